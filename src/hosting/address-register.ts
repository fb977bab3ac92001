/**
 * The register of all addresses that the site has ever promised, as a text that can be read and compared line by line: a line
 * `/q/ / .bib .png` for a folder and the endings, and below it, indented, the names that have just these. `/` as an ending is a
 * page, a file without an ending stands with `-`.
 */

/** What the site needs for itself: it may go with any build, since no page of an older one is answered by it. */
const INTERNAL = [/^\/_astro\//, /^\/_headers$/, /^\/_redirects$/, /^\/search\/.+/, /^\/pagefind\//, /^\/embed\/v\//, /^\/sitemap-\d+\.xml$/];
const WHOLE = '-';

/** Whether an address is a promise. */
export function isPromised(address: string): boolean {
  return !INTERNAL.some((pattern) => pattern.test(address));
}

/** @param addresses from the root of the site, such as `/q/pq-003/` or `/q/pq-003.bib` */
export function formatRegister(addresses: Iterable<string>): string {
  const names = new Map<string, Map<string, string[]>>();
  for (const address of [...new Set(addresses)].filter(isPromised).sort(byCode)) {
    const { folder, name, ending } = partsOf(address);
    const inFolder = names.get(folder) ?? new Map<string, string[]>();
    names.set(folder, inFolder.set(name, [...(inFolder.get(name) ?? []), ending]));
  }
  const blocks = [...names].flatMap(([folder, inFolder]) =>
    [...Map.groupBy(inFolder, ([, endings]) => endings.join(' '))]
      .sort(([a], [b]) => byCode(a, b))
      .map(([endings, those]) => [`${folder} ${endings}`, ...those.map(([name]) => `  ${name}`).sort(byCode)].join('\n')),
  );
  return `${blocks.join('\n')}\n`;
}

/** @throws {Error} naming the line that cannot be read */
export function readRegister(text: string): Set<string> {
  const addresses = new Set<string>();
  let head: { folder: string; endings: string[] } | null = null;
  text.split('\n').forEach((line, index) => {
    if (line === '') return;
    if (line.startsWith('/')) {
      const [folder = '', ...endings] = line.split(' ');
      head = { folder, endings };
    } else if (head && line.startsWith('  ')) {
      for (const ending of head.endings) addresses.add(`${head.folder}${line.slice(2)}${ending === WHOLE ? '' : ending}`);
    } else throw new Error(`line ${index + 1} of the register: ${JSON.stringify(line)}; write it anew with npm run register`);
  });
  return addresses;
}

function partsOf(address: string): { folder: string; name: string; ending: string } {
  if (address === '/') return { folder: '/', name: '', ending: WHOLE };
  const page = address.endsWith('/');
  const path = page ? address.slice(0, -1) : address;
  const start = path.lastIndexOf('/') + 1;
  const file = path.slice(start);
  const dot = page ? -1 : file.indexOf('.');
  return { folder: path.slice(0, start) || '/', name: dot < 0 ? file : file.slice(0, dot), ending: page ? '/' : dot < 0 ? WHOLE : file.slice(dot) };
}

function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
