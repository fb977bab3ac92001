import { MOST_READERS, type ReadFragment } from '../search/reader-fragment.ts';

/** What an address held that could not be counted, in sentences; none where all of it could. */
export function fragmentNotes({ fault, notCounted }: ReadFragment): string[] {
  const notes: string[] = [];
  if (fault === 'version') notes.push('This link was made by another version of this page, which writes answers in another form. They were not read; answer anew below.');
  if (fault === 'other') notes.push('What stands behind the # of the address is no set of answers. It was ignored.');
  if (fault === 'too long') notes.push('What stands behind the # of the address is longer than any set of answers. It was ignored.');
  if (fault === 'too many') notes.push(`The link holds more than ${MOST_READERS} results; the first ${MOST_READERS} are shown.`);
  if (notCounted.length > 0) {
    const these = notCounted.map((part) => `“${part}”`).join(', ');
    notes.push(`Not counted: ${these}. It belongs to sentences that are not asked here, or the link was cut off or changed on its way.`);
  }
  return notes;
}

/** A match as printed: a whole number with its sign. */
export function formatMatch(value: number | null): string {
  if (value === null) return 'unknown';
  const rounded = Math.round(value);
  return rounded === 0 ? '0' : `${rounded < 0 ? '−' : '+'}${Math.abs(rounded)}`;
}
