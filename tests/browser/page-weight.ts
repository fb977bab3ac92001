import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Page } from '@playwright/test';
import { BASE_PATH, fileBehind } from '../site/built-site.ts';

export interface Loaded {
  /** Address below the base path. */
  readonly path: string;
  readonly kind: 'html' | 'css' | 'script' | 'font' | 'image' | 'data';
  readonly raw: number;
  /** Bytes with Brotli at its best; fonts and bitmaps as they are. */
  readonly compressed: number;
}

const KINDS: Record<string, Loaded['kind']> = { document: 'html', stylesheet: 'css', script: 'script', font: 'font', image: 'image' };

/** Opens a page, waits until it is quiet, and gives every file of the site that it loaded. Sizes are those of the files. */
export async function loadedBy(page: Page, path: string): Promise<Loaded[]> {
  const loaded = new Map<string, Loaded>();
  page.on('request', (request) => {
    const { protocol, pathname } = new URL(request.url());
    if (!protocol.startsWith('http')) return;
    const below = pathname.slice(BASE_PATH.length - 1);
    const file = fileBehind(below);
    if (file) loaded.set(below, { path: below, kind: KINDS[request.resourceType()] ?? 'data', ...sizesOf(file) });
  });
  await page.goto(`.${path}`, { waitUntil: 'networkidle' });
  return [...loaded.values()];
}

export function sizesOf(file: string): { raw: number; compressed: number } {
  const bytes = readFileSync(file);
  if (/\.(?:woff2|png|jpe?g|webp|avif)$/.test(file)) return { raw: bytes.length, compressed: bytes.length };
  return { raw: bytes.length, compressed: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length };
}
