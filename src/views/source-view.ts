import type { Corpus, Source } from '../domain/corpus.ts';
import { formatDate } from '../domain/partial-date.ts';
import { address } from '../site.ts';
import type { Link } from './statement-view.ts';

const repeated = new WeakMap<Corpus, Map<string, number>>();

/** A title that no other source has: its own, and where several share it, publisher, date and id until it is unique. */
export function sourceTitle(corpus: Corpus, source: Source): string {
  let counts = repeated.get(corpus);
  if (!counts) {
    counts = new Map();
    for (const other of corpus.sources.values()) counts.set(fullTitle(other), (counts.get(fullTitle(other)) ?? 0) + 1);
    repeated.set(corpus, counts);
  }
  const title = fullTitle(source);
  return counts.get(title)! > 1 ? `${title}, ${source.id}` : title;
}

function fullTitle(source: Source): string {
  return [source.title, source.publisher, source.date && formatDate(source.date)].filter(Boolean).join(', ');
}

/** The records that rest on a source without quoting it: accounts, votes, instruments, events, claims. */
export function sourceUses(corpus: Corpus, id: string): Link[] {
  const { debates, stakeholders, stories, resolutions, instruments, events } = corpus;
  return [
    ...[...stories.values()].filter(({ account }) => account?.citations.includes(id)).map((story) => ({ label: story.title, href: address.story(story.id) })),
    ...[...debates.values()].filter(({ account }) => account?.citations.includes(id)).map((debate) => ({ label: `Debate: ${debate.title}`, href: address.debate(debate.id) })),
    ...[...stakeholders.values()].filter(({ account }) => account?.citations.includes(id)).map((actor) => ({ label: actor.name, href: address.stakeholder(actor.id) })),
    ...[...resolutions.values()].filter(({ source }) => source === id).map((resolution) => ({ label: `${resolution.symbol}, ${resolution.title}`, href: address.resolution(resolution.id) })),
    ...[...instruments.values()].filter(({ statuses }) => statuses.some(({ sources }) => sources.includes(id))).map((instrument) => ({ label: instrument.name, href: address.instrument(instrument.id) })),
    ...[...events.values()].filter(({ sources }) => sources.includes(id)).map((event) => ({ label: event.name, href: address.event(event.id) })),
  ];
}
