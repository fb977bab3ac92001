import { confidence } from '../domain/confidence.ts';
import type { Debate, Event, Instrument, Person, Resolution, Source, Stakeholder } from '../domain/corpus.ts';
import { eventKind } from '../domain/event.ts';
import { licenceClass, sourceType } from '../domain/source.ts';
import { actorKind, region } from '../domain/stakeholder.ts';
import { grade } from '../domain/statement.ts';
import { STATEMENTS_TABLE, VOTES_TABLE } from './collection-csv.ts';
import { dataTable, type DataTable } from './data-table.ts';

const POLES = ['minus', 'plus'];

const DEBATES = dataTable<Debate>({
  name: 'debates',
  title: 'Debates',
  description: 'One row for each question and its two poles.',
  rights: ['own'],
  key: ['id'],
  columns: [
    { name: 'id', type: 'string', required: true, description: 'The debate.', cell: ({ id }) => id },
    { name: 'order', type: 'integer', required: true, minimum: 1, description: 'Its place in lists.', cell: ({ order }) => order },
    { name: 'title', type: 'string', required: true, description: 'Two to four words.', cell: ({ title }) => title },
    { name: 'question', type: 'string', required: true, description: 'The question in full.', cell: ({ question }) => question },
    { name: 'minus', type: 'string', required: true, description: 'The pole at −2.', cell: ({ poles }) => poles.minus.label },
    { name: 'minus_position', type: 'string', required: true, description: 'That pole as a sentence.', cell: ({ poles }) => poles.minus.position },
    { name: 'plus', type: 'string', required: true, description: 'The pole at +2.', cell: ({ poles }) => poles.plus.label },
    { name: 'plus_position', type: 'string', required: true, description: 'That pole as a sentence.', cell: ({ poles }) => poles.plus.position },
    { name: 'middle', type: 'string', required: true, description: 'What a 0 says.', cell: ({ middle }) => middle },
  ],
  rows: ({ debates }) => [...debates.values()],
});

const STAKEHOLDERS = dataTable<Stakeholder>({
  name: 'stakeholders',
  title: 'Stakeholders',
  description: 'One row for each organisation or government spoken for, or person who speaks for nobody else.',
  rights: ['own'],
  key: ['id'],
  columns: [
    { name: 'id', type: 'string', required: true, description: 'The stakeholder.', cell: ({ id }) => id },
    { name: 'name', type: 'string', required: true, description: 'Its name.', cell: ({ name }) => name },
    { name: 'short_name', type: 'string', required: true, description: 'Its name in a chart.', cell: ({ shortName }) => shortName },
    { name: 'aliases', type: 'list', description: 'Other names.', cell: ({ aliases }) => aliases },
    { name: 'kind', type: 'string', required: true, values: actorKind.options, description: 'What sort of body it is.', cell: ({ kind }) => kind },
    { name: 'iso3', type: 'string', description: 'Its country, ISO 3166-1 alpha-3; empty for bodies of no one country.', cell: ({ iso3 }) => iso3 },
    { name: 'region', type: 'string', required: true, values: region.options, description: 'United Nations M49 region; International for bodies of no one region.', cell: (actor) => actor.region },
    { name: 'subregion', type: 'string', description: 'United Nations M49 subregion.', cell: ({ subregion }) => subregion },
    { name: 'parent', type: 'string', refersTo: 'stakeholders', description: 'The body of which it is a part.', cell: ({ parent }) => parent },
    { name: 'speaks_for_parent', type: 'boolean', description: 'Whether its words may be counted for the parent too.', cell: ({ speaksForParent }) => speaksForParent },
    { name: 'person', type: 'string', refersTo: 'people', description: 'The individual, where it is one.', cell: ({ person }) => person },
    { name: 'coalition', type: 'boolean', required: true, description: 'Whether it is a coalition of others.', cell: ({ coalition }) => coalition },
    { name: 'historical_until', type: 'date', description: 'Last day of a state that no longer exists.', cell: ({ historicalUntil }) => historicalUntil },
    { name: 'successors', type: 'list', refersTo: 'stakeholders', description: 'What came after it.', cell: ({ successors }) => successors },
    { name: 'website', type: 'uri', description: 'Its web site.', cell: ({ website }) => website },
    { name: 'description', type: 'string', required: true, description: 'One neutral sentence.', cell: ({ description }) => description },
  ],
  rows: ({ stakeholders }) => [...stakeholders.values()],
});

