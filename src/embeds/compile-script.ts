import { build } from 'esbuild';

const compiled = new Map<string, Promise<string>>();

/** A script of its own, with all that it imports, as short as it can be: what stands inside documents and at fixed addresses. */
export function compileScript(entry: string): Promise<string> {
  const known = compiled.get(entry);
  if (known) return known;
  const script = build({ entryPoints: [entry], bundle: true, minify: true, write: false, format: 'iife', target: 'es2022', charset: 'utf8', legalComments: 'none' }).then(({ outputFiles }) =>
    outputFiles[0]!.text.trim(),
  );
  compiled.set(entry, script);
  return script;
}
