import { formatStance } from '../../domain/stance.ts';
import { countStatements, yearsOf } from '../marks/standing.ts';
import type { StripRow } from './layout.ts';

/** What the strip of one actor shows, as its title. */
export function stripFinding(name: string, rows: readonly StripRow[]): string {
  const spoken = rows.filter(({ standing }) => standing !== null);
  const all = rows.length === 1 ? 'the one debate' : `${rows.length} debates`;
  if (spoken.length === 0) return `${name} has no recorded position on any of ${all}`;
  if (spoken.length === rows.length) return `${name} has a recorded position on ${rows.length === 1 ? all : `all ${all}`}`;
  return `${name} has a recorded position on ${spoken.length} of ${all}, and none on ${rows.length - spoken.length}`;
}

/** One sentence to take away: the firmest position, and the one with words on both sides. */
export function stripTakeaway(name: string, rows: readonly StripRow[]): string {
  const spoken = rows.flatMap(({ debate, standing }) => (standing ? [{ debate, standing }] : []));
  const [firmest] = [...spoken].sort((a, b) => Math.abs(b.standing.mean) - Math.abs(a.standing.mean) || b.standing.n - a.standing.n);
  if (!firmest) return 'Nothing is known; an empty row is not a middle.';
  const { debate, standing } = firmest;
  const side = standing.mean < 0 ? debate.poles.phrases.minus : debate.poles.phrases.plus;
  const both = spoken.filter(({ standing: { ambivalent } }) => ambivalent).map((row) => row.debate.title);
  const firm =
    standing.mean === 0
      ? `No recorded position of ${name} leans to a pole.`
      : `Its firmest position: for ${side}, ${formatStance(standing.mean)} (${countStatements(standing.n)}, ${yearsOf(standing.span)}).`;
  return both.length === 0 ? firm : `${firm} It has statements on both sides of: ${both.join('; ')}.`;
}
