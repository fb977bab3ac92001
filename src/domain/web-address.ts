import { z } from 'astro/zod';

/** A full address as a browser writes it: what a parser would forgive, such as a space or an angle bracket, is not forgiven here. */
export const webAddress = z
  .url({ protocol: /^https?$/, error: 'write a full web address, starting with https://' })
  .regex(/^[^\s<>"\\^`{|}\p{C}]+$/u, 'write the address percent-encoded: no spaces, angle brackets or quotation marks')
  .max(2000, 'write at most 2,000 characters')
  .meta({ format: 'uri' });
