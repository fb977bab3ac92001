import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { get } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersFile, headersOf, headerRules, matches } from '../../src/publish/hosting-headers.ts';
import { inlineCode } from '../../src/hosting/inline-code.ts';
import { readHostedSite } from '../../src/hosting/read-hosted-site.ts';
import { findNginx, NO_NGINX } from '../../tools/find-nginx.mjs';
import { BASE_PATH, SITE_FOLDER, siteFiles } from './built-site.ts';
import { embedExamples } from './embed-kinds.ts';
import { serveWithNginx, type NginxSite } from './serve-nginx.ts';

const rules = headerRules(readHostedSite(SITE_FOLDER, BASE_PATH));
const files = siteFiles();
const at = (path: string) => `${BASE_PATH}${path.slice(1)}`;
const addressOf = (file: string) => at(file.replace(/(?<=\/)index\.html$/, ''));
const policyOf = (path: string) => headersOf(rules, path)['Content-Security-Policy'] ?? '';
const examples = embedExamples();

describe('the headers', () => {
  test('stand in the site as a file of rules', () => {
    expect(readFileSync(join(SITE_FOLDER, '_headers'), 'utf8')).toBe(headersFile(rules));
  });

  test('come once for every file', () => {
    const twice = files.flatMap((file) => {
      const names = rules.filter(({ pattern }) => matches(pattern, addressOf(file))).flatMap(({ headers }) => Object.keys(headers));
      return names.length === new Set(names).size ? [] : [file];
    });
    expect(twice.slice(0, 20)).toEqual([]);
  });

  test('name the hash of every inline script and style of every document', () => {
    const missing = files
      .filter((file) => /\.(?:html|svg)$/.test(file))
      .flatMap((file) => {
        const policy = policyOf(addressOf(file));
        const { scripts, styles } = inlineCode(readFileSync(join(SITE_FOLDER, file), 'utf8'));
        return [...scripts.filter((source) => !directive(policy, 'script-src').includes(source)), ...styles.filter((source) => !directive(policy, 'style-src').includes(source))].map((source) => `${file}: ${source}`);
      });
    expect(missing.slice(0, 20)).toEqual([]);
  });

  test('let nothing inline run that is not named', () => {
    expect(rules.filter(({ headers }) => /unsafe-inline|unsafe-eval'|unsafe-hashes/.test((headers['Content-Security-Policy'] ?? '').replace("'wasm-unsafe-eval'", ''))).map(({ pattern }) => pattern)).toEqual([]);
  });

  test('fit into the lines and the number of rules that Cloudflare takes', () => {
    const lines = headersFile(rules).split('\n');
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(2000);
    expect(rules.length).toBeLessThanOrEqual(100);
  });
});

const program = findNginx();
if (!program) console.log(NO_NGINX);

describe.skipIf(!program)('served by nginx', () => {
  let site: NginxSite;
  beforeAll(async () => void (site = await serveWithNginx(program!)));
  afterAll(() => site.stop());

  const ask = (path: string) => fetch(`${site.origin}${path}`, { redirect: 'manual' });
  const someFiles = () => {
    const kinds = Map.groupBy(files.filter((file) => file !== '/_headers'), (file) => `${file.split('/').slice(0, 3).length} ${file.split('/')[1]} ${file.slice(file.lastIndexOf('.'))}`);
    return [...kinds.values()].map(([first]) => first!);
  };

  test('every kind of file has the headers of the rules, each once', async () => {
    for (const file of someFiles()) {
      const response = await ask(addressOf(file));
      expect(response.status, file).toBe(200);
      const found = Object.fromEntries(Object.keys(headersOf(rules, addressOf(file))).map((name) => [name, response.headers.get(name)]));
      expect(found, file).toEqual(headersOf(rules, addressOf(file)));
    }
  });

  test('pages may be framed by nobody else, embeds by everybody', async () => {
    for (const { embed, page } of examples) {
      const [framed, kept] = [await ask(at(embed)), page ? await ask(at(page)) : null];
      expect(framed.headers.get('content-security-policy')).not.toContain('frame-ancestors');
      expect(framed.headers.get('x-frame-options')).toBeNull();
      if (kept) expect(kept.headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
    }
    expect((await ask(at('/embed/'))).headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
  });

  test('no detour through an embed gives a page the headers of one', async () => {
    const detour = at(`${examples[0]!.embed}..%2f..%2f..%2fmethods/`);
    const policy = await new Promise<string | undefined>((resolve, reject) => {
      get(`${site.origin}${detour}`, ({ statusCode, headers }) => resolve(statusCode === 200 ? String(headers['content-security-policy']) : undefined)).on('error', reject);
    });
    expect(policy).toContain("frame-ancestors 'self'");
  });

  test('what is not there answers 404 with the page that says so, and its headers', async () => {
    for (const path of ['/nothing/', '/embed/debates/nothing/', '/nothing.json']) {
      const response = await ask(at(path));
      expect(response.status).toBe(404);
      expect(await response.text()).toContain('<h1');
      expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  test('data, pictures and oEmbed may be read by any page, in their own media types, whatever the query', async () => {
    const key = examples.find(({ kind }) => kind === 'debates')!.key;
    const types: Record<string, string> = { csv: 'text/csv', json: 'application/json', md: 'text/markdown', svg: 'image/svg+xml', png: 'image/png' };
    for (const [path, type] of [...Object.entries(types).map(([ending, type]) => [`/${key}.${ending}`, type]), [`/oembed/${key}.json?maxwidth=400&url=x`, 'application/json'], ['/embed.js', 'application/javascript']] as const) {
      const response = await ask(at(path));
      expect(response.status, path).toBe(200);
      expect(response.headers.get('content-type'), path).toMatch(new RegExp(`^${type.replace('+', '\\+')}`));
      expect(response.headers.get('access-control-allow-origin'), path).toBe('*');
      expect(response.headers.get('cross-origin-resource-policy'), path).toBe('cross-origin');
    }
  });

  test('what never changes may be kept for a year, and nothing else', async () => {
    const kept = (file: string) => /^\/(?:_astro|embed\/v)\//.test(file);
    for (const file of someFiles()) {
      const header = (await ask(addressOf(file))).headers.get('cache-control');
      expect(header?.includes('immutable') ?? false, file).toBe(kept(file));
    }
  });
});

function directive(policy: string, name: string): string {
  return policy.split('; ').find((part) => part.startsWith(`${name} `)) ?? '';
}
