import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { headerRules, nginxConfiguration, type HeaderRule } from '../../src/publish/hosting-headers.ts';
import { readHostedSite } from '../../src/hosting/read-hosted-site.ts';
import { freePort } from '../browser/free-port.ts';
import { BASE_PATH, SITE_FOLDER } from './built-site.ts';

/** The built site as nginx serves it with the configuration that we publish. */
export interface NginxSite {
  readonly origin: string;
  readonly rules: readonly HeaderRule[];
  readonly stop: () => Promise<void>;
}

export async function serveWithNginx(program: string): Promise<NginxSite> {
  const folder = mkdtempSync(join(tmpdir(), 'faultlines-nginx-'));
  const port = await freePort();
  const rules = headerRules(readHostedSite(SITE_FOLDER, BASE_PATH));
  const own = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join('\n');
  const user = process.getuid?.() === 0 ? 'user root;\n' : '';
  writeFileSync(
    join(folder, 'nginx.conf'),
    `${user}daemon off;\nworker_processes 1;\npid ${folder}/nginx.pid;\nerror_log ${folder}/error.log;\nevents {}\nhttp {\naccess_log off;\n${own}\n${nginxConfiguration(rules, { base: BASE_PATH, root: SITE_FOLDER, listen: `127.0.0.1:${port}` })}}\n`,
  );
  const server = spawn(program, ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  server.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = new Promise<void>((resolve) => server.on('exit', () => resolve()));
  const origin = `http://127.0.0.1:${port}`;
  const stop = async () => {
    server.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  for (let attempt = 0; attempt < 200; attempt++) {
    if (server.exitCode !== null) throw new Error(`nginx did not start: ${said}`);
    if (await fetch(origin).then(() => true, () => false)) return { origin, rules, stop };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await stop();
  throw new Error(`nginx does not answer: ${said}`);
}
