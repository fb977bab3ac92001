import { FEW_ACTORS } from '../../analysis/debate-disagreement.ts';
import type { CruxInput, CruxRow } from './layout.ts';

/** With this controversy or more the smaller side has two actors in five. */
const EVEN = 0.8;

/** What divides most evenly, as a title. */
export function cruxFinding({ rows }: CruxInput): string {
  const known = spoken(rows);
  const [first] = known;
  if (!first) return 'No debate has a recorded position';
  const { minus, plus } = first.controversy;
  const sides = `${minus} against ${plus} on “${first.debate.title}”`;
  if (known.length === 1) return `The one debate: ${sides}`;
  const even = known.filter(({ controversy }) => controversy.value! >= EVEN).length;
  return `${even === 0 ? 'No debate divides' : even === 1 ? 'One debate divides' : `${even} of ${known.length} debates divide`} nearly evenly; most of all ${sides}`;
}

export function cruxSubtitle({ rows }: CruxInput): string {
  const positions = rows.reduce((sum, { controversy: { n } }) => sum + n, 0);
  return `Share of the actors on each side of ${rows.length} debates, ${positions} positions; at the right the controversy: 2 × the smaller share, 0 where one side is empty, 1 where half stand on each`;
}

/** One sentence to take away: the least controversial, and that controversy is not distance. */
export function cruxTakeaway({ rows }: CruxInput): string {
  const known = spoken(rows);
  const last = known.at(-1);
  const [apart] = [...known].filter(({ measures: { few } }) => !few).sort((a, b) => b.measures.disagreement! - a.measures.disagreement!);
  if (!last || known.length < 2) return 'With so few positions only the counts mean anything.';
  const least = `Least divided: “${last.debate.title}” (${last.controversy.minus} against ${last.controversy.plus}).`;
  return apart ? `${least} Where two actors drawn at random differ most: “${apart.debate.title}” (disagreement ${apart.measures.disagreement!.toFixed(2)}).` : `${least} With ${FEW_ACTORS} actors or fewer, counts stand in place of measures.`;
}

function spoken(rows: readonly CruxRow[]): CruxRow[] {
  return rows.filter(({ controversy }) => controversy.value !== null);
}
