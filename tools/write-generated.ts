import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readFolder } from '../src/content/read-folder.ts';
import { buildCorpus } from '../src/domain/build-corpus.ts';
import { generatedContent } from './generated-content.ts';

/** Writes generated content, modelled on the real one, into `<folder>/content`. @returns the number of files */
export function writeGenerated(folder: string, statements: number, seed = 1): number {
  const real = buildCorpus(readFolder('content'), new Date().toISOString().slice(0, 10));
  const files = generatedContent(real, statements, seed);
  rmSync(join(folder, 'content'), { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return files.size;
}
