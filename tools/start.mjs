/** npm start: installs what is missing, builds the site and serves it. PORT and HOST choose where. */
import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { installPackages, projectEnvironment, projectNode } from './installed-packages.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
installPackages();
const node = projectNode();
const env = projectEnvironment();

const built = spawnSync(node, ['tools/build.ts'], { stdio: 'inherit', env });
if (built.status !== 0) process.exit(built.status ?? 1);

const host = process.env.HOST ? ['--host', process.env.HOST] : [];
const server = spawn(node, ['node_modules/astro/bin/astro.mjs', 'preview', '--port', process.env.PORT ?? '4321', ...host], {
  stdio: ['ignore', 'pipe', 'inherit'],
  env: { ...env, NO_COLOR: '1', FORCE_COLOR: '0' },
});
let told = false;
server.stdout.setEncoding('utf8').on('data', (text) => {
  const address = /https?:\/\/[^\s]+/.exec(text)?.[0];
  if (told || !address) return;
  told = true;
  console.log(`\nFaultlines is at ${address}\nCtrl+C stops it.`);
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => {
  if (!told) console.error('The server did not start. Is the port taken? PORT=4400 npm start chooses another.');
  process.exit(code ?? 0);
});
