import type { Pair } from '../../analysis/pair.ts';

/** The distance written out: `(1 + 0.25 + 0) / 3 = 0.42`; `null` where it is unknown. */
export function writtenDistance({ value, parts, shared }: Pair): string | null {
  if (value === null) return null;
  return `(${parts.map(({ difference }) => plain(difference)).join(' + ')}) / ${shared} = ${value.toFixed(2)}`;
}

function plain(value: number): string {
  return `${Math.round(value * 1000) / 1000}`;
}
