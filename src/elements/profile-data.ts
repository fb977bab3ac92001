import type { StakeholderJson } from '../publish/stakeholder-json.ts';

const loaded = new Map<string, Promise<StakeholderJson>>();

/**
 * The data of a profile, loaded once a page; after a failure the next call tries again.
 * @throws where they cannot be had
 */
export function profileData(address: string): Promise<StakeholderJson> {
  const known = loaded.get(address);
  if (known) return known;
  const request = fetch(address).then(async (response) => {
    if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
    return (await response.json()) as StakeholderJson;
  });
  loaded.set(address, request);
  request.catch(() => loaded.delete(address));
  return request;
}
