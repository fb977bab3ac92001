import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isPromised, readRegister } from '../../src/hosting/address-register.ts';
import { REGISTER } from '../../src/hosting/permanence-integration.ts';
import { siteAddresses } from '../../src/hosting/site-addresses.ts';
import { SITE_FOLDER } from './built-site.ts';

test('every address of the site is promised in the register, and every promised one is answered; npm run register adds new ones', () => {
  const promised = readRegister(readFileSync(REGISTER, 'utf8'));
  const present = new Set([...siteAddresses(SITE_FOLDER)].filter(isPromised));
  expect([...present.difference(promised)].slice(0, 20), 'not promised yet').toEqual([]);
  expect([...promised.difference(present)].slice(0, 20), 'promised and gone').toEqual([]);
});
