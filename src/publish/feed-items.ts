import { actorsOf, shownStatements, type Corpus } from '../domain/corpus.ts';
import { earliestDay, formatDate } from '../domain/partial-date.ts';

const NEWEST = 50;

export interface FeedItem {
  title: string;
  link: string;
  /** First day that the date of the statement can mean. */
  pubDate: Date;
  description: string;
}

/** The newest statements that stand alone, as the items of a feed. Titles and descriptions are plain text. */
export function feedItems(corpus: Corpus, link: (id: string) => string): FeedItem[] {
  return shownStatements(corpus)
    .filter((statement) => statement.quotable === 2)
    .slice(0, NEWEST)
    .map((statement) => {
      const actors = actorsOf(statement).map((id) => corpus.stakeholders.get(id)!.shortName);
      const person = statement.person && corpus.people.get(statement.person)!.name;
      return {
        title: `${person ? `${person} for ` : ''}${actors.join(', ')}, ${formatDate(statement.date)}`,
        link: link(statement.id),
        pubDate: new Date(`${earliestDay(statement.date)}T00:00:00Z`),
        description: statement.kind === 'quote' ? `“${statement.text}”` : `Paraphrase: ${statement.text}`,
      };
    });
}
