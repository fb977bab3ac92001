import type { Resolution } from '../domain/corpus.ts';

/**
 * The roll call before this one on the same subject: same body, same title whatever its spelling. `null` for the first,
 * and where several texts of one title were voted on that day, since none of them is then known to be the one before.
 */
export function previousInSeries(resolution: Resolution, all: Iterable<Resolution>): Resolution | null {
  const earlier = [...all].filter(
    (other) => other.rollCall && other.body === resolution.body && other.date < resolution.date && subject(other) === subject(resolution),
  );
  const last = earlier.map(({ date }) => date).sort().at(-1);
  const candidates = earlier.filter(({ date }) => date === last);
  return candidates.length === 1 ? candidates[0]! : null;
}

function subject({ title }: Resolution): string {
  return title
    .toLowerCase()
    .replaceAll('behavior', 'behaviour')
    .replaceAll('telecommunication ', 'telecommunications ')
    .replace(/[^a-z ]/g, '');
}
