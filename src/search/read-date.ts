import { isPartialDate } from '../domain/calendar-date.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(' ');

/**
 * A date as people write it, as an ISO date known to the year, month or day: `2010`, `2010-5`, `2010/05/02`, `05/2010`,
 * `May 2010`, `2 May 2010`, `May 2, 2010`; `null` for anything else, such as `02/05/2010`, which means two days.
 */
export function readDate(written: string): string | null {
  const parts = written.toLowerCase().match(/\p{L}+|\d+/gu) ?? [];
  const month = (part: string) => {
    const number = MONTHS.findIndex((name) => part.length >= 3 && name.startsWith(part)) + 1;
    return number > 0 ? String(number) : null;
  };
  const shape = parts.map((part) => (/^\d{4}$/.test(part) ? 'y' : /^\d{1,2}$/.test(part) ? 'n' : month(part) ? 'm' : '?')).join('');
  const [a = '', b = '', c = ''] = parts;
  const read: Record<string, readonly (string | null)[]> = {
    y: [a],
    yn: [a, b],
    ynn: [a, b, c],
    ny: [b, a],
    my: [b, month(a)],
    ym: [a, month(b)],
    nmy: [c, month(b), a],
    mny: [c, month(a), b],
  };
  const found = read[shape];
  if (!found) return null;
  const date = found.map((part) => part!.padStart(2, '0')).join('-');
  return isPartialDate(date) ? date : null;
}
