/** Dates known to the year, month or day, free of schemas, so that a browser can read it. */

export function isPartialDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return false;
  const [, year, month = '01', day = '01'] = match;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** First day that the date can mean, as `YYYY-MM-DD`. */
export function earliestDay(date: string): string {
  return `${date}${'-01-01'.slice(date.length === 4 ? 0 : date.length === 7 ? 3 : 6)}`;
}

/** Last day that the date can mean, as `YYYY-MM-DD`. */
export function latestDay(date: string): string {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  const [year, month] = date.split('-').map(Number);
  return `${date}-${new Date(Date.UTC(year!, month!, 0)).getUTCDate()}`;
}
