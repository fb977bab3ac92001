import atlas from './atlas-worker.ts?worker&url';
import panel from './panel-worker.ts?worker&url';
import search from './search-worker.ts?worker&url';

/** The scripts that this site runs beside its pages. */
const WORKERS = { atlas, panel, search, presenter: `${import.meta.env.BASE_URL.replace(/\/$/, '')}/present/worker.js` } as const;
export type WorkerName = keyof typeof WORKERS;

/** As much of Trusted Types as is needed here. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: (address: string) => string }): { createScriptURL: (address: string) => string };
}

let policy: ReturnType<TrustedTypes['createPolicy']> | null = null;

/**
 * The address of a worker, vouched for where the browser asks for that (`require-trusted-types-for 'script'`): by the one policy of
 * our own, which knows these scripts and no other.
 * @throws TypeError in such a browser where the host forbids the policy
 */
export function workerAddress(name: WorkerName): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (!trustedTypes) return WORKERS[name];
  policy ??= trustedTypes.createPolicy('faultlines-worker', { createScriptURL: ownAddress });
  return policy.createScriptURL(WORKERS[name]);
}

function ownAddress(address: string): string {
  if (!Object.values(WORKERS).includes(address)) throw new TypeError(address);
  return address;
}
