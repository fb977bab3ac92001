import { formatStance } from '../../domain/format-stance.ts';
import { inSentence } from '../marks/standing.ts';
import { yearsOf, type FieldDriftDebate, type FieldDriftInput } from './layout.ts';

interface Change {
  readonly title: string;
  readonly first: number;
  readonly last: number;
  /** Whether the intervals at both ends lie apart. */
  readonly sure: boolean;
}

/** What the means of the field did from the first window with enough actors to the last. */
export function fieldDriftFinding({ debates }: FieldDriftInput): string {
  const changes = debates.map(changeOf);
  if (changes.length === 0) return 'On no debate did enough actors speak in two periods';
  const sure = changes.filter((change) => change.sure);
  const of = `${debates.length} ${debates.length === 1 ? 'debate' : 'debates'}`;
  if (sure.length === 0) return `On none of ${of} did the mean of those who spoke move beyond its uncertainty`;
  const [only] = sure;
  if (only && sure.length === 1) return `On one of ${of}, ${inSentence(only.title)}, the mean of those who spoke moved beyond its uncertainty: from ${formatStance(only.first)} to ${formatStance(only.last)}`;
  const most = sure.reduce((a, b) => (Math.abs(b.last - b.first) > Math.abs(a.last - a.first) ? b : a));
  return `On ${sure.length} of ${of} the mean of those who spoke moved beyond its uncertainty, farthest on ${inSentence(most.title)}: from ${formatStance(most.first)} to ${formatStance(most.last)}`;
}

export function fieldDriftSubtitle({ debates }: FieldDriftInput): string {
  const periods = debates[0]?.periods ?? [];
  const span = periods.length > 0 ? `, ${yearsOf(periods[0]!, 'full').slice(0, 4)}–${yearsOf(periods.at(-1)!, 'full').slice(-4)}` : '';
  return `Mean position of the actors who spoke in each stretch of years, each actor once, with approximate 95 % intervals and the number of actors below${span}`;
}

/** One sentence to take away: why a mean moves, and where nothing can be said. */
export function fieldDriftTakeaway({ sparse }: FieldDriftInput): string {
  const why = 'A mean moves when actors move, and when others speak: compare it with the shifts of single actors.';
  return sparse.length === 0 ? why : `${why} Too little is dated on ${sparse.map(inSentence).join('; ')}.`;
}

function changeOf({ debate, periods }: FieldDriftDebate): Change {
  const known = periods.filter(({ mean }) => mean !== null);
  const [first, last] = [known[0]!, known.at(-1)!];
  return { title: debate.title, first: first.mean!, last: last.mean!, sure: first.interval![1] < last.interval![0] || last.interval![1] < first.interval![0] };
}
