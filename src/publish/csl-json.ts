import type { CslItem } from './csl-item.ts';

/** A CSL-JSON file: always a list, also of one. */
export function cslJson(items: readonly CslItem[]): string {
  return `${JSON.stringify(items, null, 2)}\n`;
}
