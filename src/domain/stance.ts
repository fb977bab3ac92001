import { z } from 'astro/zod';

export { formatStance } from './format-stance.ts';
export { sideOf, type Pole } from './side-of.ts';

/** Position of one passage on one debate: −2 … +2 in half points. The sign says which pole, the size how firmly. */
export const stance = z
  .number()
  .min(-2, 'write a stance from -2 to 2')
  .max(2, 'write a stance from -2 to 2')
  .refine((value) => Number.isInteger(value * 2), 'write whole or half points, such as -1.5');

/** A single reading gives whole points only. */
export const readingStance = z.int('write -2, -1, 0, 1 or 2').min(-2, 'write -2, -1, 0, 1 or 2').max(2, 'write -2, -1, 0, 1 or 2');

export const pole = z.enum(['minus', 'plus']);