const MEMBERS = dataTable<{ coalition: Stakeholder; place: number }>({
  name: 'members',
  title: 'Members of coalitions',
  description: 'One row for each recorded member of a coalition or signatory of a joint letter.',
  rights: ['own'],
  key: ['coalition', 'place'],
  columns: [
    { name: 'coalition', type: 'string', required: true, refersTo: 'stakeholders', description: 'The coalition.', cell: ({ coalition }) => coalition.id },
    { name: 'place', type: 'integer', required: true, minimum: 1, description: 'Its place in the list.', cell: ({ place }) => place },
    { name: 'name', type: 'string', required: true, description: 'The member as listed.', cell: ({ coalition, place }) => coalition.members[place - 1]!.name },
    { name: 'actor', type: 'string', refersTo: 'stakeholders', description: 'The member, where it is a stakeholder.', cell: ({ coalition, place }) => coalition.members[place - 1]!.actor },
    { name: 'person', type: 'string', refersTo: 'people', description: 'The member, where it is a person.', cell: ({ coalition, place }) => coalition.members[place - 1]!.person },
  ],
  rows: ({ stakeholders }) => [...stakeholders.values()].flatMap((coalition) => coalition.members.map((_, index) => ({ coalition, place: index + 1 }))),
});

const PEOPLE = dataTable<Person>({
  name: 'people',
  title: 'People',
  description: 'One row for each speaker.',
  rights: ['own'],
  key: ['id'],
  columns: [
    { name: 'id', type: 'string', required: true, description: 'The person.', cell: ({ id }) => id },
    { name: 'name', type: 'string', required: true, description: 'The name.', cell: ({ name }) => name },
    { name: 'aliases', type: 'list', description: 'Other names.', cell: ({ aliases }) => aliases },
    { name: 'family_name', type: 'string', description: 'The part of the name under which a bibliography lists it, where that is not its last word.', cell: ({ familyName }) => familyName },
  ],
  rows: ({ people }) => [...people.values()],
});

const ROLES = dataTable<{ person: Person; place: number }>({
  name: 'roles',
  title: 'Roles of people',
  description: 'One row for each role in which a person spoke. A role without an end was not recorded as ended.',
  rights: ['own'],
  key: ['person', 'place'],
  columns: [
    { name: 'person', type: 'string', required: true, refersTo: 'people', description: 'The person.', cell: ({ person }) => person.id },
    { name: 'place', type: 'integer', required: true, minimum: 1, description: 'Its place in the list.', cell: ({ place }) => place },
    { name: 'actor', type: 'string', refersTo: 'stakeholders', description: 'For whom; empty for a role outside the collection.', cell: ({ person, place }) => person.roles[place - 1]!.actor },
    { name: 'title', type: 'string', description: 'The title.', cell: ({ person, place }) => person.roles[place - 1]!.title },
    { name: 'from', type: 'date', description: 'Since when.', cell: ({ person, place }) => person.roles[place - 1]!.from },
    { name: 'to', type: 'date', description: 'Until when.', cell: ({ person, place }) => person.roles[place - 1]!.to },
  ],
  rows: ({ people }) => [...people.values()].flatMap((person) => person.roles.map((_, index) => ({ person, place: index + 1 }))),
});

const SOURCES = dataTable<Source>({
  name: 'sources',
  title: 'Sources',
  description: 'One row for each document from which statements, votes or facts were taken, with the licence of its words.',
  rights: ['own'],
  key: ['id'],
  columns: [
    { name: 'id', type: 'string', required: true, description: 'The source.', cell: ({ id }) => id },
    { name: 'type', type: 'string', required: true, values: sourceType.options, description: 'Item type of the Citation Style Language.', cell: ({ type }) => type },
    { name: 'title', type: 'string', required: true, description: 'Its title.', cell: ({ title }) => title },
    { name: 'authors', type: 'list', description: 'Its authors.', cell: ({ authors }) => authors },
    { name: 'publisher', type: 'string', description: 'Who published it.', cell: ({ publisher }) => publisher },
    { name: 'date', type: 'date', description: 'When.', cell: ({ date }) => date },
    { name: 'url', type: 'uri', description: 'Where it stands.', cell: ({ url }) => url },
    { name: 'archived_url', type: 'uri', description: 'Where a copy stands.', cell: ({ archivedUrl }) => archivedUrl },
    { name: 'language', type: 'string', required: true, description: 'BCP 47 tag.', cell: ({ language }) => language },
    { name: 'licence', type: 'string', required: true, description: 'The licence as found.', cell: ({ licence }) => licence },
    { name: 'licence_class', type: 'string', required: true, values: licenceClass.options, description: 'Its class.', cell: (source) => source.licenceClass },
    { name: 'grade', type: 'string', required: true, values: grade.options, description: 'A: a primary page or file. B: press or a re-post that quotes directly. C: to be verified before use.', cell: (source) => source.grade },
    { name: 'capture', type: 'string', required: true, values: ['file', 'excerpt retyped', 'OCR', 'stored copy'], description: 'How the words were read.', cell: ({ capture }) => capture },
    { name: 'event', type: 'string', refersTo: 'events', description: 'The event out of which it came.', cell: ({ event }) => event },
    { name: 'statements', type: 'integer', required: true, minimum: 0, description: 'How many statements were found in it.', cell: ({ statements }) => statements.length },
    { name: 'text_sha256', type: 'string', description: 'SHA-256 of the text that was read, where its fingerprint is kept.', cell: ({ fingerprint }) => fingerprint && fingerprint.sha256 },
  ],
  rows: ({ sources }) => [...sources.values()],
});

