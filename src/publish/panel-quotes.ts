import type { PositionTable } from '../analysis/position-table.ts';
import { tellingReceipts } from '../analysis/telling-receipts.ts';
import type { Corpus } from '../domain/corpus.ts';

/** The words that stand for one position in a moderator's briefing. */
export interface PanelQuote {
  readonly actor: string;
  readonly kind: 'quote' | 'paraphrase';
  readonly text: string;
  /** BCP 47 language of the text. */
  readonly lang: string;
  readonly date: string;
  /** Name and role of the speaker; `null` where the words are those of the organisation. */
  readonly speaker: string | null;
  readonly role: string | null;
  readonly source: string;
  /** Page of the quotation. */
  readonly address: string;
}

/** What `/panel/quotes/<debate>.json` holds. */
export interface PanelQuotes {
  readonly debate: string;
  readonly quotes: readonly PanelQuote[];
}

/** For every position on a debate the statement that stands for it best: one that stands alone before a fragment. */
export function panelQuotes(debate: string, corpus: Corpus, { byDebate }: PositionTable, quoteAddress: (id: string) => string): PanelQuotes {
  return {
    debate,
    quotes: (byDebate.get(debate) ?? []).map(({ actor, mean, receipts }) => {
      const told = receipts.map(({ statement, code, weight }) => ({ statement: statement.id, kind: statement.kind, lang: statement.lang, date: statement.date, stance: code.stance, weight, quotable: statement.quotable }));
      const whole = told.filter(({ quotable }) => quotable !== 0);
      const [best] = tellingReceipts({ mean, receipts: whole.length > 0 ? whole : told }, 1);
      const { kind, text, lang, date, person, roleThen, source, id } = corpus.statements.get(best!.statement)!;
      return { actor, kind, text, lang, date, speaker: person === null ? null : corpus.people.get(person)!.name, role: roleThen, source: corpus.sources.get(source)!.title, address: quoteAddress(id) };
    }),
  };
}

/** @throws {TypeError} where the text is not what {@link panelQuotes} writes */
export function readPanelQuotes(text: string): PanelQuotes {
  const json: unknown = JSON.parse(text);
  if (!isRecord(json) || typeof json.debate !== 'string' || !Array.isArray(json.quotes) || !json.quotes.every(isQuote)) throw new TypeError('the quotations of a debate are not in the form that was expected');
  return { debate: json.debate, quotes: json.quotes };
}

function isQuote(value: unknown): value is PanelQuote {
  return isRecord(value) && ['actor', 'kind', 'text', 'lang', 'date', 'source', 'address'].every((key) => typeof value[key] === 'string');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
