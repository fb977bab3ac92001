import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { median } from 'd3';

export interface BuildMeasure {
  readonly statements: number;
  readonly pages: number;
  readonly files: number;
  /** Median of the runs, from an empty cache. */
  readonly seconds: number;
  readonly millisecondsPerPage: number;
  /** Peak of the largest process, largest of the runs. */
  readonly megabytes: number;
  readonly runs: number;
}

/**
 * Builds a content folder several times, each time with an empty cache.
 * @param content `null` for the real one
 * @param site where the site is left
 */
export function measureBuild(content: string | null, site: string, statements: number, runs: number): BuildMeasure {
  const report = `${site}-memory`;
  const seconds: number[] = [];
  rmSync(report, { force: true });
  for (let run = 0; run < runs; run++) {
    rmSync(`${site}-cache`, { recursive: true, force: true });
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, ['tools/build.ts'], {
      encoding: 'utf8',
      env: {
        ...process.env,
        ...(content ? { CONTENT_DIR: content } : {}),
        OUT_DIR: site,
        CACHE_DIR: `${site}-cache`,
        MEMORY_REPORT: report,
        NODE_OPTIONS: `--import ${pathToFileURL('tools/report-memory.mjs').href}`,
      },
    });
    if (status !== 0) throw new Error(`The build of ${content ?? 'the content'} failed.\n${stderr}`);
    seconds.push((performance.now() - start) / 1000);
  }
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const pages = files.filter(({ name }) => name.endsWith('.html')).length;
  const peak = Math.max(...readFileSync(report, 'utf8').trim().split('\n').map(Number));
  rmSync(report);
  rmSync(join(`${site}-cache`), { recursive: true, force: true });
  return { statements, pages, files: files.length, seconds: median(seconds)!, millisecondsPerPage: (median(seconds)! * 1000) / pages, megabytes: peak, runs };
}
