import type { Corpus, Statement } from '../domain/corpus.ts';
import { drawCard } from '../pictures/quote-card/draw.ts';
import { quoteCard, type CardSize, type QuoteCard } from '../pictures/quote-card/layout.ts';
import { attribution } from '../publish/quote-citation.ts';
import { absolute, address } from '../site.ts';
import { quoteTitle } from './quote-view.ts';

/** The card of a statement as an SVG document. */
export function quoteCardSvg(corpus: Corpus, statement: Statement, size: CardSize): string {
  return drawCard(quoteCard(quoteCardView(corpus, statement), size), quoteTitle(corpus, statement));
}

/** What the card of a statement says. */
export function quoteCardView(corpus: Corpus, statement: Statement): QuoteCard {
  const source = corpus.sources.get(statement.source)!;
  const { name, about } = attribution(corpus, statement, 'shortName');
  const [code] = statement.codes;
  const debate = code && corpus.debates.get(code.debate)!;
  return {
    kind: statement.kind,
    text: statement.text,
    lang: statement.lang,
    name,
    about: [...about, ...(statement.transcriptStatus === 'translation' ? ['in translation'] : [])].join(', '),
    debate: debate ? { title: debate.title, minus: debate.poles.minus.label, plus: debate.poles.plus.label, stance: code.stance } : null,
    source: [source.title, source.publisher].filter(Boolean).join(', '),
    address: absolute(address.quote(statement.id)).replace(/^https?:\/\//, ''),
  };
}
