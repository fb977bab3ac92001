/** A piece of a reference entry; `italic` where the style sets the title of a work. */
export interface Piece {
  readonly text: string;
  readonly italic: boolean;
}

/** An entry of a list of references, as the style wants it. */
export type Reference = readonly Piece[];

export const roman = (text: string): Piece => ({ text, italic: false });
export const italic = (text: string): Piece => ({ text, italic: true });

/**
 * Sentences of pieces, each ended by a full stop unless it ends in a stop of its own, with a space between them.
 * A stop moves inside a closing quotation mark, as in American English.
 */
export function sentences(parts: readonly (readonly Piece[])[]): Reference {
  return parts
    .filter((pieces) => pieces.length > 0)
    .flatMap((pieces, index) => [...(index > 0 ? [roman(' ')] : []), ...stopped(pieces)]);
}

/** The last piece with a full stop, where it has none. */
function stopped(pieces: readonly Piece[]): Piece[] {
  const last = pieces.at(-1)!;
  return [...pieces.slice(0, -1), ...withMark(last, '.')];
}

/** The piece followed by a comma or full stop, inside its closing quotation mark; no full stop follows a stop, a question or an exclamation. */
export function withMark(piece: Piece, mark: '.' | ','): Piece[] {
  const [, words = '', closing = ''] = /^(.*?)([”’]*)$/su.exec(piece.text)!;
  if (mark === '.' && /[.?!]$/.test(words)) return [piece];
  if (closing !== '' && /[“‘]/.test(words)) return [{ ...piece, text: `${words}${mark}${closing}` }];
  return piece.italic ? [piece, roman(mark)] : [{ ...piece, text: `${piece.text}${mark}` }];
}

export function plainReference(reference: Reference): string {
  return reference.map(({ text }) => text).join('');
}

/** With `*…*` where the style sets italics. */
export function markdownReference(reference: Reference): string {
  return reference.map(({ text, italic: slanted }) => (slanted ? `*${text}*` : text)).join('');
}
