import { actorsOf, type Corpus, type Statement } from '../domain/corpus.ts';
import { formatDate } from '../domain/partial-date.ts';
import { drawCard } from '../pictures/quote-card/draw.ts';
import { quoteCard, type CardSize, type QuoteCard } from '../pictures/quote-card/layout.ts';
import { absolute, address } from '../site.ts';
import { quoteTitle } from './quote-view.ts';

/** The card of a statement as an SVG document. */
export function quoteCardSvg(corpus: Corpus, statement: Statement, size: CardSize): string {
  return drawCard(quoteCard(quoteCardView(corpus, statement), size), quoteTitle(corpus, statement));
}

/** What the card of a statement says. */
export function quoteCardView(corpus: Corpus, statement: Statement): QuoteCard {
  const source = corpus.sources.get(statement.source)!;
  const speaker = statement.person && corpus.people.get(statement.person)!.name;
  const actors = actorsOf(statement).map((id) => corpus.stakeholders.get(id)!.shortName);
  const names = actors.length < 2 ? actors.join('') : `${actors.slice(0, -1).join(', ')} and ${actors.at(-1)}`;
  const [code] = statement.codes;
  const debate = code && corpus.debates.get(code.debate)!;
  return {
    kind: statement.kind,
    text: statement.text,
    lang: statement.lang,
    name: speaker ?? names,
    about: [
      speaker && statement.roleThen,
      speaker && names !== speaker && `for ${names}`,
      formatDate(statement.date),
      statement.transcriptStatus === 'translation' && 'in translation',
    ]
      .filter(Boolean)
      .join(', '),
    debate: debate ? { title: debate.title, minus: debate.poles.minus.label, plus: debate.poles.plus.label, stance: code.stance } : null,
    source: [source.title, source.publisher].filter(Boolean).join(', '),
    address: absolute(address.quote(statement.id)).replace(/^https?:\/\//, ''),
  };
}
