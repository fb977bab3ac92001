import type { Link } from './statement-view.ts';

/** The records before and after one in the order of its list, as links. */
export function around<T extends { id: string }>(records: readonly T[], id: string, link: (record: T) => Link) {
  const index = records.findIndex((record) => record.id === id);
  const [previous, next] = [records[index - 1], records[index + 1]];
  return { previous: previous ? link(previous) : null, next: next ? link(next) : null };
}
