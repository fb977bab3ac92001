import { measureText, wrapText } from '../charts/marks/measure-text.ts';
import type { Corpus, Statement } from '../domain/corpus.ts';
import { reviewWords } from '../domain/review-words.ts';
import { OFFERED_WIDTH } from '../embeds/embed-height.ts';
import type { Embedded } from '../publish/oembed.ts';
import { quoteCitation } from '../publish/quote-citation.ts';
import { absolute, address, SITE_NAME } from '../site.ts';
import { quoteTitle } from './quote-view.ts';
import { statementView } from './statement-view.ts';

/** A quotation as others embed it. A paraphrase never wears quotation marks. */
export function embeddedQuote(corpus: Corpus, statement: Statement): Embedded {
  const words = wordsOf(statement);
  return {
    title: `${words} ${attributionOf(corpus, statement)}`,
    author: statement.person === null ? corpus.stakeholders.get(statement.actor)!.name : corpus.people.get(statement.person)!.name,
    provider: SITE_NAME,
    providerUrl: absolute(address.home()),
    page: absolute(address.quote(statement.id)),
    embed: absolute(address.embed(`q/${statement.id}`)),
    picture: absolute(address.quoteFile(statement.id, 'png')),
    pictureSize: [1200, 630],
    width: OFFERED_WIDTH,
    height: heightOf(corpus, statement),
  };
}

/** How the head of a quotation's page tells that it can be embedded. */
export function quoteDiscovery(corpus: Corpus, statement: Statement) {
  const { title, width, height } = embeddedQuote(corpus, statement);
  return { at: `q/${statement.id}`, title: quoteTitle(corpus, statement), alt: title, picture: address.quoteFile(statement.id, 'png'), width, height };
}

export function attributionOf(corpus: Corpus, statement: Statement): string {
  return quoteCitation(corpus, statement, absolute(address.quote(statement.id))).attribution;
}

function wordsOf({ kind, text }: Statement): string {
  return kind === 'quote' ? `“${text}”` : text;
}

/** Lower frames are made higher by WordPress. */
const LEAST_HEIGHT = 200;

/** Pixels at the offered width: the words in a serif of 19 pixels, a sixth wider than the sans that is measured, who said them, the stances, the source. */
function heightOf(corpus: Corpus, statement: Statement): number {
  const room = OFFERED_WIDTH - 24;
  // Chinese has no spaces to break at, and breaks anywhere.
  const lines = (text: string, size: number, width: number) => Math.max(wrapText(text, width, size, { lines: 60 }).length, Math.ceil(measureText(text, size) / width));
  const source = corpus.sources.get(statement.source)!;
  const codes = statementView(corpus, statement).stances.map(({ label, words, valueText, reviewedBy }) => `${label}: ${words} (${valueText}), ${reviewWords(reviewedBy)}`);
  const foot = `Source: ${source.title}, ${source.publisher ?? ''}; as reported by the press. ${SITE_NAME}, data version 1.0.0 of 23 November 2026. ${absolute(address.quote(statement.id))}`;
  return Math.max(LEAST_HEIGHT, Math.ceil(40 + lines(wordsOf(statement), 19, room / 1.16) * 27.6 + lines(attributionOf(corpus, statement), 16, room * 0.93) * 23.2 + codes.reduce((sum, code) => sum + lines(code, 13, room * 0.93), 0) * 19 + 17 + lines(foot, 13, room * 0.93) * 19));
}
