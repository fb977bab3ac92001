/**
 * npm test: installs what is missing and runs every check there is, each even if another failed.
 * The last line is the sum: "N passed, N failed".
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { installPackages, projectEnvironment, projectNode } from './installed-packages.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
installPackages();
const node = projectNode();
const { findOrInstallBrowser, NO_BROWSER } = await import('./find-browser.mjs');

const ASTRO = 'node_modules/astro/bin/astro.mjs';
const VITEST = 'node_modules/vitest/vitest.mjs';
const REPORTS = '.cache/test-reports';
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const sums = { passed: 0, failed: 0, skipped: 0 };
const failures = [];

run('Content', ['tools/check-content.ts']);
run('Types: generated', [ASTRO, 'sync']);
run('Types: TypeScript and Astro', [ASTRO, 'check']);
run('Types: Svelte', ['node_modules/svelte-check/bin/svelte-check', '--tsconfig', 'tsconfig.svelte.json']);
vitest('Unit tests', 'unit', 'vitest.config.ts');
run('Build', ['tools/build.ts']);
const { findOrInstallNginx } = await import('./find-nginx.mjs');
findOrInstallNginx();
vitest('Tests of the built site', 'site', 'vitest.site.config.ts');
await playwright();

for (const name of failures) console.log(`Failed: ${name}`);
console.log(`${sums.passed} passed, ${sums.failed} failed${sums.skipped > 0 ? `, ${sums.skipped} skipped` : ''}`);
process.exitCode = sums.failed > 0 ? 1 : 0;

/** One check that passes or fails as a whole. */
function run(name, args) {
  count(name, start(name, args) === 0 ? { passed: 1 } : { failed: 1 });
}

function vitest(name, report, config) {
  const file = `${REPORTS}/${report}.json`;
  const status = start(name, [VITEST, 'run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  const result = readReport(file);
  if (!result) return count(name, { failed: 1 });
  const broken = result.testResults.filter((suite) => suite.status === 'failed' && suite.assertionResults.length === 0).length;
  const failed = result.numFailedTests + broken;
  count(name, {
    passed: result.numPassedTests,
    failed: failed === 0 && status !== 0 ? 1 : failed,
    skipped: result.numPendingTests + (result.numTodoTests ?? 0),
  });
}

async function playwright() {
  const name = 'Browser tests';
  const browser = await findOrInstallBrowser();
  if (!browser) {
    console.error(`\n${NO_BROWSER}`);
    return count(name, { failed: 1 });
  }
  const file = `${REPORTS}/browser.json`;
  const status = start(name, ['node_modules/@playwright/test/cli.js', 'test', '--reporter=line,json'], { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: file });
  const stats = readReport(file)?.stats;
  if (!stats) return count(name, { failed: 1 });
  const failed = stats.unexpected;
  count(name, { passed: stats.expected + stats.flaky, failed: failed === 0 && status !== 0 ? 1 : failed, skipped: stats.skipped });
}

function start(name, args, more = {}) {
  console.log(`\n— ${name}`);
  return spawnSync(node, args, { stdio: 'inherit', env: projectEnvironment(more) }).status;
}

function count(name, { passed = 0, failed = 0, skipped = 0 }) {
  sums.passed += passed;
  sums.failed += failed;
  sums.skipped += skipped;
  if (failed > 0) failures.push(name);
}

function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}
