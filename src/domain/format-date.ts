const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** The date in words: `2012`, `May 2012`, `2 May 2012`. */
export function formatDate(date: string): string {
  const [year, month, day] = date.split('-');
  if (!month) return year ?? '';
  const name = MONTHS[Number(month) - 1];
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
}
