const number = new Intl.NumberFormat('en-GB');

/** A number of things, with commas between thousands: `1,014`. */
export function formatCount(count: number): string {
  return number.format(count);
}
