import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headerRules, headersFile } from '../publish/hosting-headers.ts';
import { readHostedSite } from './read-hosted-site.ts';

/** After a build: `_headers` for hosts that read one, with the hashes of the inline code that the site really has. Comes last. */
export function hostingHeaders(): AstroIntegration {
  let base = '/';
  return {
    name: 'faultlines:hosting-headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        writeFileSync(join(folder, '_headers'), headersFile(headerRules(readHostedSite(folder, base))));
      },
    },
  };
}
