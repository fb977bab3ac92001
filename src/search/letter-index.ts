import { actorsOf, shownStatements, type Corpus, type Person, type Stakeholder, type Statement } from '../domain/corpus.ts';
import { foldLetters } from './words.ts';

/** A name in the index, with what was said by that person or in that name, newest first. */
export type IndexedName =
  | { readonly kind: 'person'; readonly record: Person; readonly statements: readonly Statement[] }
  | { readonly kind: 'actor'; readonly record: Stakeholder; readonly statements: readonly Statement[] };

/** What stands under one letter: names with their statements, and names that stand under another letter. */
export interface LetterOfIndex {
  /** `a` to `z`, or `other`. */
  readonly letter: string;
  readonly names: readonly IndexedName[];
  /** Where to look for somebody whose name begins with this letter: `Xi Jinping` stands under `j`. */
  readonly elsewhere: readonly { readonly name: string; readonly letter: string }[];
}

/** What follows a family name and is none: `Jr.`, `III`. */
const GENERATION = /^(?:jr|sr|ii|iii|iv)$/;

/** The word under which a person stands in an index: the last of the name that is not only an initial or a generation. */
export function indexWord(name: string): string {
  const words = name.split(/\s+/).filter((word) => {
    const letters = lettersOf(word);
    return letters.length > 1 && !GENERATION.test(letters);
  });
  return words.at(-1) ?? name;
}

/** The letter under which a word stands: `a` to `z` without accents, or `other`. */
export function letterOf(word: string): string {
  return /^[a-z]/.exec(lettersOf(word))?.[0] ?? 'other';
}

function lettersOf(word: string): string {
  return foldLetters(word).replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * Everybody who is quoted, by letter, in the order of the alphabet, `other` last. People stand under the last word of
 * their names, and are also named under the first; organisations and states under the first word of the full name, and
 * are also named under that of the short one.
 */
export function letterIndex(corpus: Corpus): LetterOfIndex[] {
  const entries = namesOf(corpus).map((entry) => {
    const { name } = entry.record;
    const at = entry.kind === 'person' ? indexWord(name) : name;
    const also = entry.kind === 'person' ? name : entry.record.shortName;
    return { entry, at, letter: letterOf(at), also, alsoLetter: letterOf(also) };
  });
  const collator = new Intl.Collator('en');
  entries.sort((a, b) => collator.compare(a.at, b.at) || collator.compare(a.entry.record.name, b.entry.record.name));
  const elsewhere = entries.filter(({ letter, alsoLetter }) => alsoLetter !== letter);
  const letters = [...new Set(entries.flatMap(({ letter, alsoLetter }) => [letter, alsoLetter]))];
  return letters
    .sort((a, b) => Number(a === 'other') - Number(b === 'other') || (a < b ? -1 : 1))
    .map((letter) => ({
      letter,
      names: entries.filter((entry) => entry.letter === letter).map(({ entry }) => entry),
      elsewhere: elsewhere
        .filter(({ alsoLetter }) => alsoLetter === letter)
        .map(({ also: name, letter: there }) => ({ name, letter: there }))
        .sort((a, b) => collator.compare(a.name, b.name)),
    }));
}

/** An actor that is a person and the person are one name. */
function namesOf(corpus: Corpus): IndexedName[] {
  const actors = new Map<string, Statement[]>();
  const people = new Map<string, Statement[]>();
  const add = (map: Map<string, Statement[]>, id: string, statement: Statement) => {
    const known = map.get(id);
    if (known) known.push(statement);
    else map.set(id, [statement]);
  };
  for (const statement of shownStatements(corpus)) {
    const speakers = new Set([statement.person, ...statement.coPeople].filter((id) => id !== null));
    for (const id of actorsOf(statement)) {
      const { person } = corpus.stakeholders.get(id)!;
      if (person === null) add(actors, id, statement);
      else speakers.add(person);
    }
    for (const id of speakers) add(people, id, statement);
  }
  return [
    ...[...actors].map(([id, statements]): IndexedName => ({ kind: 'actor', record: corpus.stakeholders.get(id)!, statements })),
    ...[...people].map(([id, statements]): IndexedName => ({ kind: 'person', record: corpus.people.get(id)!, statements })),
  ];
}
