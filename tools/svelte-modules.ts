/** Lets Node import Svelte components, compiled to functions that give markup: `import './svelte-modules.ts'` before the first. */
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { compile } from 'svelte/compiler';

registerHooks({
  load(url, context, nextLoad) {
    if (!url.endsWith('.svelte')) return nextLoad(url, context);
    const filename = fileURLToPath(url);
    const { js } = compile(readFileSync(filename, 'utf8'), { generate: 'server', filename, dev: false });
    return { format: 'module', source: js.code, shortCircuit: true };
  },
});
