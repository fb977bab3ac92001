import { actorsOf, codedOn, shownStatements, type Corpus, type Statement } from '../domain/corpus.ts';
import { earliestDay } from '../domain/partial-date.ts';
import type { Feed, FeedEntry } from '../publish/feed.ts';
import { attributionOf, quoteCitation } from '../publish/quote-citation.ts';
import { htmlQuote, plainQuote } from '../publish/quote-texts.ts';
import { absolute, address, SITE_NAME, type FeedFormat } from '../site.ts';

const NEWEST = 50;

/** The newest statements that stand alone. */
export function feedOfAll(corpus: Corpus, format: FeedFormat): Feed {
  return feedOf(corpus, {
    title: `${SITE_NAME}: newest statements`,
    description: 'The newest statements about governing cyberspace that stand alone, each with its source.',
    home: address.quotes(),
    self: address.feed(format),
    statements: shownStatements(corpus).filter((statement) => statement.quotable === 2),
  });
}

/** The newest statements that take a side on a debate. */
export function feedOfDebate(corpus: Corpus, id: string, format: FeedFormat): Feed {
  const debate = corpus.debates.get(id)!;
  return feedOf(corpus, {
    title: `${SITE_NAME}: ${debate.title}`,
    description: debate.question,
    home: address.debate(id),
    self: address.feedOfDebate(id, format),
    statements: codedOn(shownStatements(corpus), id).map(({ statement }) => statement),
  });
}

/** The newest statements of an actor. */
export function feedOfStakeholder(corpus: Corpus, id: string, format: FeedFormat): Feed {
  const actor = corpus.stakeholders.get(id)!;
  return feedOf(corpus, {
    title: `${SITE_NAME}: ${actor.name}`,
    description: `What ${actor.name} said about governing cyberspace.`,
    home: address.stakeholder(id),
    self: address.feedOfStakeholder(id, format),
    statements: shownStatements(corpus).filter((statement) => actorsOf(statement).includes(id)),
  });
}

/** Actors that have a feed: those for which a statement is shown. */
export function actorsWithFeed(corpus: Corpus): Set<string> {
  return new Set(shownStatements(corpus).flatMap(actorsOf));
}

interface Scope {
  readonly title: string;
  readonly description: string;
  readonly home: string;
  readonly self: string;
  readonly statements: readonly Statement[];
}

function feedOf(corpus: Corpus, { title, description, home, self, statements }: Scope): Feed {
  return {
    title,
    description,
    home: absolute(home),
    self: absolute(self),
    updated: corpus.dataset.released,
    author: SITE_NAME,
    rights: `Data version ${corpus.dataset.version}. ${corpus.dataset.licence}.`,
    entries: statements.slice(0, NEWEST).map((statement) => entryOf(corpus, statement)),
  };
}

function entryOf(corpus: Corpus, statement: Statement): FeedEntry {
  const url = absolute(address.quote(statement.id));
  const citation = quoteCitation(corpus, statement, url);
  return {
    url,
    title: attributionOf(corpus, statement),
    published: earliestDay(statement.date),
    author: (statement.person && corpus.people.get(statement.person)!.name) ?? corpus.stakeholders.get(statement.actor)!.name,
    lang: statement.lang,
    text: plainQuote(citation),
    html: htmlQuote(citation),
    picture: absolute(address.quoteFile(statement.id, 'png')),
    debates: statement.codes.map(({ debate }) => corpus.debates.get(debate)!.title),
  };
}
