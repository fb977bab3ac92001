import { formatStance } from '../../domain/stance.ts';
import { yearOf } from '../../domain/partial-date.ts';
import { countsBySide, divisionOf, sidesOf } from '../marks/sides.ts';
import { inSentence, type PoleLabels, type Standing } from '../marks/standing.ts';

/** What the spectrum of one debate shows, as its title. */
export function spectrumFinding(standings: readonly Standing[], poles: PoleLabels): string {
  const sides = sidesOf(standings);
  const counts = countsBySide(sides, poles);
  switch (divisionOf(sides)) {
    case 'none':
      return 'No actor has a recorded position';
    case 'one':
      return `One actor has a recorded position: ${counts}`;
    case 'all':
      return `All ${sides.n} actors lean one way: ${counts}`;
    case 'nearly-all':
      return `Nearly all actors lean one way: ${counts}`;
    case 'most':
      return `Most actors lean one way, some the other: ${counts}`;
    case 'split':
      return `Actors stand on both sides: ${counts}`;
  }
}

/** What is shown, in which unit, of how many, from when. */
export function spectrumSubtitle(standings: readonly Standing[], poles: PoleLabels): string {
  const scale = `from ${inSentence(poles.minus)} (−2) to ${inSentence(poles.plus)} (+2)`;
  if (standings.length === 0) return `Position of each actor ${scale}`;
  const years = standings.flatMap(({ span }) => span.map(yearOf));
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const statements = standings.reduce((sum, { n }) => sum + n, 0);
  const words = `${statements} ${statements === 1 ? 'statement' : 'statements'} of ${standings.length} ${standings.length === 1 ? 'actor' : 'actors'}`;
  return `Mean position of each actor ${scale}; ${words}, ${from === to ? from : `${from}–${to}`}`;
}

/** One sentence to take away: where the median stands, who speaks on both sides, who is silent. */
export function spectrumTakeaway(standings: readonly Standing[], silent: number): string {
  const { n, median, ambivalent } = sidesOf(standings);
  const silence = `${silent} ${silent === 1 ? 'actor has' : 'actors have'} no recorded position here`;
  if (n === 0 || median === null) return `${silence}; silence is not a middle.`;
  if (n <= 5) return `With ${n} ${n === 1 ? 'position' : 'positions'} recorded, only the counts mean anything; ${silence}.`;
  const both = ambivalent === 0 ? '' : `, ${ambivalent} ${ambivalent === 1 ? 'has' : 'have'} statements on both sides`;
  return `The median of ${n} actors stands at ${formatStance(median)}${both}, and ${silence}.`;
}
