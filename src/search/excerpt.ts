import type { Segment } from './highlight.ts';

/**
 * The part of a marked text around its first mark: at most about `length` UTF-16 units, cut between words, with `…`
 * where something is left out. A text that fits stays whole.
 */
export function excerpt(pieces: readonly Segment[], length: number): Segment[] {
  const whole = pieces.map(({ text }) => text).join('');
  if (whole.length <= length) return [...pieces];
  let mark = 0;
  for (const piece of pieces) {
    if (piece.marked) break;
    mark += piece.text.length;
  }
  if (mark === whole.length) mark = 0;
  const wanted = Math.max(0, Math.min(mark - Math.floor(length / 3), whole.length - length));
  const start = wanted === 0 ? 0 : Math.min(mark, wordStart(whole, wanted));
  const end = Math.max(start + 1, wordEnd(whole, Math.min(whole.length, start + length)));
  const cut: Segment[] = [];
  let at = 0;
  for (const { text, marked } of pieces) {
    const kept = text.slice(Math.max(0, start - at), Math.max(0, end - at));
    if (kept) cut.push({ text: kept, marked });
    at += text.length;
  }
  return [
    ...(start > 0 ? [{ text: '… ', marked: false }] : []),
    ...cut,
    ...(end < whole.length ? [{ text: ' …', marked: false }] : []),
  ];
}

/** The first place after a space from `at` on; in a text without spaces, a place that cuts no character. */
function wordStart(text: string, at: number): number {
  const space = text.slice(at, at + 40).search(/\s/);
  return space < 0 ? wholeCharacter(text, at) : at + space + 1;
}

/** The last place before a space up to `at`. */
function wordEnd(text: string, at: number): number {
  if (at === text.length) return at;
  const near = text.slice(Math.max(0, at - 40), at + 1);
  const space = near.search(/\s\S*$/);
  return space < 0 ? wholeCharacter(text, at) : Math.max(0, at - 40) + space;
}

function wholeCharacter(text: string, at: number): number {
  return /[\udc00-\udfff]/.test(text[at] ?? '') ? at - 1 : at;
}
