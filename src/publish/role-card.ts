import { describePosition, type PolePhrases } from '../domain/describe-stance.ts';
import { yearOf } from '../domain/year-of.ts';

/** Words that somebody who argues as the actor may use, as they stand. */
export interface RoleWords {
  readonly id: string;
  readonly text: string;
  /** BCP 47. */
  readonly lang: string;
  readonly speaker: string | null;
  readonly role: string | null;
  /** Title or publisher of the source, whichever is shorter. */
  readonly source: string;
  /** Page of the quotation. */
  readonly address: string;
  /** Whether they stand alone; else they need their context. */
  readonly alone: boolean;
}

export interface RoleStatement {
  readonly date: string;
  readonly stance: number;
  readonly weight: number;
  /** `null` where the words are a paraphrase or a fragment: they count, and cannot be spoken. */
  readonly words: RoleWords | null;
}

export interface RoleDebate {
  readonly debate: string;
  readonly title: string;
  readonly phrases: PolePhrases;
  /** Newest first. */
  readonly statements: readonly RoleStatement[];
}

/** Another actor as seen from the card, over all years. */
export interface RoleOther {
  readonly name: string;
  /** Where they are farthest apart, and where they come closest. */
  readonly apart: string;
  readonly close: string;
}

/** What `/roles/<id>.json` holds: all that is needed to argue as an actor, in any year. */
export interface RoleCard {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: string;
  readonly dataVersion: string;
  /** Whole address of the profile. */
  readonly profile: string;
  readonly debates: readonly RoleDebate[];
  /** Titles of debates without a position. */
  readonly silentOn: readonly string[];
  /** The farthest first. */
  readonly opponents: readonly RoleOther[];
  /** Propositions in which both camps of the field join, and this actor with them. */
  readonly common: readonly string[];
}

export interface CutPosition {
  readonly title: string;
  readonly words: string;
  readonly n: number;
}

export interface CutQuote extends RoleWords {
  readonly date: string;
}

/** A card as it stood at the end of a year; `null`: as it stands. */
export interface CutRole {
  readonly year: number | null;
  /** Firmest first. */
  readonly positions: readonly CutPosition[];
  readonly quotes: readonly CutQuote[];
  readonly silentOn: readonly string[];
  /** First and last year of the statements counted; `null` without one. */
  readonly span: readonly [number, number] | null;
  /** Number of statements counted. */
  readonly n: number;
}

/** Lines of the size of its text that a quarter of a sheet of A4 has room for below its head and above its foot. */
const LINES = 29;
/** Letters that a line surely holds: of our words, of quotations, of the names below them. */
const LETTERS = { ours: 70, quoted: 62, names: 84 } as const;
/** A paragraph keeps this much of a line from the next. */
const GAP = 0.4;
/** The names below a quotation are set smaller. */
const SMALL = 0.85;
const MOST_QUOTES = 4;

/**
 * Cuts a card at the end of a year: later statements do not count, a position is the weighted mean of the earlier ones, and a
 * debate without any joins the silent ones. The quotations are of different debates, the firmest position first: those that
 * stand alone, in English, on the side of the position, and firm lead. None is shortened: one for which a quarter of a sheet has no
 * room gives way to a shorter one.
 */
export function cutRole(card: RoleCard, year: number | null): CutRole {
  const counts = ({ date }: RoleStatement) => year === null || yearOf(date) <= year;
  const debates = card.debates.map((debate) => ({ ...debate, statements: debate.statements.filter(counts) }));
  const held = debates
    .filter(({ statements }) => statements.length > 0)
    .map((debate) => ({ ...debate, ...meanOf(debate.statements) }))
    .sort((a, b) => Math.abs(b.mean) - Math.abs(a.mean) || b.statements.length - a.statements.length || (a.debate < b.debate ? -1 : 1));
  const positions = held.map(({ title, phrases, statements, mean, ambivalent }) => ({ title, words: describePosition({ mean, ambivalent }, phrases), n: statements.length }));
  const silentOn = [...debates.filter(({ statements }) => statements.length === 0).map(({ title }) => title), ...card.silentOn];
  const years = held.flatMap(({ statements }) => statements.map(({ date }) => yearOf(date)));
  return {
    year,
    positions,
    quotes: bestWords(held, LINES - linesOfRest(card, positions, silentOn)),
    silentOn,
    span: years.length > 0 ? [Math.min(...years), Math.max(...years)] : null,
    n: years.length,
  };
}

/** Σ w·stance / Σ w, and whether both signs occur. */
function meanOf(statements: readonly RoleStatement[]): { mean: number; ambivalent: boolean } {
  const weight = statements.reduce((sum, statement) => sum + statement.weight, 0);
  const mean = statements.reduce((sum, statement) => sum + statement.weight * statement.stance, 0) / weight;
  return { mean, ambivalent: statements.some(({ stance }) => stance < 0) && statements.some(({ stance }) => stance > 0) };
}

/** Of everything but the quotations. */
function linesOfRest({ opponents, common }: RoleCard, positions: readonly CutPosition[], silentOn: readonly string[]): number {
  const listed = positions.map(({ title, words }) => linesOf(`${title}: ${words} (00)`, LETTERS.ours));
  const told = [
    ...(opponents.length > 0 ? [opponents.map(({ name, apart, close }) => `; ${name}, farthest on ${apart}, closest on ${close}`).join('') + 'Likely opponents (over all years)'] : []),
    ...(common.length > 0 ? [`Bridges (over all years): both camps and this actor join in ${common.join(' and ')}.`] : []),
    ...(silentOn.length > 0 ? [`No recorded position by 2000 on: ${silentOn.join(', ')}. If asked, say so: silence is not the middle.`] : []),
  ].map((text) => linesOf(text, LETTERS.ours) + GAP);
  return [...listed, ...told].reduce((sum, lines) => sum + lines, 0);
}

function linesOfQuote({ text, speaker, role, source }: RoleWords): number {
  return linesOf(`“${text}”`, LETTERS.quoted) + SMALL * linesOf([speaker, role, '00 September 2000', source].filter(Boolean).join(', '), LETTERS.names) + GAP;
}

function linesOf(text: string, letters: number): number {
  return Math.ceil(text.length / letters);
}

function bestWords(held: readonly { readonly statements: readonly RoleStatement[]; readonly mean: number }[], lines: number): CutQuote[] {
  const taken = new Map<string, CutQuote>();
  let room = lines;
  const queues = held.map(({ statements, mean }) => {
    const rank = ({ stance, weight, words }: RoleStatement) => (words!.alone ? 8 : 0) + (words!.lang === 'en' ? 4 : 0) + (Math.sign(stance) === Math.sign(mean) ? Math.abs(stance) * weight : -4);
    return statements.filter(({ words }) => words !== null).sort((a, b) => rank(b) - rank(a) || (a.date < b.date ? 1 : a.date > b.date ? -1 : 0) || (a.words!.id < b.words!.id ? -1 : 1));
  });
  const rounds = Math.max(0, ...queues.map(({ length }) => length));
  for (let round = 0; round < rounds; round++) {
    for (const queue of queues) {
      const statement = queue[round];
      if (!statement || taken.size >= MOST_QUOTES || taken.has(statement.words!.id)) continue;
      const length = linesOfQuote(statement.words!);
      // The first is always there: a card without words is none.
      if (length > room && taken.size > 0) continue;
      room -= length;
      taken.set(statement.words!.id, { ...statement.words!, date: statement.date });
    }
  }
  return [...taken.values()];
}
