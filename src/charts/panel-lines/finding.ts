import { inList } from '../comparison/finding.ts';
import { countStatements, inSentence, yearsOf } from '../marks/standing.ts';
import { seatStanding, type SeatedPanel } from './input.ts';

/** With more names than this on a side they are counted. */
const NAMED = 4;

/** `Russia and China against Access Now, Estonia and Google: Budapest or a UN treaty divides them most` */
export function panelFinding({ lines, nameOf, seats }: SeatedPanel): string {
  const [first] = lines;
  if (!first || first.line.minus.length === 0 || first.line.plus.length === 0) return `${inWords(seats.length)} seats, and nobody on opposite sides of ${first ? inSentence(first.debate.title) : 'any debate'}`;
  const { minus, plus } = first.line;
  const side = (actors: readonly string[]) => (actors.length > NAMED ? `${actors.length} actors` : inList(actors.map(nameOf)));
  const where = lines.length === 1 ? `on ${inSentence(first.debate.title)}` : `furthest apart on ${inSentence(first.debate.title)}`;
  return `${side(minus)} against ${side(plus)}, ${where}`;
}

/** What is shown, in which unit, of how many, from when. */
export function panelSubtitle({ seats, lines }: SeatedPanel): string {
  const standings = lines.flatMap(({ debate }) => seats.flatMap((seat) => seatStanding(seat, debate.id) ?? []));
  const what = `position of ${inWords(seats.length).toLowerCase()} seats on ${lines.length === 1 ? 'one debate' : `${lines.length} debates`}, from −2 to +2`;
  if (standings.length === 0) return `Mean ${what}`;
  const dates = standings.flatMap(({ span }) => [...span]).sort();
  return `Mean ${what}, with approximate 95 % intervals; ${countStatements(standings.reduce((sum, { n }) => sum + n, 0))}, ${yearsOf([dates[0]!, dates.at(-1)!])}`;
}

/** How much of the conceivable disagreement is on record, and what that rests on. */
export function panelTakeaway({ panel, seats, lines }: SeatedPanel): string {
  const on = lines.length === 1 ? 'on this debate' : `on these ${lines.length} debates`;
  const record = `Disagreement on record: ${percent(panel.share)} of the most that ${inWords(seats.length).toLowerCase()} seats could reach ${on}.`;
  if (panel.coverage === 1) return `${record} Every seat has a recorded position ${lines.length === 1 ? 'there' : 'on each'}.`;
  return `${record} It rests on ${percent(panel.coverage)} of all pairs of seats, debate by debate; in the others one of the two is silent, which adds nothing and is not the middle.`;
}

/** The chosen debates on which fewer than two seats have spoken, so that nobody disagrees there on record. */
export function quietDebates({ lines, seats }: SeatedPanel): string[] {
  return lines.filter(({ line }) => seats.length - line.silent.length < 2).map(({ debate }) => inSentence(debate.title));
}

/** How sure it is that no other panel does better. */
export function proofWords({ panel, choice: { seats } }: SeatedPanel): string {
  const among = `among ${panel.candidates} actors that can sit under these limits`;
  if (panel.exact) return `Exact: no panel of ${seats} ${among} has more disagreement on record.`;
  return `Good, not proved best: found by search ${among}; no panel can reach more than ${percent(panel.bound)}.`;
}

/** A share of a whole in figures: never 0 or 100 for what is not. */
export function percent(share: number): string {
  const rounded = Math.round(share * 100);
  if (rounded === 0 && share > 0) return 'less than 1 %';
  if (rounded === 100 && share < 1 - 1e-9) return 'more than 99 %';
  return `${rounded} %`;
}

const NUMBERS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve'];

function inWords(n: number): string {
  return NUMBERS[n] ?? String(n);
}
