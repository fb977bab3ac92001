import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { OEmbed } from '../../src/publish/oembed.ts';
import { BASE_PATH, SITE_FOLDER, SITE_URL, siteFiles } from './built-site.ts';

/** A thing that others can embed, as the built site has it; addresses are paths below the base path. */
export interface EmbedExample {
  /** `debates`, `timelines`, `stakeholders`, …: the first part of its place. */
  readonly kind: string;
  /** Its place under every address: `debates/encryption`. */
  readonly key: string;
  readonly embed: string;
  readonly answer: OEmbed;
  /** The page on which it stands, if that page tells where the answer is. */
  readonly page: string | null;
}

/** Every thing for which the site has an oEmbed answer, by kind. */
export function embedKeys(): Map<string, string[]> {
  const keys = siteFiles().flatMap((file) => /^\/oembed\/(.+)\.json$/.exec(file)?.[1] ?? []);
  return Map.groupBy(keys, (key) => key.split('/')[0]!);
}

export function answerAt(key: string): OEmbed {
  return JSON.parse(readFileSync(join(SITE_FOLDER, 'oembed', `${key}.json`), 'utf8')) as OEmbed;
}

export function embedExample(key: string): EmbedExample {
  const answer = answerAt(key);
  const page = pathOf(/href="([^"]+)"/.exec(answer.html)?.[1] ?? '');
  const tells = readFileSync(join(SITE_FOLDER, page, 'index.html'), 'utf8').includes(`/oembed/${key}.json`);
  return { kind: key.split('/')[0]!, key, embed: `/embed/${key}/`, answer, page: tells ? page : null };
}

/** The largest of each kind, which has the most to show. */
export function embedExamples(): EmbedExample[] {
  return [...embedKeys().values()].map((keys) => embedExample(largestOf(keys)));
}

export function sizeOfEmbed(key: string): number {
  return statSync(join(SITE_FOLDER, 'embed', key, 'index.html')).size;
}

function largestOf(keys: readonly string[]): string {
  return keys.reduce((a, b) => (sizeOfEmbed(b) > sizeOfEmbed(a) ? b : a));
}

function pathOf(address: string): string {
  return new URL(address.replaceAll('&amp;', '&'), SITE_URL).pathname.slice(BASE_PATH.length - 1);
}
