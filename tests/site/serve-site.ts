import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { headersOf, type HeaderRule } from '../../src/publish/hosting-headers.ts';
import { BASE_PATH, fileBehind, SITE_FOLDER, SITE_URL } from './built-site.ts';

const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  json: 'application/json',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  xml: 'application/xml',
  woff2: 'font/woff2',
};

/** The built site on this machine, as if it had been built for the address at which it stands here. */
export interface ServedSite {
  /** `http://127.0.0.1:40123` */
  readonly origin: string;
  /** The whole address of a path below the base path. */
  readonly at: (path: string) => string;
  /** Every request so far, with its query. */
  readonly requested: string[];
  readonly close: () => Promise<void>;
}

/**
 * Serves the site with any query, as a plain static host does. `/through/<address>` gives a page of the address that it was built for.
 * @param withHeaders whether it has the headers that a host gets from us
 */
export async function serveSite({ withHeaders = false } = {}): Promise<ServedSite> {
  const rules = withHeaders ? publishedRules() : [];
  const requested: string[] = [];
  const server: Server = createServer((request, response) => {
    const asked = request.url ?? '/';
    requested.push(asked);
    const through = asked.startsWith('/through/') ? asked.slice('/through/'.length) : null;
    const { pathname } = through ? new URL(through) : new URL(asked, 'http://localhost');
    const file = pathname.startsWith(BASE_PATH) ? fileBehind(pathname.slice(BASE_PATH.length - 1)) : null;
    if (!file) return void response.writeHead(404, { 'content-type': TYPES.html }).end('<!doctype html><title>Nothing here</title>');
    const ending = file.slice(file.lastIndexOf('.') + 1);
    const bytes = readFileSync(file);
    const body = through || !['html', 'json', 'xml'].includes(ending) ? bytes : Buffer.from(bytes.toString('utf8').replaceAll(SITE_URL, origin));
    response.writeHead(200, { 'content-type': TYPES[ending] ?? 'application/octet-stream', 'access-control-allow-origin': '*', ...headersOf(rules, pathname) }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    at: (path) => `${origin}${BASE_PATH}${path.slice(1)}`,
    requested,
    close: () => new Promise((resolve) => (server.closeAllConnections(), server.close(() => resolve()))),
  };
}

/** The rules of `_headers`; that they are those of the site is tested beside. */
function publishedRules(): HeaderRule[] {
  return readFileSync(join(SITE_FOLDER, '_headers'), 'utf8')
    .trim()
    .split('\n\n')
    .map((block) => {
      const [pattern = '', ...lines] = block.split('\n');
      return { pattern, headers: Object.fromEntries(lines.map((line) => /^ {2}([\w-]+): (.*)$/.exec(line)!.slice(1) as [string, string])) };
    });
}
