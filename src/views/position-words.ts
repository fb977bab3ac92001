import type { Position } from '../analysis/position.ts';
import type { Debate } from '../domain/corpus.ts';
import { describePosition, phrasesOf } from '../domain/describe-stance.ts';
import { yearOf } from '../domain/partial-date.ts';
import { formatStance } from '../domain/stance.ts';

/** "leans to a civilian lead, −1.2 (−1.8 to −0.5), 4 statements from 3 sources, 2010–2014" */
export function positionWords(position: Position, debate: Debate): string {
  const { mean, interval, n, sources, span } = position;
  return [
    `${describePosition(position, phrasesOf(debate))}, ${formatStance(mean)} (${formatStance(interval[0])} to ${formatStance(interval[1])})`,
    `${n} statement${n === 1 ? '' : 's'} from ${sources} source${sources === 1 ? '' : 's'}`,
    formatSpan(yearOf(span[0]), yearOf(span[1])),
  ].join(', ');
}

export function formatSpan(from: number, to: number): string {
  return from === to ? String(from) : `${from}–${to}`;
}
