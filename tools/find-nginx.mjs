import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PROGRAMS = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/bin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'];
export const NO_NGINX = 'The headers were not tested with nginx: it is not installed. Install it, or name the program: NGINX_PATH=/path/to/nginx npm test';

/** The path of an nginx: named by NGINX_PATH, or installed; `null` where there is none. */
export function findNginx() {
  if (process.env.NGINX_PATH) return process.env.NGINX_PATH;
  return PROGRAMS.find((path) => existsSync(path)) ?? null;
}

/** As {@link findNginx}, and installs Debian's where that can be done without asking anybody; no server is started by that. */
export function findOrInstallNginx() {
  const found = findNginx();
  if (found || process.getuid?.() !== 0 || spawnSync('which', ['apt-get']).status !== 0) return found;
  console.log('Installing nginx for the tests of headers (apt-get).');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  const apt = (...args) => {
    const { status, stderr } = spawnSync('apt-get', ['-qq', '-o', 'Dpkg::Use-Pty=0', ...args], { env, encoding: 'utf8' });
    if (status !== 0) console.error(stderr);
  };
  apt('update');
  apt('install', '-y', '--no-install-recommends', 'nginx-light');
  return findNginx();
}
