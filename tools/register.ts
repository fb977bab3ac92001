/**
 * npm run register
 *
 * Adds to docs/permanence/addresses.txt the addresses that the built site in dist/ (or OUT_DIR) has besides those promised
 * already. None is ever taken away: a page that moves is named in docs/permanence/moved.json.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { formatRegister, isPromised, readRegister } from '../src/hosting/address-register.ts';
import { REGISTER } from '../src/hosting/permanence-integration.ts';
import { siteAddresses } from '../src/hosting/site-addresses.ts';

const promised = existsSync(REGISTER) ? readRegister(readFileSync(REGISTER, 'utf8')) : new Set<string>();
const site = process.env.OUT_DIR ?? 'dist';
if (!existsSync(site)) {
  console.error(`There is no site in ${site}: run npm run build first.`);
  process.exit(1);
}
const present = [...siteAddresses(site)].filter(isPromised);
const fresh = present.filter((address) => !promised.has(address));
writeFileSync(REGISTER, formatRegister([...promised, ...fresh]));
console.log(`${fresh.length} new addresses promised; ${promised.size + fresh.length} in all.`);
