/**
 * npm run headers -- nginx|caddy|netlify [--root /srv/faultlines] [--host example.org]
 *
 * Prints the configuration of a host for the built site in dist/ (or OUT_DIR), with every header that it needs. BASE_PATH as it
 * was in the build.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { caddyfile, headerRules, headersFile, nginxConfiguration } from '../src/publish/hosting-headers.ts';
import { readHostedSite } from '../src/hosting/read-hosted-site.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { root: { type: 'string' }, host: { type: 'string' } } });
const site = resolve(process.env.OUT_DIR ?? 'dist');
const base = `/${(process.env.BASE_PATH ?? '/').split('/').filter(Boolean).join('/')}/`.replace('//', '/');
const root = values.root ?? '/srv/faultlines';
const host = values.host ?? new URL(process.env.SITE_URL ?? 'https://faultlines.example').host;

if (!existsSync(site)) fail(`There is no site in ${site}: run "npm run build" first.`);
const rules = headerRules(readHostedSite(site, base));
switch (positionals[0]) {
  case 'nginx':
    process.stdout.write(nginxConfiguration(rules, { base, root }));
    break;
  case 'caddy':
    process.stdout.write(caddyfile(rules, { base, root, host }));
    break;
  case 'netlify':
    process.stdout.write(headersFile(rules));
    break;
  default:
    fail('Name a host: npm run headers -- nginx, caddy or netlify (the last also for Cloudflare Pages).');
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
