import { z } from 'astro/zod';
import { coding } from '../domain/coding.ts';
import { actorsOf, type Corpus, type Statement } from '../domain/corpus.ts';
import { grade, transcriptStatus } from '../domain/statement.ts';

const named = z.strictObject({ id: z.string(), name: z.string(), address: z.string() });

/** What `/q/<id>.json` holds. */
export const quoteJson = z.strictObject({
  id: z.string(),
  /** `quote`: verbatim. `paraphrase`: our words, never in quotation marks. */
  kind: z.enum(['quote', 'paraphrase']),
  text: z.string(),
  /** BCP 47 language of the text. */
  lang: z.string(),
  /** Language of the original where the text is known to be a translation; `und`: language not said. */
  translationOf: z.string().nullable(),
  date: z.string(),
  speaker: named.nullable(),
  role: z.string().nullable(),
  /** Who is spoken for. */
  actors: z.array(named).min(1),
  /** With both original readings; empty where no side is taken. */
  codes: z.array(coding),
  source: z.strictObject({ ...named.shape, publisher: z.string().nullable(), date: z.string().nullable(), url: z.string().nullable(), licence: z.string() }),
  locator: z.strictObject({ paragraph: z.number().nullable(), start: z.number().nullable(), end: z.number().nullable() }),
  grade,
  transcriptStatus,
  /** The day on which its words were found in the text of its source; `null` where that was not checked. */
  matchedOn: z.string().nullable(),
  /** The same remark in another wording, which is counted. */
  variantOf: z.string().nullable(),
  dataVersion: z.string(),
  address: z.string(),
});
export type QuoteJson = z.infer<typeof quoteJson>;

/** Addresses of pages, from `site.ts`. */
export interface QuoteAddresses {
  readonly quote: (id: string) => string;
  readonly person: (id: string) => string;
  readonly stakeholder: (id: string) => string;
  readonly source: (id: string) => string;
}

export function quoteAsJson(corpus: Corpus, statement: Statement, address: QuoteAddresses): QuoteJson {
  const source = corpus.sources.get(statement.source)!;
  const { id, kind, text, lang, translationOf, date, person, codes, variantOf, matchedOn, locator } = statement;
  return {
    id,
    kind,
    text,
    lang,
    translationOf,
    date,
    speaker: person === null ? null : { id: person, name: corpus.people.get(person)!.name, address: address.person(person) },
    role: statement.roleThen,
    actors: actorsOf(statement).map((actor) => ({ id: actor, name: corpus.stakeholders.get(actor)!.name, address: address.stakeholder(actor) })),
    codes,
    source: {
      id: source.id,
      name: source.title,
      address: address.source(source.id),
      publisher: source.publisher,
      date: source.date,
      url: source.url,
      licence: source.licence,
    },
    locator: { paragraph: locator.paragraph, start: locator.start, end: locator.end },
    grade: statement.grade,
    transcriptStatus: statement.transcriptStatus,
    matchedOn,
    variantOf,
    dataVersion: corpus.dataset.version,
    address: address.quote(id),
  };
}
