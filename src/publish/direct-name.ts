import type { CslName } from './person-name.ts';
import { printedMarks } from './quotation-marks.ts';

/** The name as it is spoken: `Ferdinand Marcos Jr.` */
export function directName(name: CslName): string {
  if ('literal' in name) return printedMarks(name.literal);
  return [name.given, name.family, name.suffix].filter(Boolean).join(' ');
}
