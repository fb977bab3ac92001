/** From the address of a profile to that of its data: `/stakeholders/estonia/#privacy` → `/stakeholders/estonia.json`. */
export function dataAddress(profile: string, base: string): string {
  const url = new URL(profile, base);
  return `${url.pathname.replace(/\/$/, '')}.json`;
}
