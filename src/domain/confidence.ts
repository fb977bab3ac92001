import { z } from 'astro/zod';

/** How sure a reading is: `high` no dispute on the sign, `medium` size arguable, `low` sign arguable. */
export const confidence = z.enum(['high', 'medium', 'low']);
export type Confidence = z.infer<typeof confidence>;
