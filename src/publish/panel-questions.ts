import type { PolePhrases } from '../domain/describe-stance.ts';
import { formatDate } from '../domain/format-date.ts';

/** A seat as questions are put to it. */
export interface AskedSeat {
  readonly name: string;
  /** Its position in words; `null` where nothing is recorded. */
  readonly words: string | null;
  readonly side: 'minus' | 'middle' | 'plus' | null;
  /** Date of its newest statement on the debate. */
  readonly newest: string | null;
}

/** Words older than this many years are asked about. */
const OLD = 10;

/**
 * What a moderator may ask on one debate: the questions of the debate itself, then some that follow from the positions alone.
 * Both ends are asked the same, and nobody is told what to hold.
 *
 * @param seats from the minus end to the plus end, then those without a position
 * @param today ISO date from which age is counted, such as that of the data
 */
export function panelQuestions(own: readonly string[], phrases: PolePhrases, seats: readonly AskedSeat[], today: string): string[] {
  const known = seats.filter(({ words }) => words !== null);
  const silent = seats.filter(({ words }) => words === null);
  const [first, last] = [known.find(({ side }) => side === 'minus'), known.findLast(({ side }) => side === 'plus')];
  const old = known.filter(({ newest }) => Number(today.slice(0, 4)) - Number(newest!.slice(0, 4)) >= OLD);
  const middle = known.filter(({ side, words }) => side === 'middle' && words === 'balances both');
  const names = (some: readonly AskedSeat[]) => list(some.map(({ name }) => name));
  return [
    ...own,
    ...(first && last
      ? [
          `To ${first.name} (on record: ${first.words}) and ${last.name} (on record: ${last.words}): which fact would move you one step towards the other?`,
          `To ${first.name}: what is the best reason for ${phrases.plus}? To ${last.name}: what is the best reason for ${phrases.minus}?`,
        ]
      : known.length > 1 && (first || last)
        ? [`To ${names(known)}: nobody here stands for ${first ? phrases.plus : phrases.minus}. What would those who do say to you?`]
        : []),
    ...(middle.length > 0 ? [`To ${names(middle)} (on record: balances both): in which case does the balance tip?`] : []),
    ...(old.length > 0 ? [`To ${list(old.map(({ name, newest }) => `${name} (${formatDate(newest!)})`))}: these are the dates of your newest words on record here. Do they still hold?`] : []),
    ...(silent.length > 0 ? [`To ${names(silent)}: no position of yours is recorded here. Where do you stand?`] : []),
  ];
}

function list(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
