import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readRegister } from './address-register.ts';
import { keepMoved } from './moved-addresses.ts';
import { siteAddresses } from './site-addresses.ts';

/** The promises of the collection: all addresses so far, and those that have moved. */
export const REGISTER = 'docs/permanence/addresses.txt';
export const MOVED = 'docs/permanence/moved.json';
const MOST_SHOWN = 40;

/**
 * After a build of the collection: answers addresses that have moved, and fails where one that was promised has no answer.
 * Another content folder (`CONTENT_DIR`) has promised nothing.
 */
export function keepAddresses(): AstroIntegration {
  let base = '/';
  return {
    name: 'faultlines:permanence',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': ({ dir, logger }) => {
        if (process.env.CONTENT_DIR) return;
        const folder = fileURLToPath(dir);
        const promised = readRegister(readFileSync(REGISTER, 'utf8'));
        const moved = JSON.parse(readFileSync(MOVED, 'utf8')) as Record<string, string>;
        const { answers, lost } = keepMoved(promised, siteAddresses(folder), moved, base);
        if (lost.length > 0) throw new Error(lostMessage(lost));
        for (const [address, answer] of answers) {
          const file = fileOf(folder, address);
          mkdirSync(dirname(file), { recursive: true });
          if (answer.kind === 'page') writeFileSync(file, answer.html);
          else copyFileSync(fileOf(folder, answer.of), file);
        }
        logger.info(`${promised.size} promised addresses are answered${answers.size > 0 ? `, ${answers.size} of them by what has moved` : ''}`);
      },
    },
  };
}

export function lostMessage(lost: readonly string[]): string {
  const shown = lost.slice(0, MOST_SHOWN).map((address) => `\n  ${address}`).join('');
  const more = lost.length > MOST_SHOWN ? `\n  … and ${lost.length - MOST_SHOWN} more` : '';
  return `${lost.length} promised address${lost.length === 1 ? ' has' : 'es have'} vanished:${shown}${more}\n→ bring the record back, or name its new page in ${MOVED}: { "/stakeholders/old-id/": "/stakeholders/new-id/" }`;
}

function fileOf(folder: string, address: string): string {
  return join(folder, address.endsWith('/') ? `${address}index.html` : address);
}
