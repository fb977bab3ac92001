import { z } from 'astro/zod';
import { actorsOf, governmentsByIso3, shownStatements, type Corpus } from '../domain/corpus.ts';
import { EVENT_KIND_NAMES } from '../domain/event.ts';
import { BALLOTS, type Ballot } from '../domain/resolution.ts';
import { KIND_NAMES } from '../domain/stakeholder.ts';

const otherNames = z.array(z.strictObject({ name: z.string() })).optional();
const links = z.array(z.strictObject({ url: z.url(), note: z.string().optional() })).optional();
const sources = z.array(z.strictObject({ url: z.url(), note: z.string().optional() })).optional();

/** How Popolo names what we call a ballot. */
const OPTIONS: Record<Ballot, 'yes' | 'no' | 'abstain' | 'not voting' | 'absent'> = { yes: 'yes', no: 'no', abstain: 'abstain', nonvoting: 'not voting', absent: 'absent' };
const option = z.enum(['yes', 'no', 'abstain', 'not voting', 'absent']);

/** The classes of Popolo that the collection fills; http://www.popoloproject.com/specs/ */
export const popolo = z.strictObject({
  persons: z.array(z.strictObject({ id: z.string(), name: z.string(), other_names: otherNames, links })),
  organizations: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      other_names: otherNames,
      identifiers: z.array(z.strictObject({ scheme: z.string(), identifier: z.string() })).optional(),
      classification: z.string(),
      parent_id: z.string().optional(),
      dissolution_date: z.string().optional(),
      abstract: z.string(),
      links,
    }),
  ),
  memberships: z.array(
    z.strictObject({ id: z.string(), person_id: z.string().optional(), member_id: z.string().optional(), organization_id: z.string(), role: z.string().optional(), start_date: z.string().optional(), end_date: z.string().optional() }),
  ),
  motions: z.array(z.strictObject({ id: z.string(), organization_id: z.string(), identifier: z.string(), text: z.string(), classification: z.string(), date: z.string(), sources })),
  vote_events: z.array(
    z.strictObject({
      id: z.string(),
      motion_id: z.string(),
      organization_id: z.string(),
      start_date: z.string(),
      counts: z.array(z.strictObject({ option, value: z.int().nonnegative() })),
      votes: z.array(z.strictObject({ voter_id: z.string(), option })),
    }),
  ),
  speeches: z.array(
    z.strictObject({
      id: z.string(),
      creator_id: z.string().optional(),
      attribution_text: z.string(),
      role: z.string().optional(),
      text: z.string(),
      /** Of the parts of a debate that Popolo names: words spoken or written by somebody. */
      type: z.literal('speech'),
      date: z.string(),
      language: z.string(),
      event_id: z.string().optional(),
      /** Beyond Popolo: the bodies spoken for. */
      organization_ids: z.array(z.string()).min(1).optional(),
      sources,
    }),
  ),
  events: z.array(z.strictObject({ id: z.string(), name: z.string(), classification: z.string(), start_date: z.string(), end_date: z.string().optional(), location: z.string().optional() })),
});
export type Popolo = z.infer<typeof popolo>;

/** Whole addresses of pages, from `site.ts`. */
export interface PopoloAddresses {
  readonly person: (id: string) => string;
  readonly stakeholder: (id: string) => string;
  readonly quote: (id: string) => string;
  readonly source: (id: string) => string;
  readonly resolution: (id: string) => string;
}

/**
 * People, the bodies for which they spoke, their roles, what they said, and how states voted, as Popolo. Quotations only: a
 * paraphrase is nobody's speech. An actor who is an individual is a person, not an organisation. What votes is a body of the
 * United Nations, which is no stakeholder unless it is in the collection, and is then named by its words.
 */
