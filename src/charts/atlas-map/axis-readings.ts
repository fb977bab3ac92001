import { LEAST_CORRELATION } from '../../analysis/axis-reading.ts';
import type { Reading } from './atlas-input.ts';

/** A direction of which less than this points along an axis is not read off it, however well the two correlate. */
const LEAST_PART = 0.3;

/** Debates that tell the two ends of an axis apart, the closest first; `axis` is 0 from left to right, 1 from low to high. */
export function axisReadings(readings: readonly Reading[], axis: 0 | 1): Reading[] {
  const own = ({ along }: Reading) => Math.abs(along[axis]!);
  const part = ({ angle }: Reading) => Math.abs(axis === 0 ? Math.cos(angle) : Math.sin(angle));
  return readings
    .filter((reading) => own(reading) >= LEAST_CORRELATION && own(reading) >= Math.abs(reading.along[1 - axis]!) && part(reading) >= LEAST_PART)
    .sort((a, b) => own(b) - own(a));
}
