import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
export const NO_BROWSER =
  'No browser was found for the browser tests. Install Chromium or Google Chrome, or run "npx playwright install chromium", ' +
  'or name the program: CHROMIUM_PATH=/path/to/chromium npm test';

/** What a browser is started with here: nothing that reaches for the network or needs a graphics card; as root, no sandbox. */
export const BROWSER_ARGUMENTS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The path of a Chromium: named by CHROMIUM_PATH, installed, or Playwright's own; `null` where there is none. */
export async function findBrowser() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  for (const command of COMMANDS) {
    const { status, stdout } = spawnSync(process.platform === 'win32' ? 'where' : 'which', [command], { encoding: 'utf8' });
    if (status === 0) return stdout.split('\n')[0].trim();
  }
  const installed = APPLICATIONS.find((path) => existsSync(path));
  if (installed) return installed;
  try {
    const { chromium } = await import('@playwright/test');
    return existsSync(chromium.executablePath()) ? chromium.executablePath() : null;
  } catch {
    return null;
  }
}

/** As {@link findBrowser}, and installs Debian's Chromium where that can be done without asking anybody. */
export async function findOrInstallBrowser() {
  const found = await findBrowser();
  if (found || process.getuid?.() !== 0 || spawnSync('which', ['apt-get']).status !== 0) return found;
  console.log('Installing Chromium for the browser tests (apt-get).');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) => {
    const { status, stderr } = spawnSync('apt-get', ['-qq', '-o', 'Dpkg::Use-Pty=0', ...args], { env, encoding: 'utf8' });
    if (status !== 0) console.error(stderr);
  };
  apt('update');
  apt('install', '-y', '--no-install-recommends', 'chromium');
  return findBrowser();
}
