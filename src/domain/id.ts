import { z } from 'astro/zod';

/** A permanent record id: lower-case words joined by hyphens. It is the file name and the address. */
export const recordId = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'write lower-case letters and digits joined by single hyphens, such as "access-now"');

/** A permanent statement id. Ids from the General Debate carry an upper-case country code. */
export const statementId = z
  .string()
  .regex(/^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/, 'write letters and digits joined by single hyphens, such as "gcn-2012-jackson-q6"');
