import type { Source, Statement } from '../domain/corpus.ts';
import { describeLocator } from '../domain/locator.ts';
import { citedWords } from './cited-words.ts';
import type { CslName } from './person-name.ts';

/** The types of the Citation Style Language by which the collection is cited. */
export type CslType = 'article-journal' | 'article-magazine' | 'article-newspaper' | 'dataset' | 'document' | 'post' | 'post-weblog' | 'report' | 'webpage';

/** What is cited, as one item of CSL-JSON 1.0; https://docs.citationstyles.org/en/stable/specification.html */
export interface CslItem {
  readonly id: string;
  readonly type: CslType;
  readonly title: string;
  readonly author?: readonly CslName[];
  /** The newspaper, journal, list or site that carries it. */
  readonly 'container-title'?: string;
  readonly publisher?: string;
  /** What kind of document it is: `Speech`. */
  readonly genre?: string;
  readonly issued?: { readonly 'date-parts': readonly [readonly number[]] };
  readonly URL?: string;
  /** BCP 47 language of the source. */
  readonly language: string;
  /** The words that are cited, and where they stand. */
  readonly annote?: string;
}

type CitedSource = Omit<Source, 'statements' | 'fingerprint'>;

/**
 * Every source is cited as what was read. A speech, a letter or a law is cited as the document that holds its words: the
 * forms that the styles have for them ask for a venue, a recipient or a section that the collection does not hold, and
 * without these they drop the publisher or the date.
 */
const FORMS: Record<Source['type'], { type: CslType; genre?: string }> = {
  article: { type: 'webpage' },
  'article-journal': { type: 'article-journal' },
  'article-magazine': { type: 'article-magazine' },
  'article-newspaper': { type: 'article-newspaper' },
  broadcast: { type: 'webpage' },
  dataset: { type: 'dataset' },
  document: { type: 'document' },
  hearing: { type: 'document', genre: 'Hearing' },
  interview: { type: 'webpage' },
  legal_case: { type: 'document' },
  legislation: { type: 'document' },
  personal_communication: { type: 'document', genre: 'Letter' },
  post: { type: 'post' },
  'post-weblog': { type: 'post-weblog' },
  report: { type: 'report' },
  speech: { type: 'document', genre: 'Speech' },
  thesis: { type: 'document', genre: 'Thesis' },
  treaty: { type: 'document' },
  webpage: { type: 'webpage' },
};
const PUBLISHED = new Set<CslType>(['dataset', 'document', 'report']);

/** How a source is cited; what is not known of it is left out. */
export function cslSource(source: CitedSource, nameOf: (author: string) => CslName): CslItem {
  const { type, genre } = FORMS[source.type];
  const { publisher, date, url } = source;
  return {
    id: source.id,
    type,
    title: source.title,
    ...(source.authors.length > 0 ? { author: source.authors.map(nameOf) } : {}),
    ...(publisher ? { [PUBLISHED.has(type) ? 'publisher' : 'container-title']: publisher } : {}),
    ...(genre ? { genre } : {}),
    ...(date ? { issued: { 'date-parts': [date.split('-').map(Number)] } } : {}),
    ...(url ? { URL: url } : {}),
    language: source.language,
  };
}

/** How a statement is cited: its source, under the id of the statement, with the words and their place. */
export function cslStatement(statement: Statement, source: CitedSource, nameOf: (author: string) => CslName): CslItem {
  return citedWords(cslSource(source, nameOf), { ...statement, place: describeLocator(statement.locator) });
}
