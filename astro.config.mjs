import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import svelte from '@astrojs/svelte';
import { defineConfig, fontProviders } from 'astro/config';
import { contentGate } from './src/content/gate-integration.ts';
import { searchShards } from './src/shards/shard-integration.ts';

/** Where the site lives: any host and any folder. */
const site = process.env.SITE_URL ?? 'https://faultlines.example';
const base = process.env.BASE_PATH ?? '/';

/** One typeface file; letters beyond Latin-1 come from a file of their own, loaded only where they occur. */
const font = (name, variable, file, { style = 'normal', weight = '400', fallbacks = [], range } = {}) => ({
  provider: fontProviders.local(),
  name,
  cssVariable: variable,
  fallbacks,
  optimizedFallbacks: fallbacks.length > 0,
  options: { variants: [{ src: [`./src/assets/fonts/${file}.woff2`], weight, style, ...(range ? { unicodeRange: [range] } : {}) }] },
});
const EXTENDED = 'U+0100-024F,U+1E00-1EFF';

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
  integrations: [contentGate(), searchShards(), mdx(), svelte(), sitemap({ filter: (page) => !page.includes('/gallery/') })],
  fonts: [
    font('Source Serif 4', '--font-serif', 'serif', { fallbacks: ['Georgia', 'serif'] }),
    font('Source Serif 4 Italic', '--font-serif-italic', 'serif-italic', { style: 'italic' }),
    font('Source Serif 4 Extended', '--font-serif-extended', 'serif-extended', { range: EXTENDED }),
    font('Source Sans 3', '--font-sans', 'sans', { weight: '400 700', fallbacks: ['Arial', 'sans-serif'] }),
    font('Source Sans 3 Extended', '--font-sans-extended', 'sans-extended', { weight: '400 700', range: EXTENDED }),
  ],
  vite: {
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Every MDX module carries a directive that the bundler cannot use; one warning a file would bury a real one.
        onLog(level, log, handler) {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
        },
      },
    },
  },
});