export function popoloOf(corpus: Corpus, address: PopoloAddresses): Popolo {
  const individuals = new Map([...corpus.stakeholders.values()].flatMap(({ id, person }) => (person ? [[id, person] as const] : [])));
  const bodies = [...corpus.stakeholders.values()].filter(({ id }) => !individuals.has(id));
  const named = new Map(bodies.map(({ id, name }) => [name, id]));
  const houses = new Map([...corpus.resolutions.values()].map(({ body }) => [body, named.get(body) ?? `body-${body.toLowerCase().replace(/[^a-z]+/g, '-')}`]));
  const governments = governmentsByIso3(corpus);
  const organization = (id: string | null) => (id !== null && !individuals.has(id) ? id : undefined);
  const names = (aliases: readonly string[]) => (aliases.length > 0 ? { other_names: aliases.map((name) => ({ name })) } : {});

  return {
    persons: [...corpus.people.values()].map(({ id, name, aliases }) => ({ id, name, ...names(aliases), links: [{ url: address.person(id) }] })),
    organizations: [
      ...bodies.map(({ id, name, aliases, kind, iso3, parent, historicalUntil, description, website }) => ({
        id,
        name,
        ...names(aliases),
        ...(iso3 && kind === 'government' ? { identifiers: [{ scheme: 'ISO 3166-1 alpha-3', identifier: iso3 }] } : {}),
        classification: KIND_NAMES[kind].one,
        ...known({ parent_id: organization(parent), dissolution_date: historicalUntil }),
        abstract: description,
        links: [{ url: address.stakeholder(id) }, ...(website ? [{ url: website, note: 'Website' }] : [])],
      })),
      ...[...houses].filter(([name]) => !named.has(name)).map(([name, id]) => ({ id, name, classification: KIND_NAMES.igo.one, abstract: 'A body whose roll calls are recorded here.' })),
    ],
    memberships: [
      ...[...corpus.people.values()].flatMap(({ id, roles }) =>
        roles.flatMap(({ actor, title, from, to }, index) => {
          const body = organization(actor);
          return body ? [{ id: `${id}-${index + 1}`, person_id: id, organization_id: body, ...known({ role: title, start_date: from, end_date: to }) }] : [];
        }),
      ),
      ...bodies.flatMap(({ id, members }) =>
        members.flatMap(({ actor, person }, index): Popolo['memberships'] => {
          const someone = person ?? (actor && individuals.get(actor)) ?? null;
          if (someone === null && actor === null) return [];
          return [{ id: `${id}-member-${index + 1}`, organization_id: id, ...(someone === null ? known({ member_id: actor }) : { person_id: someone }) }];
        }),
      ),
    ],
    motions: [...corpus.resolutions.values()].map(({ id, body, symbol, title, kind, date, source, recordUrl }) => ({
      id,
      organization_id: houses.get(body)!,
      identifier: symbol,
      text: title,
      classification: kind,
      date,
      sources: [{ url: address.resolution(id) }, { url: address.source(source) }, ...(recordUrl ? [{ url: recordUrl }] : [])],
    })),
    vote_events: [...corpus.resolutions.values()]
      .filter(({ rollCall }) => rollCall)
      .map(({ id, body, date, votes }) => ({
        id: `${id}-vote`,
        motion_id: id,
        organization_id: houses.get(body)!,
        start_date: date,
        counts: BALLOTS.filter((ballot) => votes[ballot].length > 0).map((ballot) => ({ option: OPTIONS[ballot], value: votes[ballot].length })),
        votes: BALLOTS.flatMap((ballot) => votes[ballot].flatMap((iso3) => (governments.has(iso3) ? [{ voter_id: governments.get(iso3)!.id, option: OPTIONS[ballot] }] : []))),
      })),
    speeches: shownStatements(corpus)
      .filter(({ kind }) => kind === 'quote')
      .map((statement) => {
        const { id, person, roleThen, text, date, lang, source } = statement;
        const { event } = corpus.sources.get(source)!;
        const spokenFor = actorsOf(statement).filter((actor) => !individuals.has(actor));
        return {
          id,
          ...known({ creator_id: person, role: roleThen, event_id: event }),
          attribution_text: person === null ? corpus.stakeholders.get(statement.actor)!.name : corpus.people.get(person)!.name,
          text,
          type: 'speech' as const,
          date,
          language: lang,
          ...(spokenFor.length > 0 ? { organization_ids: spokenFor } : {}),
          sources: [{ url: address.quote(id) }, { url: address.source(source) }],
        };
      }),
    events: [...corpus.events.values()].map(({ id, name, kind, date, until, place }) => ({ id, name, classification: EVENT_KIND_NAMES[kind], start_date: date, ...known({ end_date: until, location: place }) })),
  };
}

/** What is known; Popolo leaves the rest out. */
function known<Key extends string>(fields: Record<Key, string | null | undefined>): Partial<Record<Key, string>> {
  return Object.fromEntries(Object.entries<string | null | undefined>(fields).filter(([, value]) => value !== null && value !== undefined)) as Partial<Record<Key, string>>;
}
