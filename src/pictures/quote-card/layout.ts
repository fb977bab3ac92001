import { breakEvenly, breakLines, countLines, measuredText } from '../break-lines.ts';
import { typeWidth, type Typeface } from '../measure-type.ts';

/** What a card says. */
export interface QuoteCard {
  readonly kind: 'quote' | 'paraphrase';
  readonly text: string;
  /** BCP 47 language of the text. */
  readonly lang: string;
  /** Who said it: the speaker, or the organisation where nobody is named. */
  readonly name: string;
  /** Role, whom the speaker spoke for, date, and whether it is a translation. */
  readonly about: string;
  readonly debate: { readonly title: string; readonly minus: string; readonly plus: string; readonly stance: number } | null;
  readonly source: string;
  /** Address of the quotation, without the scheme. */
  readonly address: string;
}

export const CARD_SIZES = {
  wide: { width: 1200, height: 630 },
  square: { width: 1080, height: 1080 },
} as const;
export type CardSize = keyof typeof CARD_SIZES;

export interface PlacedText {
  readonly text: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly size: number;
  readonly face: Typeface;
  readonly tone: 'ink' | 'inkSoft' | 'inkFaint';
  readonly anchor: 'start' | 'end';
}

export interface PlacedCard {
  readonly width: number;
  readonly height: number;
  readonly lang: string;
  readonly words: readonly PlacedText[];
  readonly notes: readonly PlacedText[];
  readonly axis: { readonly from: number; readonly to: number; readonly zero: number; readonly dot: number; readonly y: number; readonly side: 'minus' | 'middle' | 'plus' } | null;
  readonly rule: { readonly from: number; readonly to: number; readonly y: number };
  /** Place and size of the mark of the site. */
  readonly mark: { readonly x: number; readonly y: number; readonly size: number };
}

const LEADING = 1.26;
const SMALLEST = 20;
const AXIS = 200;

/** Sizes and distances of the two cards; `unit` is the size of the smallest text. */
const FORMS = {
  wide: { margin: 64, unit: 19, largest: 84 },
  square: { margin: 76, unit: 22, largest: 104 },
};

/**
 * A card with every word of the quotation, as large as they fit. Nothing of it is left out; who said it and the source
 * may take fewer words than they have.
 * @throws when the words do not fit at the smallest size
 */
export function quoteCard(card: QuoteCard, cardSize: CardSize): PlacedCard {
  const { width, height } = CARD_SIZES[cardSize];
  const { margin, unit, largest } = FORMS[cardSize];
  const inner = width - 2 * margin;
  const end = width - margin;
  const isQuote = card.kind === 'quote';
  const notes: PlacedText[] = [];
  const note = (text: string, x: number, y: number, size: number, face: Typeface = 'sans', tone: PlacedText['tone'] = 'inkSoft', anchor: PlacedText['anchor'] = 'start') =>
    notes.push({ text, x: round(x), y: round(y), size: round(size), face, tone, anchor });

  let top = margin - unit;
  let axis: PlacedCard['axis'] = null;
  if (card.debate) {
    const { title, minus, plus, stance } = card.debate;
    note(title, margin, (top += 2 * unit), 1.4 * unit, 'semibold', 'ink');
    note(minus, margin, (top += 2 * unit), 1.1 * unit);
    const from = round(margin + typeWidth(minus, 1.1 * unit, 'sans') + 1.3 * unit);
    axis = { from, to: from + AXIS, zero: from + AXIS / 2, dot: from + ((stance + 2) / 4) * AXIS, y: round(top - 0.36 * unit), side: stance < 0 ? 'minus' : stance > 0 ? 'plus' : 'middle' };
    note(plus, axis.to + 1.3 * unit, top, 1.1 * unit);
  }

  const rule = { from: margin, to: end, y: height - margin - round(3.2 * unit) };
  const sourceLines = breakLines(measuredText(card.source, 'sans'), (inner - 10 * unit) / unit);
  note(sourceLines.length > 1 ? `${sourceLines[0]!.replace(/[,;]$/u, '')} …` : card.source, margin, rule.y + 1.8 * unit, unit, 'sans', 'inkFaint');
  note(card.address, margin, rule.y + 3.2 * unit, unit, 'sans', 'inkFaint');
  note('Faultlines', end, rule.y + 2.6 * unit, 1.4 * unit, 'semibold', 'ink', 'end');

  const name = shortened(setLines(card.name, 'semibold', 1.5 * unit, inner));
  const about = shortened(setLines(card.about, 'sans', 1.2 * unit, inner));
  const [labelHeight, nameHeight, aboutHeight] = [isQuote ? 0 : 1.8 * unit, 1.8 * unit, 1.6 * unit];
  const attribution = 1.3 * unit + name.length * nameHeight + about.length * aboutHeight;
  const room = { from: top + 1.8 * unit, to: rule.y - 1.4 * unit };
  const face = isQuote ? 'serif' : 'sans';
  const { lines, size } = fit(isQuote ? `“${card.text}”` : card.text, face, inner, room.to - room.from - attribution - labelHeight, largest);
  const tall = labelHeight + lines.length * size * LEADING + attribution;
  let y = room.from + (room.to - room.from - tall) / 2;
  if (!isQuote) note('Paraphrase, in our words', margin, y + unit, 1.1 * unit, 'sans', 'inkFaint');
  y += labelHeight;
  // The opening mark hangs in the margin, so that the words stand under one another.
  const hang = isQuote ? typeWidth('“', size, face) : 0;
  const words = lines.map((text, index): PlacedText => ({
    text,
    x: round(index === 0 ? margin - hang : margin),
    y: round(y + size * (0.98 + index * LEADING)),
    size,
    face,
    tone: 'ink',
    anchor: 'start',
  }));
  y += lines.length * size * LEADING + 0.8 * unit;
  for (const line of name) note(line, margin, (y += nameHeight), 1.5 * unit, 'semibold', 'ink');
  for (const line of about) note(line, margin, (y += aboutHeight), 1.2 * unit);
  const mark = { x: round(end - typeWidth('Faultlines', 1.4 * unit, 'semibold') - 2.2 * unit), y: round(rule.y + 1.3 * unit), size: round(1.6 * unit) };
  return { width, height, lang: card.lang, words, notes, axis, rule, mark };
}

/** The largest size at which the words fit, and their lines there. */
function fit(text: string, face: Typeface, width: number, height: number, largest: number): { lines: string[]; size: number } {
  const measured = measuredText(text, face);
  for (let size = largest; size >= SMALLEST; size--) {
    if (countLines(measured, width / size) * size * LEADING <= height) return { lines: breakEvenly(measured, width / size), size };
  }
  throw new Error(`A card has no room for the words "${text.slice(0, 40)}…".`);
}

function setLines(text: string, face: Typeface, size: number, width: number): string[] {
  return breakEvenly(measuredText(text, face), width / size);
}

/** At most two lines; what is left out is shown to be missing. */
function shortened(lines: readonly string[]): string[] {
  return lines.length <= 2 ? [...lines] : [lines[0]!, `${lines[1]!.replace(/[,;]?\s*\S*$/u, '')} …`];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
