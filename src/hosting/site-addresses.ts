import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/** The addresses of a built site from its root, pages as `/about/`. */
export function siteAddresses(folder: string): Set<string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Set(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name).slice(folder.replace(/[\\/]$/, '').length).split(sep).join('/');
      return path.replace(/\/index\.html$/, '/');
    }),
  );
}
