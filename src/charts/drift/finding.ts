import { inSentence } from '../marks/standing.ts';
import type { DriftInput } from './layout.ts';

/** `39 of 120 positions that can be followed moved by a point or more, most of them on encryption and access (7)` */
export function driftFinding({ debates, followed }: DriftInput): string {
  const moved = debates.reduce((sum, { shifts }) => sum + shifts.length, 0);
  if (followed === 0) return 'No position can be followed over time';
  const some = `${moved === 0 ? 'None' : moved} of ${followed} ${followed === 1 ? 'position' : 'positions'} that can be followed moved by a point or more`;
  const most = Math.max(0, ...debates.map(({ shifts }) => shifts.length));
  const first = debates.filter(({ shifts }) => shifts.length === most);
  return moved < 3 || first.length > 1 ? some : `${some}, most of them on ${inSentence(first[0]!.debate.title)} (${most})`;
}

/** One sentence to take away: who crossed the line, and what is unknown. */
export function driftTakeaway({ debates, unfollowed }: DriftInput): string {
  const shifts = debates.flatMap((debate) => debate.shifts);
  const crossed = shifts.filter(({ from, to }) => from * to < 0).length;
  const single = shifts.filter(({ n }) => n[0] === 1 && n[1] === 1).length;
  const unknown = `Of ${unfollowed} further positions nothing is known over time: their words are of one year only, or not sure enough.`;
  if (shifts.length === 0) return unknown;
  return `${crossed} went from one side to the other. At both ends of ${single} stands a single statement, so look at the words. ${unknown}`;
}
