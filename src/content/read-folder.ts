import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { ContentFolder } from '../domain/content-file.ts';
import { isFault, parseFile } from './parse-file.ts';

/**
 * Reads every file below a content folder, in a fixed order.
 * @param folder path of the folder on disk; paths in the result start with `content/` wherever it lies
 * @throws when the folder itself cannot be read
 */
export function readFolder(folder: string): ContentFolder {
  const result: ContentFolder = { files: [], faults: [] };
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const path of paths) {
    const parsed = parseFile(`content/${relative(folder, path).split(sep).join('/')}`, readFileSync(path));
    if (isFault(parsed)) result.faults.push(parsed);
    else result.files.push(parsed);
  }
  return result;
}
