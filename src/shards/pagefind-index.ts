import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { TOKEN_END } from '../search/shard-records.ts';

/** A file of an index, by its path below the index's folder. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** No language: Pagefind then keeps every token as it is, without stems. */
const LANGUAGE = 'zxx';

/** Records on their way to Pagefind at one time. */
const AT_ONCE = 500;

/** What the browser needs of an index: not Pagefind's own pages and buttons, nor the records, which we keep ourselves. */
const NEEDED = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|[^/]+\.pf_meta|index\/.*)$/;
const RECORDS = /^fragment\//;
const SIGNATURE = 'pagefind_dcd';

/**
 * An index of texts made of tokens.
 * @returns its files, and the names that it gives the texts, in their order
 * @throws where Pagefind reports an error, or an order that is not ours
 */
export async function pagefindIndex(texts: readonly string[]): Promise<{ files: IndexFile[]; ids: string[] }> {
  const { index, errors } = await createIndex({ forceLanguage: LANGUAGE, includeCharacters: TOKEN_END, maxFragments: Math.max(1, Math.ceil(texts.length / AT_ONCE)) });
  if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
  try {
    for (let start = 0; start < texts.length; start += AT_ONCE) {
      const added = await Promise.all(
        texts.slice(start, start + AT_ONCE).map((content, place) => index.addCustomRecord({ url: String(start + place), language: LANGUAGE, content })),
      );
      const fault = added.flatMap((answer) => answer.errors)[0];
      if (fault) throw new Error(`Pagefind did not take a record: ${fault}`);
    }
    const { files, errors: faults } = await index.getFiles();
    if (faults.length > 0) throw new Error(`Pagefind wrote no index: ${faults.join('; ')}`);
    const ids = new Array<string>(texts.length);
    for (const { path, content } of files) if (RECORDS.test(path)) for (const [id, number] of namesIn(path, content)) ids[number] = id;
    return { files: files.filter(({ path }) => NEEDED.test(path)), ids };
  } finally {
    await index.deleteIndex();
    await close();
  }
}

/** The names of the records of one file, one or many, with their numbers, which are their addresses. */
function namesIn(path: string, content: Uint8Array): [id: string, number: number][] {
  const text = gunzipSync(content).toString('utf8');
  if (!text.startsWith(SIGNATURE)) throw new Error('Pagefind writes records in a form that is not known here.');
  const records = JSON.parse(text.slice(SIGNATURE.length)) as { url: string } | Record<string, { url: string }>;
  if (typeof records.url === 'string') return [[path.replace(/^.*\/|\.pf_fragment$/g, ''), Number(records.url)]];
  return Object.entries(records).map(([id, record]) => [id, Number((record as { url: string }).url)]);
}
