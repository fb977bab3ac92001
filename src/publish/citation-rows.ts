import { shownStatements, type Corpus } from '../domain/corpus.ts';
import { describeLocator } from '../domain/locator.ts';
import { authorNames } from './author-name.ts';
import type { CitationRow } from './citation-row.ts';
import { cslSource } from './csl-item.ts';
import { quoteCitation } from './quote-citation.ts';

/** A row for each statement that the site shows. */
export function citationRows(corpus: Corpus): CitationRow[] {
  const nameOf = authorNames(corpus);
  return shownStatements(corpus).map((statement) => {
    const whole = corpus.sources.get(statement.source)!;
    const { attribution, source, sourceUrl } = quoteCitation(corpus, statement, '');
    const { archivedUrl, licence } = whole;
    return { id: statement.id, attribution, source, place: describeLocator(statement.locator), sourceUrl, archivedUrl, licence, item: cslSource(whole, nameOf) };
  });
}
