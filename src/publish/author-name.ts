import type { Corpus } from '../domain/corpus.ts';
import { personName, type CslName } from './person-name.ts';

/** A word that only the name of a body has. */
const BODY = /[(0-9]|(?:^|\s)(?:and|[Aa]gency|[Aa]ssociation|[Aa]uthority|[Cc]ommittee|[Cc]ouncil|Department|Government|Group|Minist(?:ry|erie|ério|erio|ère|ers|eriet)|Office|[Pp]ress|President|Secretaría|[Uu]nion)(?=\s|$)|ministeriet$/;
const PERSON = /^\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|d[aeio]s?|van|von))* \p{Lu}[\p{L}'’.-]*$/u;

/**
 * Reads the names of authors as they stand in source records: a person of the collection by its record, a stakeholder as
 * one piece, and a name that the collection does not know as a person's where it looks like one and has no word of a body.
 */
export function authorNames({ people, stakeholders }: Pick<Corpus, 'people' | 'stakeholders'>): (name: string) => CslName {
  const persons = new Map<string, string | null>();
  for (const { name, aliases, familyName } of people.values()) {
    for (const alias of aliases) persons.set(alias, null);
    persons.set(name, familyName);
  }
  const bodies = new Set([...stakeholders.values()].flatMap(({ name, shortName, aliases }) => [name, shortName, ...aliases]));
  return (name) => {
    const familyName = persons.get(name);
    if (familyName !== undefined) return personName(name, familyName);
    if (bodies.has(name)) return { literal: name };
    return PERSON.test(name) && !BODY.test(name) ? personName(name, null) : { literal: name };
  };
}
