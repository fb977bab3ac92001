import { z } from 'astro/zod';

/** Words in a window. */
const WINDOW = 4;
/** Bits kept of a window's hash: three characters of base64url. */
const BITS = 18;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * Ordered, shortened hashes of every run of four normalised words of a source text. A quotation is in the text when its
 * own hashes stand in it in one unbroken run; the text cannot be rebuilt from them. A false quotation of n ≥ 4 words
 * passes by chance with a probability of about (length of the text) · 2^(−18·(n − 3)).
 */
export const fingerprintRecord = z.strictObject({
  method: z.literal('fnv1a-18/4'),
  /** When the text was read. */
  made: z.iso.date('write the day as "2026-11-23"'),
  /** SHA-256 of the whole text as UTF-8. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'write 64 hexadecimal digits'),
  words: z.int().positive(),
  windows: z.string().regex(/^(?:[A-Za-z0-9_-]{3})+$/, 'let "npm run import" make it from the text'),
});
export type FingerprintRecord = z.infer<typeof fingerprintRecord>;

/** Words as they are compared: NFKC, lower case, without accents or punctuation; a Han character is a word of its own. */
export function normalisedWords(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? []
  );
}

/** The windows of a text, three characters each. A text of fewer than four words is one window. */
export function windowsOf(text: string): { words: number; windows: string } {
  const words = normalisedWords(text);
  let windows = '';
  for (let i = 0; i === 0 || i + WINDOW <= words.length; i++) {
    windows += encode(hash(words.slice(i, i + WINDOW).join(' ')));
  }
  return { words: words.length, windows };
}

/**
 * Whether a quotation stands in the text, word for word and in one piece.
 * `unknown` for fewer than four words, which the windows cannot tell.
 */
export function contains(fingerprint: FingerprintRecord, quotation: string): 'yes' | 'no' | 'unknown' {
  const { words, windows } = windowsOf(quotation);
  if (words < WINDOW) return 'unknown';
  for (let at = fingerprint.windows.indexOf(windows); at >= 0; at = fingerprint.windows.indexOf(windows, at + 1)) {
    if (at % 3 === 0) return 'yes';
  }
  return 'no';
}

/** FNV-1a over UTF-16 code units, folded to 18 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  }
  value >>>= 0;
  return (value >>> BITS) ^ (value & ((1 << BITS) - 1));
}

function encode(value: number): string {
  return ALPHABET[(value >> 12) & 63]! + ALPHABET[(value >> 6) & 63]! + ALPHABET[value & 63]!;
}
