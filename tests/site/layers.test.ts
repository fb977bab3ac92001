import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SITE_FOLDER, siteFiles } from './built-site.ts';

test('every stylesheet with layers begins with their order: any of them may be linked first', () => {
  const styles = siteFiles().filter((file) => file.endsWith('.css')).map((file) => ({ file, text: readFileSync(join(SITE_FOLDER, file), 'utf8') }));
  const layered = styles.filter(({ text }) => text.includes('@layer'));
  expect(layered.length).toBeGreaterThan(0);
  expect(layered.filter(({ text }) => !/^(?:\.[^{@]+\{[^}]*\})*@layer tokens, ?base, ?chart, ?component, ?print;/.test(text)).map(({ file, text }) => `${file}: ${text.slice(0, 60)}`)).toEqual([]);
});
