/** A distance from 0 to 1 in the room of a cell: `.42`, `0`, `1`. */
export function formatDistance(value: number): string {
  const text = value.toFixed(2);
  return text === '0.00' ? '0' : text === '1.00' ? '1' : text.slice(1);
}
