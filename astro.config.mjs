import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import svelte from '@astrojs/svelte';
import { defineConfig, fontProviders } from 'astro/config';
import { contentGate } from './src/content/gate-integration.ts';
import { reportTemplate } from './src/publish/report-address.ts';
import { searchShards } from './src/shards/shard-integration.ts';
import { pinEmbeds } from './src/embeds/pin-integration.ts';
import { hostingHeaders } from './src/hosting/headers-integration.ts';
import { keepAddresses } from './src/hosting/permanence-integration.ts';

/** Where the site lives: any host and any folder. */
const site = process.env.SITE_URL ?? 'https://faultlines.example';
const base = process.env.BASE_PATH ?? '/';

/** One file of a typeface, loaded where a letter of its range occurs. */
const variant = (file, { weight = '400', style = 'normal', range } = {}) => ({
  src: [`./src/assets/fonts/${file}.woff2`],
  weight,
  style,
  ...(range ? { unicodeRange: range } : {}),
});
/** A family. What stands in for it is in src/styles/fallback-fonts.css. */
const font = (name, variable, display, variants) => ({
  provider: fontProviders.local(),
  name,
  cssVariable: variable,
  fallbacks: [],
  optimizedFallbacks: false,
  display,
  options: { variants },
});
const EXTENDED = ['U+0100-017F', 'U+0218-021B'];
const VIETNAMESE = ['U+01A0-01A1', 'U+01AF-01B0', 'U+1EA0-1EF9'];
const SANS = { weight: '400 600' };

export default defineConfig({
  site,
  base,
  outDir: process.env.OUT_DIR ?? './dist',
  cacheDir: process.env.CACHE_DIR ?? './.astro',
  output: 'static',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  // The default joins words over line breaks; on a site of quotations that is a fault.
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  devToolbar: { enabled: false },
  integrations: [contentGate(), searchShards(), mdx(), svelte(), sitemap({ filter: (page) => !/\/gallery\/|\/embed\/(?!$|compatibility\/)/.test(page) }), pinEmbeds(), keepAddresses(), hostingHeaders()],
  // Letters beyond Latin-1 make families of their own: only the first of a family is preloaded.
  fonts: [
    font('Source Serif 4', '--font-serif', 'optional', [variant('serif'), variant('serif-italic', { style: 'italic' })]),
    font('Source Serif 4 Extended', '--font-serif-extended', 'swap', [
      variant('serif-extended', { range: EXTENDED }),
      variant('serif-vietnamese', { range: VIETNAMESE }),
    ]),
    font('Source Sans 3', '--font-sans', 'optional', [variant('sans', SANS)]),
    font('Source Sans 3 Extended', '--font-sans-extended', 'swap', [
      variant('sans-extended', { ...SANS, range: EXTENDED }),
      variant('sans-vietnamese', { ...SANS, range: VIETNAMESE }),
    ]),
  ],
  vite: {
    define: { 'import.meta.env.REPORT_URL': JSON.stringify(reportTemplate(process.env.REPORT_URL ?? '') ?? '') },
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        output: {
          // What every island needs comes in one piece: small pieces compress badly and are a request each.
          codeSplitting: { groups: [{ name: 'svelte', test: /node_modules[\\/](?:svelte|esm-env|clsx)[\\/]/ }, { name: 'workers', test: /src[\\/]islands[\\/](?:worker-address|latest-worker)\.ts$/ }] },
        },
        // Every MDX module carries a directive that the bundler cannot use; one warning a file would bury a real one.
        onLog(level, log, handler) {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
        },
      },
    },
  },
});
