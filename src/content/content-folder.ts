import { resolve } from 'node:path';

/** Where the records stand: `content/`, or the folder that the environment names. */
export function contentFolder(): string {
  return resolve(process.env.CONTENT_DIR ?? 'content');
}
