import type { Resolution } from '../domain/corpus.ts';

/** The roll call before this one on the same subject: same body, same title whatever its spelling; `null` for the first. */
export function previousInSeries(resolution: Resolution, all: Iterable<Resolution>): Resolution | null {
  const earlier = [...all]
    .filter((other) => other.rollCall && other.body === resolution.body && other.date < resolution.date && subject(other) === subject(resolution))
    .sort((a, b) => (a.date < b.date ? 1 : -1));
  return earlier[0] ?? null;
}

function subject({ title }: Resolution): string {
  return title
    .toLowerCase()
    .replaceAll('behavior', 'behaviour')
    .replaceAll('telecommunication ', 'telecommunications ')
    .replace(/[^a-z ]/g, '');
}
