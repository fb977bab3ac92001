import { ACTOR_KINDS, KIND_NAMES, REGIONS } from '../domain/actor-kind.ts';
import type { DebateDocument, EventDocument, PersonDocument, QuoteDocument, SourceDocument, StakeholderDocument } from './document.ts';
import { CONFIDENCES } from './filter-fields.ts';
import { languageName, languageOf } from './language-name.ts';
import type { FieldValue, Vocabulary } from './resolve-filters.ts';

/** The records that filters can name. */
export interface Named {
  readonly quotes: readonly Pick<QuoteDocument, 'lang'>[];
  readonly stakeholders: readonly StakeholderDocument[];
  readonly people: readonly PersonDocument[];
  readonly debates: readonly DebateDocument[];
  readonly sources: readonly SourceDocument[];
  readonly events: readonly EventDocument[];
}

/** Every value that a filter can have, with what it is called. A country is called what its government is. */
export function vocabularyOf({ quotes, stakeholders, people, debates, sources, events }: Named): Vocabulary {
  const named = ({ id, name, aliases }: PersonDocument): FieldValue => ({ value: id, names: [name, ...aliases] });
  const countries = [...new Set(stakeholders.flatMap(({ iso3 }) => iso3 ?? []))].sort();
  return {
    speaker: people.map(named),
    actor: stakeholders.map(namesOfStakeholder),
    debate: debates.map(({ id, title }) => ({ value: id, names: [title] })),
    stance: [
      { value: 'for', names: ['for', 'plus'] },
      { value: 'against', names: ['against', 'minus'] },
      { value: 'middle', names: ['middle', 'balance', 'both', 'neutral'] },
    ],
    confidence: CONFIDENCES.map((value) => ({ value, names: [value] })),
    kind: ACTOR_KINDS.map((value) => ({ value, names: [KIND_NAMES[value].many, KIND_NAMES[value].one] })),
    region: REGIONS.map((value) => ({ value, names: [value] })),
    country: countries.map((value) => {
      const governments = stakeholders.filter(({ kind, iso3 }) => kind === 'government' && iso3 === value);
      return { value, names: governments.length > 0 ? governments.flatMap((government) => namesOfStakeholder(government).names) : [value] };
    }),
    source: sources.map(({ id, title, publisher }) => ({ value: id, names: publisher === null ? [title] : [title, publisher] })),
    event: events.map(({ id, name }) => ({ value: id, names: [name] })),
    lang: [...new Set(quotes.map(({ lang }) => languageOf(lang)))].sort().map((value) => ({ value, names: [languageName(value), languageName(value, value)] })),
  };
}

function namesOfStakeholder({ id, name, shortName, aliases }: StakeholderDocument): FieldValue {
  return { value: id, names: [...new Set([shortName, name, ...aliases])] };
}
