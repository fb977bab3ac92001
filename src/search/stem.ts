import { stemmer } from 'stemmer';

const ENGLISH = /^[a-z]{4,}$/;

/** What the English forms of a folded word share (Porter 1980): `govern` for `governs` and `governed`. Short words, numbers and other scripts stay. */
export function stemOf(word: string): string {
  return ENGLISH.test(word) ? stemmer(word) : word;
}
