import { hatch } from '../marks/hatch.ts';
import { tenth, type Frame } from '../marks/frame.ts';
import { fitText, measureText } from '../marks/measure-text.ts';
import { formatDistance } from './format-distance.ts';

/** An actor as a row and a column. */
export interface ComparedActor {
  readonly id: string;
  readonly name: string;
  /** Number of debates with a position, and of statements behind them: who is drawn where there is little room. */
  readonly debates: number;
  readonly statements: number;
}

/** What is known of two actors. */
export interface ComparedPair {
  readonly a: string;
  readonly b: string;
  /** 0 same stance on every shared debate, 1 opposite ends on each; `null` where too few are shared to say. */
  readonly distance: number | null;
  /** Debates on which both have a position. */
  readonly shared: number;
}

export interface DisagreementInput {
  /** Near ones beside each other; those of one group together, the groups in their order. */
  readonly actors: readonly ComparedActor[];
  /** Every pair once. */
  readonly pairs: readonly ComparedPair[];
  /** Members of each group; none where there are no groups to be shown. */
  readonly groups: readonly (readonly string[])[];
  /** What stands behind the groups; `null` where nothing could be grouped. */
  readonly grouping: { readonly silhouette: number; readonly toBeat: number; readonly stability: number | null } | null;
  /** Fewer shared debates than this are too few. */
  readonly leastOverlap: number;
  readonly href: (a: string, b: string) => string;
}

export interface PlacedDisagreement {
  readonly frame: Frame;
  readonly height: number;
  readonly names: readonly { readonly actor: string; readonly text: string; readonly x: number; readonly y: number }[];
  readonly cells: readonly PlacedPair[];
  /** Strokes over the unknown pairs, and thin borders of all. */
  readonly hatched: string;
  readonly grid: string;
  /** Where one group ends and the next begins. */
  readonly boundaries: string;
  readonly key: readonly { readonly step: Step | null; readonly box: string; readonly hatched: string; readonly text: string; readonly x: number; readonly y: number }[];
  readonly label: string;
}

export interface PlacedPair {
  /** Ids joined by `~`, in order of code points. */
  readonly pair: string;
  readonly href: string;
  readonly at: string;
  readonly box: string;
  readonly text: { readonly text: string; readonly x: number; readonly y: number };
  readonly step: Step;
  readonly words: string;
}

/** Fifths of the scale. */
export type Step = 0 | 1 | 2 | 3 | 4;

const SIZES = {
  narrow: { most: 10, cell: 24, names: 100 },
  medium: { most: 20, cell: 28, names: 150 },
  wide: { most: 36, cell: 25, names: 176 },
} as const;

/** Every two actors a cell, with their names along the diagonal: how far apart they are in figures and tone, unknown pairs hatched. */
export function disagreementLayout(input: DisagreementInput, frame: Frame): PlacedDisagreement {
  const { pairs, groups, leastOverlap, href } = input;
  const { cell: least, names: room } = SIZES[frame.size];
  const actors = comparedIn(input, frame);
  const text = frame.text;
  const cell = Math.max(least, Math.min(40, Math.floor((frame.width - room) / Math.max(1, actors.length))));
  const known = new Map(pairs.map((pair) => [keyOf(pair.a, pair.b), pair]));
  const groupOf = new Map(groups.flatMap((members, group) => members.map((id) => [id, group] as const)));
  const cells: PlacedPair[] = [];
  let hatched = '';
  actors.forEach((row, r) => {
    actors.slice(0, r).forEach((column, c) => {
      const pair = known.get(keyOf(row.id, column.id));
      const [x, y] = [c * cell, r * cell];
      if (!pair || pair.distance === null) {
        hatched += hatch(x, y, cell, cell);
        return;
      }
      cells.push({
        pair: keyOf(row.id, column.id),
        href: href(row.id, column.id),
        at: `${r},${c}`,
        box: `M${x + 1} ${y + 1}h${cell - 2}v${cell - 2}h${2 - cell}z`,
        text: { text: formatDistance(pair.distance), x: tenth(x + cell / 2), y: tenth(y + cell / 2 + text * 0.34) },
        step: stepOf(pair.distance),
        words: `${row.name} and ${column.name}: ${pair.distance.toFixed(2)} apart over ${pair.shared} shared debates`,
      });
    });
  });
  const borders = actors.flatMap(({ id }, row) => (row > 0 && groupOf.get(id) !== groupOf.get(actors[row - 1]!.id) ? [row] : []));
  const size = actors.length * cell;
  const keyBelow = frame.size === 'narrow';
  const keyWords: [Step | null, string][] = [
    ...([0, 1, 2, 3, 4] as const).map((step): [Step, string] => [step, `${formatDistance(step / 5)} to ${formatDistance((step + 1) / 5)}${step === 0 ? ': near' : step === 4 ? ': far apart' : ''}`]),
    [null, `fewer than ${leastOverlap} shared debates`],
  ];
  const keyX = keyBelow ? 1 : Math.round(frame.width - 40 - Math.max(...keyWords.map(([, words]) => measureText(words, text))));
  const keyTop = keyBelow ? size + text : 1;
  return {
    frame,
    height: Math.round(Math.max(size + 2, keyTop + keyWords.length * 22)),
    names: actors.map(({ id, name }, row) => ({
      actor: id,
      text: fitText(groups.length > 0 && groupOf.has(id) ? `${name} · ${groupLetter(groupOf.get(id)!)}` : name, frame.width - row * cell - 6, text),
      x: row * cell + 5,
      y: tenth(row * cell + cell / 2 + text * 0.34),
    })),
    cells,
    hatched,
    grid: actors.map((_, row) => `M0 ${row * cell}H${row * cell}${row > 0 ? `M${(row - 1) * cell} ${row * cell}V${size}` : ''}`).join('') + (size > 0 ? `M0 ${cell}V${size}H${size - cell}` : ''),
    boundaries: borders.map((row) => `M0 ${row * cell}H${row * cell}V${size}`).join(''),
    key: keyWords.map(([step, words], line) => {
      const [x, y] = [keyX, keyTop + line * 22];
      return { step, box: `M${x} ${y}h20v18h-20z`, hatched: step === null ? hatch(x, y, 20, 18) : '', text: words, x: x + 28, y: tenth(y + 14) };
    }),
    label: `${actors.length} actors against each other: how far apart each two are, from 0 to 1, and which pairs share too few debates`,
  };
}

/** The actors of a picture: as many of the best documented as it has room for, in their order. */
export function comparedIn({ actors }: Pick<DisagreementInput, 'actors'>, { size }: Pick<Frame, 'size'>): ComparedActor[] {
  const best = new Set([...actors].sort((a, b) => b.debates - a.debates || b.statements - a.statements || (a.id < b.id ? -1 : 1)).slice(0, SIZES[size].most));
  return actors.filter((actor) => best.has(actor));
}

/** Both ids joined by `~`, in order of code points. */
export function keyOf(a: string, b: string): string {
  return a < b ? `${a}~${b}` : `${b}~${a}`;
}

/** A for the first group. */
export function groupLetter(group: number): string {
  return String.fromCharCode(65 + group);
}

function stepOf(distance: number): Step {
  return Math.min(4, Math.floor(distance * 5 + 1e-9)) as Step;
}
