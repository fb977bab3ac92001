import { describePosition } from '../../domain/describe-stance.ts';
import { formatStance } from '../../domain/format-stance.ts';
import { faultLineLayout, type DotStanding, type FaultLineInput, type PlacedFaultLine } from '../fault-line/layout.ts';
import { dotStack, extentOf } from '../marks/dot-stack.ts';
import { tenth, type Frame } from '../marks/frame.ts';
import { measureText } from '../marks/measure-text.ts';

/** Somebody who answered, beside the actors. */
export interface Reader {
  readonly id: string;
  /** As it stands in sentences: `You`, `Ada`, `Reader 3`. */
  readonly name: string;
  readonly stances: readonly ReaderOnDebate[];
}

export interface ReaderOnDebate {
  readonly debate: string;
  /** −2 … +2. */
  readonly stance: number;
  readonly ambivalent: boolean;
}

export interface ReaderLineInput extends FaultLineInput<DotStanding> {
  readonly readers: readonly Reader[];
}

export interface PlacedReaderLine {
  readonly base: PlacedFaultLine;
  readonly marks: readonly PlacedReader[];
  readonly gaps: readonly PlacedGap[];
  readonly radius: number;
}

/** One reader on one debate. */
export interface PlacedReader {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  /** The centre line of the actors, to which a stem leads; `null` without a stem. */
  readonly stem: number | null;
  /** What stands in the mark, or beside it. */
  readonly text: string;
  readonly textX: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly beside: boolean;
  readonly words: string;
}

/** A debate on which a single reader gave no answer. */
export interface PlacedGap {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

const ALONE = { radius: 6, gap: 4 } as const;
/** Discs with a number in them. */
const TOGETHER = { radius: 9.5, gap: 4 } as const;
/** How far a disc may lie from its exact place, in stance points. */
const TOLERANCE = 0.2;

/**
 * The fault lines with readers in a lane below the actors of each debate: one alone as a mark with its name, several as discs
 * with the numbers that the table gives them.
 */
export function readerLineLayout({ readers, rows, ...input }: ReaderLineInput, frame: Frame): PlacedReaderLine {
  const alone = readers.length === 1;
  const { radius, gap } = alone ? ALONE : TOGETHER;
  const bare = faultLineLayout({ rows: rows.map((row) => ({ ...row, standings: [] })), ...input }, frame);
  const [left, right] = bare.ends;
  const at = (stance: number) => left + ((stance + 2) / 4) * (right - left);
  const stacks = rows.map(({ debate }) => {
    const items = readers.flatMap((reader, index) => reader.stances.filter((one) => one.debate === debate.id).map((one) => ({ key: reader.id, x: at(one.stance), reader, one, index })));
    const dots = dotStack(items, { radius, gap: 1, tolerance: alone ? 0 : (TOLERANCE * (right - left)) / 4, bounds: [radius, frame.width - radius] });
    return { debate, dots, ...extentOf(dots, radius) };
  });
  const lanes = stacks.map(({ above, below }) => Math.ceil(above + below + 2 * gap));
  const base = faultLineLayout({ rows: rows.map((row, index) => ({ ...row, lane: lanes[index]! })), ...input }, frame);
  const marks = stacks.flatMap(({ debate, dots, above }, index) => {
    const row = base.rows[index]!;
    const phrases = rows[index]!.debate.poles.phrases;
    return dots.map(({ item: { reader, one, index: number }, x, y }): PlacedReader => {
      const text = alone ? `${reader.name} ${formatStance(one.stance)}` : `${number + 1}`;
      const fits = x + radius + 6 + measureText(text, frame.text, 'semibold') <= right + radius;
      return {
        key: `${debate.id} ${reader.id}`,
        x: tenth(x),
        y: tenth(row.lane + gap + above + y),
        stem: alone ? row.y : null,
        text,
        textX: tenth(alone ? (fits ? x + radius + 5 : x - radius - 5) : x),
        anchor: alone ? (fits ? 'start' : 'end') : 'middle',
        beside: alone,
        words: `${reader.name} on ${debate.title}, ${formatStance(one.stance)}, ${describePosition({ mean: one.stance, ambivalent: one.ambivalent }, phrases)}`,
      };
    });
  });
  const gaps = alone
    ? stacks.flatMap(({ debate, dots }, index): PlacedGap[] => (dots.length > 0 ? [] : [{ key: debate.id, x: tenth(left), y: tenth(base.rows[index]!.lane + gap + radius), text: 'no answer' }]))
    : [];
  return { base, marks, gaps, radius };
}
