import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { pictureFonts } from './picture-fonts.ts';

/** What makes the pixels, besides the picture: a change of it makes every picture anew. */
const MAKERS = ['node_modules/@resvg/resvg-js/package.json', 'src/pictures/indexed-png.ts', 'src/pictures/picture-worker.ts'];

interface Job {
  readonly svg: string;
  readonly done: (png: Buffer) => void;
  readonly failed: (error: Error) => void;
}
interface Answer {
  readonly png?: Uint8Array;
  readonly error?: string;
}

const waiting: Job[] = [];
const idle: Worker[] = [];
let started = 0;
let makers: string | null = null;

/**
 * An opaque SVG picture as PNG, at its own size, with the typefaces of pictures and no others. Each picture is made once:
 * it is kept under the hash of what makes it.
 * @param cache folder of the kept pictures; `null` makes it anew and keeps nothing
 */
export async function rasterise(svg: string, cache: string | null = resolve('.cache/pictures')): Promise<Buffer> {
  if (cache === null) return draw(svg);
  const file = join(cache, `${createHash('sha256').update(fingerprintOfMakers()).update(svg).digest('hex')}.png`);
  if (existsSync(file)) return readFileSync(file);
  const png = await draw(svg);
  mkdirSync(cache, { recursive: true });
  const aside = `${file}.${process.pid}`;
  writeFileSync(aside, png);
  renameSync(aside, file);
  return png;
}

function fingerprintOfMakers(): string {
  if (makers === null) {
    const hash = createHash('sha256');
    for (const file of [...MAKERS.map((path) => resolve(path)), ...pictureFonts()]) hash.update(readFileSync(file));
    makers = hash.digest('hex');
  }
  return makers;
}

/** In a thread of its own, as many at a time as the machine has processors. */
function draw(svg: string): Promise<Buffer> {
  return new Promise((done, failed) => {
    waiting.push({ svg, done, failed });
    startNext();
  });
}

function startNext(): void {
  if (waiting.length === 0) return;
  const worker = idle.pop() ?? (started < availableParallelism() ? newWorker() : null);
  if (!worker) return;
  const { svg, done, failed } = waiting.shift()!;
  const settle = (answer: Answer) => {
    worker.off('message', settle).off('error', lost);
    worker.unref();
    idle.push(worker);
    if (answer.png) done(Buffer.from(answer.png));
    else failed(new Error(`A picture could not be drawn: ${answer.error}`));
    startNext();
  };
  const lost = (error: Error) => {
    started--;
    failed(error);
    startNext();
  };
  worker.on('message', settle).on('error', lost);
  worker.ref();
  worker.postMessage(svg);
}

function newWorker(): Worker {
  started++;
  return new Worker(resolve('src/pictures/picture-worker.ts'));
}