const RESOLUTIONS = dataTable<Resolution>({
  name: 'resolutions',
  title: 'Resolutions',
  description: 'One row for each text of the United Nations that was voted on or adopted.',
  rights: ['facts', 'own'],
  key: ['id'],
  columns: [
    { name: 'id', type: 'string', required: true, description: 'The resolution.', cell: ({ id }) => id },
    { name: 'symbol', type: 'string', required: true, description: 'Its symbol.', cell: ({ symbol }) => symbol },
    { name: 'title', type: 'string', required: true, description: 'Its title.', cell: ({ title }) => title },
    { name: 'date', type: 'date', required: true, description: 'When it was voted on.', cell: ({ date }) => date },
    { name: 'session', type: 'integer', minimum: 1, description: 'The session.', cell: ({ session }) => session },
    { name: 'body', type: 'string', required: true, description: 'Who voted.', cell: ({ body }) => body },
    { name: 'kind', type: 'string', required: true, values: ['resolution', 'amendment'], description: 'A resolution or an amendment.', cell: ({ kind }) => kind },
    { name: 'mode', type: 'string', required: true, description: 'How it was decided.', cell: ({ mode }) => mode },
    { name: 'roll_call', type: 'boolean', required: true, description: 'Whether its roll call stands in votes.csv.', cell: ({ rollCall }) => rollCall },
    { name: 'yes', type: 'integer', minimum: 0, description: 'Total of the record.', cell: ({ totals }) => totals && totals.yes },
    { name: 'no', type: 'integer', minimum: 0, description: 'Total of the record.', cell: ({ totals }) => totals && totals.no },
    { name: 'abstain', type: 'integer', minimum: 0, description: 'Total of the record.', cell: ({ totals }) => totals && totals.abstain },
    { name: 'nonvoting', type: 'integer', minimum: 0, description: 'Total of the record.', cell: ({ totals }) => totals && totals.nonvoting },
    { name: 'debate', type: 'string', refersTo: 'debates', description: 'The debate on which a vote is evidence; empty where it does not tell the poles apart.', cell: ({ debate }) => debate },
    { name: 'yes_supports', type: 'string', values: POLES, description: 'The pole that a yes supports.', cell: ({ yesSupports }) => yesSupports },
    { name: 'confidence', type: 'string', values: confidence.options, description: 'How sure that direction is.', cell: (resolution) => resolution.confidence },
    { name: 'reason', type: 'string', required: true, description: 'Why it is read so.', cell: ({ reason }) => reason },
    { name: 'record_url', type: 'uri', description: 'Where the record stands.', cell: ({ recordUrl }) => recordUrl },
    { name: 'source', type: 'string', required: true, refersTo: 'sources', description: 'Where the votes were taken from.', cell: ({ source }) => source },
  ],
  rows: ({ resolutions }) => [...resolutions.values()],
});

