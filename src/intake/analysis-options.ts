import type { AnalysisChoice } from '../analysis/analyse.ts';
import type { DuplicateUnit } from '../analysis/duplicates.ts';
import type { OneModeNormalisation } from '../analysis/one-mode-network.ts';
import { isPartialDate, latestDay, earliestDay } from '../domain/partial-date.ts';

const NORMALISATIONS: readonly OneModeNormalisation[] = ['none', 'average', 'jaccard', 'cosine'];
const DUPLICATES: readonly DuplicateUnit[] = ['include', 'document', 'week', 'month', 'year', 'acrossrange'];

/** Options of the command as they are typed. */
export interface TypedOptions {
  readonly normalisation?: string | undefined;
  readonly duplicates?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly seed?: string | undefined;
  readonly 'half-life'?: string | undefined;
}

/** What the options choose. @throws {RangeError} naming the option that is wrong, and what to type instead */
export function chosen({ normalisation, duplicates, from, to, seed, 'half-life': halfLife }: TypedOptions): AnalysisChoice {
  for (const [name, date] of [['from', from], ['to', to]] as const) {
    if (date !== undefined && !isPartialDate(date)) throw new RangeError(`--${name} ${date} is no date; write 2012, 2012-05 or 2012-05-02`);
  }
  if (from !== undefined && to !== undefined && earliestDay(from) > latestDay(to)) throw new RangeError(`--from ${from} is later than --to ${to}; write the earlier date first`);
  if (seed !== undefined && !/^\d+$/.test(seed)) throw new RangeError(`--seed ${seed}; write a whole number from 0 up`);
  if (halfLife !== undefined && !(Number(halfLife) > 0)) throw new RangeError(`--half-life ${halfLife}; write a number of years above 0`);
  return {
    ...(normalisation !== undefined && { normalisation: oneOf('normalisation', normalisation, NORMALISATIONS) }),
    ...(duplicates !== undefined && { duplicates: oneOf('duplicates', duplicates, DUPLICATES) }),
    ...(seed !== undefined && { seed: Number(seed) }),
    ...(halfLife !== undefined && { halfLife: Number(halfLife) }),
    from,
    to,
  };
}

function oneOf<T extends string>(name: string, typed: string, among: readonly T[]): T {
  const found = among.find((one) => one === typed);
  if (found === undefined) throw new RangeError(`--${name} ${typed}; write ${among.join(', ')}`);
  return found;
}
