import { divisionOf, sidesOf } from '../marks/sides.ts';
import type { FaultLineRow } from './layout.ts';

/** Share of actors that the smaller side must have for a debate to count as contested. */
const CONTESTED = 0.2;

/** What all the debates together show, as a title. */
export function faultLineFinding(rows: readonly FaultLineRow[]): string {
  const answered = rows.filter(({ standings }) => standings.length > 0);
  if (answered.length === 0) return 'No debate has a recorded position';
  const contested = answered.filter((row) => isContested(row)).length;
  const total = answered.length === 1 ? 'the one debate' : `${answered.length} debates`;
  if (contested === 0) return `${answered.length === 1 ? 'In the one debate' : `In each of ${total}`} more than four actors in five stand together`;
  if (contested === answered.length) return `In ${answered.length === 1 ? total : answered.length === 2 ? 'both debates' : `all ${total}`} the ground is cracked: each side has one actor in five or more`;
  return `In ${contested} of ${total} each side has one actor in five or more; in the rest most stand together`;
}

/** One sentence to take away: the debate that divides most evenly, and the one that divides least. */
export function faultLineTakeaway(rows: readonly FaultLineRow[]): string {
  const shares = rows.filter(({ standings }) => standings.length > 5).map((row) => ({ title: row.debate.title, share: smallerSide(row) }));
  const [most] = [...shares].sort((a, b) => b.share - a.share);
  const [least] = [...shares].sort((a, b) => a.share - b.share);
  if (!most || !least || most === least) return 'Each dot is an actor; those who have said nothing are counted, not drawn in the middle.';
  const per = (share: number) => `${Math.round(share * 100)} in 100 on the smaller side`;
  return `${most.title}: the most even division (${per(most.share)}). ${least.title}: the least (${per(least.share)}).`;
}

function isContested(row: FaultLineRow): boolean {
  return divisionOf(sidesOf(row.standings)) !== 'all' && smallerSide(row) >= CONTESTED;
}

function smallerSide({ standings }: FaultLineRow): number {
  const { n, minus, plus } = sidesOf(standings);
  return Math.min(minus, plus) / n;
}