const INSTRUMENTS = dataTable<Instrument>({
  name: 'instruments',
  title: 'Instruments',
  description: 'One row for each treaty, declaration or coalition that states join.',
  rights: ['own'],
  key: ['id'],
  columns: [
    { name: 'id', type: 'string', required: true, description: 'The instrument.', cell: ({ id }) => id },
    { name: 'name', type: 'string', required: true, description: 'Its name.', cell: ({ name }) => name },
    { name: 'short_name', type: 'string', required: true, description: 'Its name in a list.', cell: ({ shortName }) => shortName },
    { name: 'type', type: 'string', required: true, description: 'What it is.', cell: ({ type }) => type },
    { name: 'symbol', type: 'string', description: 'Its symbol.', cell: ({ symbol }) => symbol },
    { name: 'body', type: 'string', description: 'Under whom it was made.', cell: ({ body }) => body },
    { name: 'opened', type: 'date', description: 'When it was opened.', cell: ({ opened }) => opened },
    { name: 'in_force', type: 'date', description: 'When it came into force.', cell: ({ inForce }) => inForce },
    { name: 'debate', type: 'string', refersTo: 'debates', description: 'The debate on which joining is evidence.', cell: ({ debate }) => debate },
    { name: 'joining_supports', type: 'string', values: POLES, description: 'The pole that joining supports.', cell: ({ joiningSupports }) => joiningSupports },
    { name: 'confidence', type: 'string', values: confidence.options, description: 'How sure that direction is.', cell: (instrument) => instrument.confidence },
    { name: 'reason', type: 'string', required: true, description: 'Why it is read so.', cell: ({ reason }) => reason },
    { name: 'partial', type: 'boolean', required: true, description: 'Whether the list of those who joined is incomplete.', cell: ({ partial }) => partial },
    { name: 'coverage', type: 'string', required: true, description: 'What is missing from the list.', cell: ({ coverage }) => coverage },
  ],
  rows: ({ instruments }) => [...instruments.values()],
});

const STATUSES = dataTable<{ instrument: Instrument; status: Instrument['statuses'][number]; place: number }>({
  name: 'statuses',
  title: 'Who joined which instrument',
  description: 'One row for each state recorded with an instrument. A state that is not listed is unknown, never outside.',
  rights: ['facts', 'own'],
  key: ['instrument', 'place'],
  columns: [
    { name: 'instrument', type: 'string', required: true, refersTo: 'instruments', description: 'The instrument.', cell: ({ instrument }) => instrument.id },
    { name: 'place', type: 'integer', required: true, minimum: 1, description: 'Its place in the list.', cell: ({ place }) => place },
    { name: 'actor', type: 'string', refersTo: 'stakeholders', description: 'Who, where it is a stakeholder.', cell: ({ status }) => status.actor },
    { name: 'iso3', type: 'string', description: 'The state, ISO 3166-1 alpha-3.', cell: ({ status }) => status.iso3 },
    { name: 'name_as_listed', type: 'string', required: true, description: 'Who, as listed.', cell: ({ status }) => status.nameAsListed },
    { name: 'status', type: 'string', required: true, description: 'What was recorded.', cell: ({ status }) => status.status },
    { name: 'date', type: 'date', description: 'When.', cell: ({ status }) => status.date },
    { name: 'signature', type: 'date', description: 'Day of the signature.', cell: ({ status }) => status.signature },
    { name: 'ratification', type: 'date', description: 'Day of the ratification.', cell: ({ status }) => status.ratification },
    { name: 'entry_into_force', type: 'date', description: 'When it came into force there.', cell: ({ status }) => status.entryIntoForce },
    { name: 'sources', type: 'list', required: true, refersTo: 'sources', description: 'Where the status stands.', cell: ({ status }) => status.sources },
  ],
  rows: ({ instruments }) => [...instruments.values()].flatMap((instrument) => instrument.statuses.map((status, index) => ({ instrument, status, place: index + 1 }))),
});

const EVENTS = dataTable<Event>({
  name: 'events',
  title: 'Events',
  description: 'One row for each dated event at which statements were made, or to which they refer.',
  rights: ['own'],
  key: ['id'],
  columns: [
    { name: 'id', type: 'string', required: true, description: 'The event.', cell: ({ id }) => id },
    { name: 'name', type: 'string', required: true, description: 'Its name.', cell: ({ name }) => name },
    { name: 'kind', type: 'string', required: true, values: eventKind.options, description: 'What sort of event it was.', cell: ({ kind }) => kind },
    { name: 'date', type: 'date', required: true, description: 'When it began.', cell: ({ date }) => date },
    { name: 'until', type: 'date', description: 'When it ended, where it went on.', cell: ({ until }) => until },
    { name: 'place', type: 'string', description: 'Where it was.', cell: ({ place }) => place },
    { name: 'description', type: 'string', description: 'One or two neutral sentences.', cell: ({ description }) => description },
    { name: 'debates', type: 'list', refersTo: 'debates', description: 'The debates to which it belongs.', cell: ({ debates }) => debates },
    { name: 'sources', type: 'list', refersTo: 'sources', description: 'Where the description stands.', cell: ({ sources }) => sources },
  ],
  rows: ({ events }) => [...events.values()],
});

/** Every table that is made of the records, in the order in which they are listed. */
export const RECORD_TABLES: readonly DataTable[] = [DEBATES, STAKEHOLDERS, MEMBERS, PEOPLE, ROLES, SOURCES, STATEMENTS_TABLE, RESOLUTIONS, VOTES_TABLE, INSTRUMENTS, STATUSES, EVENTS];
