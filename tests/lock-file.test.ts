import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface LockedPackage {
  version?: string;
  resolved?: string;
  integrity?: string;
  optionalDependencies?: Record<string, string>;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, LockedPackage> };
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string> | undefined>;

describe('the lock file', () => {
  test('holds every optional package that one of its packages names, for every platform', () => {
    const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !placesOf(path, name).some((place) => place in lock.packages)).map((name) => `${path || 'package.json'} → ${name}`),
    );
    expect(missing, 'npm ci fails without them').toEqual([]);
  });

  test('names no registry, and has the checksum of every package', () => {
    const entries = Object.entries(lock.packages).filter(([path]) => path !== '');
    expect(entries.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
    expect(entries.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([]);
  });

  test('every dependency has one exact version', () => {
    for (const kind of ['dependencies', 'devDependencies', 'optionalDependencies']) {
      for (const [name, version] of Object.entries(manifest[kind] ?? {})) expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
    }
  });
});

describe('the committed files', () => {
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
    .split('\0')
    .filter((path) => path && !/\.(?:woff2|png|ico|jpg)$/.test(path));
  const texts = files.flatMap((path) => {
    try {
      return [{ path, text: readFileSync(path, 'utf8') }];
    } catch {
      return [];
    }
  });
  const holding = (pattern: RegExp, among = texts) => among.flatMap(({ path, text }) => (pattern.test(text) ? [`${path}: ${pattern.exec(text)?.[0]}`] : []));

  test('there are some', () => {
    expect(texts.length).toBeGreaterThan(100);
  });

  test('name no folder of any one machine', () => {
    expect(holding(new RegExp(String.raw`(?<![\w.)\]/}-])/(?:work|home|root|Users)/\w`))).toEqual([]);
  });

  test('name no package registry and no private address', () => {
    const ours = texts.filter(({ path }) => !path.startsWith('content/'));
    expect(holding(/registry\.[a-z]+\.[a-z]+|(?<![\d.])(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d{1,3}\.\d{1,3}(?:\.\d{1,3})?:\d|_auth(?:Token)/, ours)).toEqual([]);
  });
});

/** Where Node looks for a package from another, nearest first. */
function placesOf(from: string, name: string): string[] {
  const places = [];
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
    places.push(`${at ? `${at}/` : ''}node_modules/${name}`);
    if (at === '') return places;
  }
}
