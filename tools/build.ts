/**
 * npm run build
 *
 * Builds the site aside and puts it in the place of dist/ (or OUT_DIR) only when all of it is there: a build that fails
 * leaves the last good site whole. CONTENT_DIR names another content folder.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { stripVTControlCharacters } from 'node:util';
import { contentFolder } from '../src/content/content-folder.ts';
import { readFolder } from '../src/content/read-folder.ts';
import { buildCorpus } from '../src/domain/build-corpus.ts';
import { isAlive, lockBuild } from './build-lock.ts';
import { reportFaults } from './report-faults.ts';

const target = resolve(process.env.OUT_DIR ?? 'dist');
const aside = `${target}-building-${process.pid}`;
const before = `${target}-before-${process.pid}`;

reportFaults(() => buildCorpus(readFolder(contentFolder()), new Date().toISOString().slice(0, 10)));

await lockBuild();
try {
  clearLeftovers();
  mkdirSync(aside, { recursive: true });
} catch (error) {
  console.error(`Nothing can be written to ${dirname(target)}: ${(error as Error).message}\n→ make the folder writable, or name another with OUT_DIR.`);
  process.exit(1);
}

const astro = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
  stdio: ['ignore', 'pipe', 'inherit'],
  env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', OUT_DIR: aside, CACHE_DIR: cacheFolder() },
});
createInterface({ input: astro.stdout }).on('line', (line) => {
  // A line a page, and its time on a line of its own, would bury a warning.
  if (!/^\S* *[├└]─|^\s*\(\+[\d.]+m?s\)\s*$/u.test(stripVTControlCharacters(line))) console.log(line);
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => astro.kill(signal));
astro.on('exit', (code) => {
  if (code === 0) swapIn();
  rmSync(aside, { recursive: true, force: true });
  if (code !== 0) console.error(`The build failed.${existsSync(target) ? ' The site of the last good build is left as it was.' : ''}`);
  process.exit(code ?? 1);
});

/** Where Astro keeps what it has read: each content folder has a place of its own. */
function cacheFolder(): string {
  const { CACHE_DIR, CONTENT_DIR } = process.env;
  if (CACHE_DIR) return CACHE_DIR;
  return CONTENT_DIR ? `.cache/${createHash('sha256').update(contentFolder()).digest('hex').slice(0, 12)}` : '.astro';
}

function swapIn(): void {
  if (existsSync(target)) renameSync(target, before);
  try {
    renameSync(aside, target);
  } catch (error) {
    if (existsSync(before)) renameSync(before, target);
    throw error;
  }
  rmSync(before, { recursive: true, force: true });
}

/** What a build that was killed has left: its half-built site, or the last good one where it was killed in the moment of the change. */
function clearLeftovers(): void {
  const folder = dirname(target);
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const [, what, pid] = /-(building|before)-(\d+)$/.exec(name.startsWith(`${basename(target)}-`) ? name : '') ?? [];
    if (!what || isAlive(Number(pid))) continue;
    if (what === 'before' && !existsSync(target)) renameSync(join(folder, name), target);
    else rmSync(join(folder, name), { recursive: true, force: true });
  }
}
