import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildCorpus } from '../domain/build-corpus.ts';
import { contentFolder } from './content-folder.ts';
import { readFolder } from './read-folder.ts';

/** Runs the gate before Astro does anything, so that a fault leaves no half-built site; in development it watches `content/`. */
export function contentGate(): AstroIntegration {
  return {
    name: 'faultlines:content-gate',
    hooks: {
      'astro:config:setup': ({ addWatchFile, command }) => {
        if (command === 'preview' || command === 'sync') return;
        buildCorpus(readFolder(contentFolder()), new Date().toISOString().slice(0, 10));
        if (command === 'dev') addWatchFile(fileURLToPath(new URL('../../content/dataset.json', import.meta.url)));
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.add(contentFolder());
        server.watcher.on('change', (path) => {
          if (path.endsWith('.json') && path.includes('content')) void server.restart();
        });
      },
    },
  };
}
