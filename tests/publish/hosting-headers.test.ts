import { describe, expect, test } from 'vitest';
import { inlineCode } from '../../src/hosting/inline-code.ts';
import { caddyfile, headerRules, headersFile, headersOf, nginxConfiguration, type HostedSite } from '../../src/publish/hosting-headers.ts';

const site: HostedSite = {
  base: '/',
  entries: ['404.html', '_astro', 'debates', 'embed', 'embed.js', 'index.html', 'search'],
  embedFolders: ['debates', 'v'],
  wasmFolders: ['search'],
  pageCode: { scripts: [], styles: ["'sha256-page'"] },
  embedCode: { scripts: ["'sha256-b'", "'sha256-a'"], styles: ["'sha256-embed'"] },
  trustedPolicies: ['svelte-trusted-html'],
};
const policy = (path: string, of = site) => headersOf(headerRules(of), path)['Content-Security-Policy'] ?? '';

describe('the headers of a site', () => {
  test('keep pages out of others’ frames and let embeds into every frame', () => {
    for (const path of ['/', '/debates/encryption/', '/embed/', '/embed/changes/', '/404.html']) expect(policy(path)).toContain("frame-ancestors 'self'");
    for (const path of ['/embed/debates/encryption/', '/embed/v/0123456789abcdef/debates/encryption/']) expect(policy(path)).not.toContain('frame-ancestors');
  });

  test('let an embed load and send nothing, and run nothing but what is in it', () => {
    expect(policy('/embed/debates/encryption/')).toBe("default-src 'none'; script-src 'sha256-a' 'sha256-b'; style-src 'sha256-embed'; img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'");
  });

  test('let WebAssembly be compiled only where it is needed', () => {
    expect(policy('/search/')).toContain("'wasm-unsafe-eval'");
    expect(policy('/debates/')).not.toContain('wasm');
  });

  test('require trusted types, and allow the policies that the scripts of the site make and no other', () => {
    expect(policy('/')).toContain("require-trusted-types-for 'script'; trusted-types svelte-trusted-html");
    expect(policy('/', { ...site, trustedPolicies: ['svelte-trusted-html', 'faultlines-worker'] })).toMatch(/trusted-types faultlines-worker svelte-trusted-html$/);
    expect(policy('/', { ...site, trustedPolicies: [] })).toMatch(/trusted-types 'none'$/);
  });

  test('begin below the folder of the host', () => {
    expect(headerRules({ ...site, base: '/faultlines/' }).map(({ pattern }) => pattern).every((pattern) => pattern.startsWith('/faultlines/'))).toBe(true);
  });

  test('are the same in every dialect', () => {
    const rules = headerRules(site);
    const dialects = [headersFile(rules), nginxConfiguration(rules, { base: '/', root: '/srv/site' }), caddyfile(rules, { base: '/', root: '/srv/site', host: 'example.org' })];
    for (const value of new Set(rules.flatMap(({ headers }) => Object.values(headers)))) for (const text of dialects) expect(text).toContain(value);
  });
});

test('inline code is that which runs or styles, not data and not files', () => {
  const html = '<style>a{}</style><script>1</script><script type="module">2</script><script type="application/ld+json">{}</script><script src="/x.js"></script>';
  expect(inlineCode(html)).toEqual({
    styles: ["'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='"],
    scripts: ["'sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s='", "'sha256-1HNeOiZeFu7gP1lxi5tdAwGcB9i2xR+Q2jpmbuwTqzU='"],
  });
});
