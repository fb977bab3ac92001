import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentFolder } from '../content/content-folder.ts';
import { formatDate } from '../domain/partial-date.ts';
import { escapedHtml } from '../publish/escaped-html.ts';
import { pinOf } from './pin.ts';

/**
 * After a build: freezes every embed under `/embed/v/<hash>/…` and lists the newest pin of each in `/embed/pins.json`.
 *
 * With `PINS_DIR` the pins of earlier builds are carried into this one, and this one's are added there: a folder that only grows,
 * so that an address once given out stands for as long as the folder is kept.
 */
export function pinEmbeds(): AstroIntegration {
  let base = '/';
  let site = '';
  return {
    name: 'faultlines:pin-embeds',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
        site = config.site ?? '';
      },
      'astro:build:done': ({ dir, logger }) => {
        const root = join(fileURLToPath(dir), 'embed');
        const released = (JSON.parse(readFileSync(join(contentFolder(), 'dataset.json'), 'utf8')) as { released: string }).released;
        const pins: Record<string, string> = {};
        for (const file of documentsIn(root)) {
          const key = relative(root, dirname(file)).split('\\').join('/');
          const dataFile = join(dirname(file), 'data.json');
          const data = existsSync(dataFile) ? readFileSync(dataFile, 'utf8') : '';
          const { hash, html } = pinOf(readFileSync(file, 'utf8'), data, (pin) => frozen(new URL(`${base}embed/changes/?of=${key}&pin=${pin}`, site).href, released));
          write(join(root, 'v', hash, key, 'index.html'), html);
          if (data) write(join(root, 'v', hash, key, 'data.json'), data);
          pins[key] = hash;
        }
        const kept = process.env.PINS_DIR;
        if (kept) {
          mkdirSync(kept, { recursive: true });
          cpSync(kept, join(root, 'v'), { recursive: true, force: false });
          cpSync(join(root, 'v'), kept, { recursive: true, force: false });
        }
        write(join(root, 'pins.json'), `${JSON.stringify(pins)}\n`);
        logger.info(`${Object.keys(pins).length} embeds pinned${kept ? `, ${readdirSync(kept).length} pins kept in all` : ''}`);
      },
    },
  };
}

function frozen(changes: string, released: string): string {
  return `Frozen on the data of ${formatDate(released)}. <a href="${escapedHtml(changes)}">What has changed since</a>`;
}

/** Embed documents of things: at least two folders deep, and no pin. */
function documentsIn(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /^(?!v[\\/])[^\\/]+[\\/].+[\\/]index\.html$/.test(name))
    .map((name) => join(root, name))
    .sort();
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
