/** Headers for every address below a pattern: an exact address, or all that begin with what stands before `*`. */
export interface HeaderRule {
  readonly pattern: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What a built site is made of, as far as its headers depend on it. */
export interface HostedSite {
  /** The folder of the host in which it lives, with a slash at each end. */
  readonly base: string;
  /** Its first level: folders as `debates`, files as `404.html`. */
  readonly entries: readonly string[];
  /** Folders of embed documents below `embed/`: `debates`, `q`, `v`, …; what else stands there is a page. */
  readonly embedFolders: readonly string[];
  /** Folders whose scripts compile WebAssembly. */
  readonly wasmFolders: readonly string[];
  /** Sources of all inline code, as a policy names them: `'sha256-…'`. */
  readonly pageCode: InlineCode;
  readonly embedCode: InlineCode;
  /** Names of the Trusted Types policies that its scripts make. */
  readonly trustedPolicies: readonly string[];
}

export interface InlineCode {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** Of a resource whose address changes with its bytes: a year. */
const FOR_EVER = 'public, max-age=31536000, immutable';

/**
 * The headers of the whole site, once for every kind of host. All rules that match an address count, and no header comes twice
 * for any address: hosts join what comes twice, and of two joined policies the narrower wins.
 *
 * Everything published is public and nothing is answered by who asks, so any page may read any of it. Pages may be framed by
 * this site only, embeds by everybody: their policy says nothing of frames, for even `frame-ancestors *` shuts out files opened
 * from a disk and frames inside apps.
 */
export function headerRules(site: HostedSite): HeaderRule[] {
  const at = (path: string) => `${site.base}${path}`;
  const page = (path: string, more: { wasm?: boolean } = {}) => ({ pattern: at(path), headers: { 'Content-Security-Policy': pagePolicy(site, more.wasm ?? false) } });
  const embedPages = ['embed/', 'embed/index.html', 'embed/changes/*', 'embed/compatibility/*'];
  return [
    {
      pattern: at('*'),
      headers: {
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Access-Control-Allow-Origin': '*',
        'Cross-Origin-Resource-Policy': 'cross-origin',
      },
    },
    page(''),
    ...site.entries.filter((entry) => entry !== 'embed' && entry !== '_astro').map((entry) => page(entry.includes('.') ? entry : `${entry}/*`, { wasm: site.wasmFolders.includes(entry) })),
    ...embedPages.map((path) => page(path)),
    ...site.embedFolders.map((folder) => ({
      pattern: at(`embed/${folder}/*`),
      headers: { 'Content-Security-Policy': embedPolicy(site.embedCode), ...(folder === 'v' ? { 'Cache-Control': FOR_EVER } : {}) },
    })),
    { pattern: at('_astro/*'), headers: { 'Cache-Control': FOR_EVER } },
  ];
}

/** The headers of one address below the host, by the rules. */
export function headersOf(rules: readonly HeaderRule[], path: string): Record<string, string> {
  return Object.assign({}, ...rules.filter(({ pattern }) => matches(pattern, path)).map(({ headers }) => headers)) as Record<string, string>;
}

export function matches(pattern: string, path: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}

function pagePolicy({ pageCode: { scripts, styles }, trustedPolicies }: HostedSite, wasm: boolean): string {
  return [
    "default-src 'none'",
    `script-src 'self'${wasm ? " 'wasm-unsafe-eval'" : ''}${listed(scripts)}`,
    `style-src 'self'${listed(styles)}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
    "require-trusted-types-for 'script'",
    `trusted-types ${[...trustedPolicies].sort().join(' ') || "'none'"}`,
  ].join('; ');
}

/** An embed loads nothing and sends nothing; its empty icon keeps browsers from asking for one. */
function embedPolicy({ scripts, styles }: InlineCode): string {
  return ["default-src 'none'", `script-src${listed(scripts) || " 'none'"}`, `style-src${listed(styles) || " 'none'"}`, 'img-src data:', "base-uri 'none'", "form-action 'none'", "require-trusted-types-for 'script'"].join('; ');
}

function listed(sources: readonly string[]): string {
  return [...sources].sort().map((source) => ` ${source}`).join('');
}

/** `_headers` of Netlify and Cloudflare Pages. */
export function headersFile(rules: readonly HeaderRule[]): string {
  return `${rules.map(({ pattern, headers }) => [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')).join('\n\n')}\n`;
}

/**
 * A site of nginx. It chooses by the address as nginx has settled it, so that no `..` in an address brings a page the headers of
 * an embed.
 * @param root folder of the built site on the host
 */
export function nginxConfiguration(rules: readonly HeaderRule[], { base, root, listen = '80' }: { base: string; root: string; listen?: string }): string {
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
  const variable = (name: string) => `$faultlines_${name.toLowerCase().replaceAll('-', '_')}`;
  const maps = names.map((name) => {
    // What no rule knows is answered by the page that says so.
    const usual = name === 'Content-Security-Policy' ? (headersOf(rules, base)[name] ?? '') : '';
    const lines = rules.filter(({ headers }) => (headers[name] ?? usual) !== usual).map(({ pattern, headers }) => `  "~${nginxPattern(pattern)}" "${headers[name]}";\n`);
    return `map $uri ${variable(name)} {\n  default "${usual}";\n${lines.join('')}}`;
  });
  const folder = base === '/' ? `  root ${root};` : `  location ${base} {\n    alias ${root}/;\n  }`;
  return `${maps.join('\n\n')}

server {
  listen ${listen};
  index index.html;
  charset utf-8;
  charset_types text/html text/css text/plain text/xml text/markdown text/csv application/javascript application/json image/svg+xml;
  absolute_redirect off;
${folder}
  error_page 404 ${base}404.html;
  gzip on;
  gzip_types text/css text/plain text/csv text/markdown application/javascript application/json application/xml image/svg+xml;
  types {
    text/html html;
    text/css css;
    text/csv csv;
    text/markdown md;
    text/plain txt;
    application/javascript js;
    application/json json;
    application/xml xml;
    application/wasm wasm;
    image/svg+xml svg;
    image/png png;
    font/woff2 woff2;
    application/x-bibtex bib;
    application/x-research-info-systems ris;
  }

${names.map((name) => `  add_header ${name} ${variable(name)} always;`).join('\n')}
}
`;
}

/** A pattern as a regular expression over nginx's `$uri`, which names the file of a folder. */
function nginxPattern(pattern: string): string {
  const plain = pattern.replace(/\*$/, '').replace(/[.+?^$()[\]{}|\\]/g, '\\$&');
  if (pattern.endsWith('*')) return `^${plain}`;
  return `^${plain}${plain.endsWith('/') ? '(index\\.html)?' : ''}$`;
}

/** A site of Caddy. */
export function caddyfile(rules: readonly HeaderRule[], { base, root, host }: { base: string; root: string; host: string }): string {
  const strip = base === '/' ? '' : `  uri strip_prefix ${base.slice(0, -1)}\n`;
  const blocks = rules.map(({ pattern, headers }, at) => {
    const name = `@headers${at}`;
    return `  ${name} path ${pattern}\n${Object.entries(headers).map(([header, value]) => `  header ${name} ${header} "${value}"`).join('\n')}`;
  });
  return `${host} {
  root * ${root}
  encode zstd gzip
${blocks.join('\n')}
${strip}  file_server
  handle_errors {
    header Content-Security-Policy "${headersOf(rules, base)['Content-Security-Policy'] ?? ''}"
    rewrite * /404.html
    file_server
  }
}
`;
}
