import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pageFacts, type PageFacts } from './page-facts.ts';

/** The built site: dist/, or what OUT_DIR names. */
export const SITE_FOLDER = resolve(process.env.OUT_DIR ?? 'dist');
/** The folder of the host in which it lives, with a slash at each end. */
export const BASE_PATH = `/${(process.env.BASE_PATH ?? '/').split('/').filter(Boolean).join('/')}/`.replace('//', '/');
export const SITE_URL = process.env.SITE_URL ?? 'https://faultlines.example';

/** Read once a process: the site has tens of thousands of files. */
let files: readonly string[] | null = null;
let pages: readonly string[] | null = null;

/** Every file of the site, as a path below its folder with a slash in front: `/debates/encryption/index.html`. */
export function siteFiles(): readonly string[] {
  if (!existsSync(SITE_FOLDER)) throw new Error(`There is no site in ${SITE_FOLDER}: run "npm run build" first.`);
  return (files ??= readdirSync(SITE_FOLDER, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${join(entry.parentPath, entry.name).slice(SITE_FOLDER.length).split('\\').join('/')}`)
    .sort());
}

/** Addresses of all pages below the base path. Pages that only lead elsewhere are left out. */
export function pagePaths(): readonly string[] {
  return (pages ??= siteFiles()
    .filter((file) => file.endsWith('.html') && !file.startsWith('/embed/v/'))
    .filter((file) => !/<meta http-equiv="refresh"/i.test(readFileSync(join(SITE_FOLDER, file), 'utf8').slice(0, 2000)))
    .map((file) => file.replace(/(?<=\/)index\.html$/, '')));
}

/** The file on disk behind an address below the base path, or `null`. */
export function fileBehind(path: string): string | null {
  const file = join(SITE_FOLDER, decodeURIComponent(path), path.endsWith('/') ? 'index.html' : '');
  const plain = file.replace(/[\\/]$/, '');
  return existsSync(plain) && statSync(plain).isFile() ? plain : null;
}

export function readPage(path: string): string {
  return readFileSync(join(SITE_FOLDER, path.endsWith('/') ? `${path}index.html` : path), 'utf8');
}

export function readPages(): PageFacts[] {
  return pagePaths().map((path) => pageFacts(path, readPage(path)));
}

/**
 * Where an address on a page leads.
 * @returns `path` below the base path and `fragment` for our own site, `null` for another origin or another scheme
 */
export function resolveAddress(address: string, from: string): { path: string; fragment: string } | null {
  const url = new URL(address, new URL(`${BASE_PATH}${from.slice(1)}`, SITE_URL));
  if (url.origin !== new URL(SITE_URL).origin) return null;
  const path = url.pathname.startsWith(BASE_PATH) ? url.pathname.slice(BASE_PATH.length - 1) : `outside the base path: ${url.pathname}`;
  return { path, fragment: decodeURIComponent(url.hash.slice(1)) };
}
