import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importsOf, sourceFiles, type SourceFile } from './fixtures/source-files.ts';

const files = sourceFiles();
const MATHS = /^(?:d3(?:-[a-z-]+)?|ml-[a-z-]+|reorder\.js|fuse\.js|topojson-client|stemmer)$/;

/** What the files of one part of `src/` may import: our own files by path, packages by name. */
const PARTS: { name: string; of: RegExp; own: RegExp; packages: RegExp }[] = [
  { name: 'domain', of: /^src\/domain\//, own: /^src\/domain\//, packages: /^astro\/zod$/ },
  { name: 'analysis', of: /^src\/analysis\//, own: /^src\/(?:analysis|domain)\//, packages: MATHS },
  { name: 'search', of: /^src\/search\//, own: /^src\/(?:search|domain)\//, packages: MATHS },
  { name: 'publish', of: /^src\/publish\//, own: /^src\/(?:publish|analysis|domain)\//, packages: /^(?:astro\/zod|d3(?:-[a-z-]+)?|feedsmith|schema-dts)$/ },
  { name: 'chart layout', of: /^src\/charts\/.*\.ts$/, own: /^src\/(?:charts|analysis|domain)\//, packages: /^(?:d3(?:-[a-z-]+)?|topojson-client|world-atlas(?:\/.*)?|i18n-iso-countries|svelte(?:\/server)?|geojson|topojson-specification)$/ },
  { name: 'chart drawing', of: /^src\/charts\/.*\.svelte$/, own: /^src\/(?:charts|domain)\//, packages: /^svelte(?:\/elements)?$/ },
  { name: 'embeds', of: /^src\/embeds\//, own: /^src\/(?:embeds|charts|publish|domain|styles|content)\//, packages: /^(?:esbuild|postcss|astro|node:.*)$/ },
  { name: 'hosting', of: /^src\/hosting\//, own: /^src\/(?:hosting|publish)\//, packages: /^(?:astro|node:.*)$/ },
  { name: 'islands', of: /^src\/islands\//, own: /^src\/(?:islands|charts|analysis|search|publish|domain|elements|styles)\//, packages: /^svelte(?:\/.*)?$/ },
  { name: 'elements', of: /^src\/elements\//, own: /^src\/(?:site\.ts$|(?:elements|islands|search|publish|domain)\/.*\.ts$)/, packages: /^uqr$/ },
  { name: 'components', of: /^src\/components\//, own: /^src\/(?:site\.ts$|(?:components|islands|elements|charts|analysis|search|publish|views|domain|styles|assets)\/)/, packages: /^(?:astro:assets|astro:components|astro|astro\/types|astro\/runtime\/server\/index\.js|schema-dts|uqr|node:.*)$/ },
  { name: 'views', of: /^src\/views\//, own: /^src\/(?:site\.ts$|(?:views|embeds|charts|pictures|analysis|publish|domain)\/)/, packages: /^$/ },
  { name: 'pictures', of: /^src\/pictures\//, own: /^src\/(?:pictures|publish)\//, packages: /^(?:node:.*|@resvg\/resvg-js)$/ },
  { name: 'corpus.ts', of: /^src\/corpus\.ts$/, own: /^src\/(?:content|analysis|domain)\//, packages: /^(?:astro:content|node:.*)$/ },
  { name: 'site.ts', of: /^src\/site\.ts$/, own: /^$/, packages: /^$/ },
  { name: 'content', of: /^src\/content\//, own: /^src\/(?:content|domain)\//, packages: /^(?:node:.*|yaml|astro)$/ },
  { name: 'shards', of: /^src\/shards\//, own: /^src\/(?:shards|content|search|domain)\//, packages: /^(?:node:.*|astro|pagefind)$/ },
  { name: 'intake', of: /^src\/intake\//, own: /^src\/(?:intake|analysis|domain)\//, packages: /^(?:yaml|d3)$/ },
];

const found = (pattern: RegExp, among: readonly SourceFile[], textOf = (file: SourceFile) => file.text) =>
  among.flatMap((file) => {
    const match = pattern.exec(textOf(file));
    return match ? [`${file.path}: ${match[0].trim()}`] : [];
  });

describe('who may import whom', () => {
  test.each(PARTS)('$name', ({ of, own, packages }) => {
    const wrong = files
      .filter(({ path }) => of.test(path))
      .flatMap(({ path, imports }) => imports.filter((name) => !(name.startsWith('src/') ? own : packages).test(name)).map((name) => `${path} → ${name}`));
    expect(wrong).toEqual([]);
  });

  test('pages are imported by nothing but pages', () => {
    expect(files.filter(({ path }) => !path.startsWith('src/pages/')).flatMap(({ path, imports }) => imports.filter((name) => name.startsWith('src/pages/')).map((name) => `${path} → ${name}`))).toEqual([]);
  });

  test('only pages, layouts and the content configuration read the corpus', () => {
    const readers = files.filter(({ imports }) => imports.includes('src/corpus.ts')).map(({ path }) => path);
    expect(readers.filter((path) => !/^src\/(?:pages|layouts)\//.test(path))).toEqual([]);
    const astroContent = files.filter(({ imports }) => imports.includes('astro:content')).map(({ path }) => path);
    expect(astroContent.filter((path) => !/^src\/(?:pages\/|corpus\.ts$|content\.config\.ts$)/.test(path))).toEqual([]);
  });

  test('charts are drawn without requests and effects', () => {
    expect(found(/\bfetch\(|\$effect\b|\bonMount\b/, files.filter(({ path }) => /^src\/charts\/.*\.svelte$/.test(path)))).toEqual([]);
  });

  test('numbers are computed without a browser', () => {
    const pure = files.filter(({ path }) => /^src\/(?:domain|analysis|search|publish)\//.test(path));
    expect(found(/\b(?:document\.(?:query|get|create|add|body|cookie)|(?:window|navigator|localStorage)\.)\w*|\bMath\.random\(/, pure, withoutComments)).toEqual([]);
  });

  test('an import is seen however it is written', () => {
    const text = `import a, { b } from './a.ts';\nimport type { C } from "../c.ts";\nexport { d } from './d.ts';\nimport './e.css';\nconst f = await import('./f.ts');\nnew Worker(new URL('./g.ts', import.meta.url));\nimport {\n  h,\n} from 'h';`;
    expect(importsOf('src/x/y.ts', text)).toEqual(['src/x/a.ts', 'src/c.ts', 'src/x/d.ts', 'src/x/e.css', 'src/x/f.ts', 'src/x/g.ts', 'h']);
  });
});

test('only islands hydrate', () => {
  const wrong = files
    .filter(({ path }) => path.endsWith('.astro'))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/<([A-Z]\w*)\b[^>]*\sclient:/g)].flatMap(([, name = '']) => {
        const source = new RegExp(`import\\s+(?:\\{[^}]*\\b)?${name}\\b[^;]*?from\\s+['"]([^'"]+)['"]`).exec(text)?.[1] ?? '';
        return /\/islands\/[^/]+\.svelte$/.test(source) ? [] : [`${path}: ${name} from "${source}"`];
      }),
    );
  expect(wrong).toEqual([]);
});

test('a file is named for its idea, and no drawer collects the rest', () => {
  const all = ['src', 'tools', 'tests'].flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name.split('\\').join('/')}`));
  expect(all.filter((path) => /^(?:utils?|helpers?|types?|constants?|common|misc|index)\.(?:ts|js|mjs|svelte)$/.test(basename(path)))).toEqual([]);
  expect(all.filter((path) => /\/(?:utils?|helpers?|lib|common|misc)$/.test(path))).toEqual([]);
});

test('modules have named exports, and nothing is any', () => {
  const modules = files.filter(({ path }) => path.endsWith('.ts'));
  expect(found(/^export default\b/m, modules)).toEqual([]);
  expect(found(/:\s*any\b|\bas any\b|<any>|\bany\[\]/, files.filter(({ path }) => /\.(?:ts|svelte|astro)$/.test(path)), withoutComments)).toEqual([]);
});

describe('markup that a strict content security policy lets through', () => {
  const markup = files.filter(({ path }) => /\.(?:astro|svelte)$/.test(path));

  test('has no style attribute', () => {
    expect(found(/<[a-zA-Z][^<>]*\sstyle(?:=|:[\w-]+)/, markup, withoutScriptsAndStyles)).toEqual([]);
  });

  test('has no inline script besides JSON-LD and those of embeds, whose hashes the headers name', () => {
    const inline = markup.filter(({ path }) => path !== 'src/layouts/Embed.astro').flatMap(({ path, text }) => [...text.matchAll(/<script\b[^>]*\bis:inline\b[^>]*>/g)].map(([tag]) => ({ path, tag })));
    expect(inline.filter(({ tag }) => !tag.includes('type="application/ld+json"'))).toEqual([]);
  });

  test('has no inline handler', () => {
    expect(found(/<[a-z][^<>]*\son[a-z]+="/, markup, withoutScriptsAndStyles)).toEqual([]);
  });
});

test('colours come from the tokens', () => {
  const styled = files.filter(({ path }) => /\.(?:astro|svelte|css)$/.test(path) && path !== 'src/styles/tokens.css' && path !== 'src/layouts/Page.astro');
  expect(found(/(?:fill|stroke|color|background(?:-color)?|border[\w-]*)\s*[:=]\s*["']?[^;"'\n]*(?:#[0-9a-f]{3,8}\b|\brgba?\(|\bhsla?\(|\boklch\()/i, styled, withoutComments)).toEqual([]);
});

function withoutComments({ text }: SourceFile): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
}

function withoutScriptsAndStyles({ text }: SourceFile): string {
  return text
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/<script\b[\s\S]*?<\/script>/g, '')
    .replace(/<style\b[\s\S]*?<\/style>/g, '');
}
