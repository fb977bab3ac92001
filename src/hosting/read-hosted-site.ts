import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HostedSite } from '../publish/hosting-headers.ts';
import { inlineCode } from './inline-code.ts';

/** Reads from a built site what its headers depend on. */
export function readHostedSite(folder: string, base: string): HostedSite {
  const [pageScripts, pageStyles, embedScripts, embedStyles] = [new Set<string>(), new Set<string>(), new Set<string>(), new Set<string>()];
  const wasmFolders = new Set<string>();
  const trustedPolicies = new Set<string>();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    // Pagefind compiles WebAssembly, in a worker without a policy or, where workers are refused, on the page of search.
    if (/(?:^|[\\/])pagefind\.js$/.test(name)) wasmFolders.add('search');
    if (/^_astro[\\/].*\.js$/.test(name)) {
      const script = readFileSync(join(folder, name), 'utf8');
      for (const [, policy = ''] of script.matchAll(/\bcreatePolicy\(\s*["'`]([\w-]+)["'`]/g)) trustedPolicies.add(policy);
    }
    if (!/\.(?:html|svg)$/.test(name)) continue;
    const { scripts, styles } = inlineCode(readFileSync(join(folder, name), 'utf8'));
    const isEmbed = /^embed[\\/][^\\/]+[\\/].+[\\/]index\.html$/.test(name);
    for (const script of scripts) (isEmbed ? embedScripts : pageScripts).add(script);
    for (const style of styles) (isEmbed ? embedStyles : pageStyles).add(style);
  }
  const embeds = join(folder, 'embed');
  return {
    base,
    entries: readdirSync(folder).filter((name) => name !== '_headers').sort(),
    embedFolders: existsSync(embeds) ? foldersOf(embeds).filter((name) => !existsSync(join(embeds, name, 'index.html'))) : [],
    wasmFolders: [...wasmFolders],
    pageCode: { scripts: [...pageScripts], styles: [...pageStyles] },
    trustedPolicies: [...trustedPolicies],
    embedCode: { scripts: [...embedScripts], styles: [...embedStyles] },
  };
}

function foldersOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();
}
