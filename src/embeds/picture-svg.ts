import type { ChartSheet } from '../charts/chart-sheet.ts';
import { drawChart } from '../charts/draw-chart.ts';
import type { Frame } from '../charts/marks/frame.ts';
import { wrapText } from '../charts/marks/measure-text.ts';
import { escapedHtml } from '../publish/escaped-html.ts';
import { unlinked } from './unlinked.ts';

/** The look of a picture that stands alone. */
export interface PictureLook {
  /** Rules for the marks, see `pictureStyle`. */
  readonly style: string;
  readonly paper: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly rule: string;
}

/** Words that stand in the picture beside its marks. */
export interface PictureWords {
  readonly subject: string;
  /** Source, date, version, address: the last line. */
  readonly foot: string;
  /** The same for where room is short: version, licence, address. */
  readonly credit: string;
}

const MARGIN = 24;
/** Where the site's typeface is missing another one is up to a tenth wider. */
const ROOM = 0.9;
const FONT = "'Source Sans 3', 'Sans like Arial', 'Sans like DejaVu', sans-serif";

/**
 * A chart as one picture that stands alone: finding, what is shown, the marks, the sentence to take away, source and version.
 * @param frame for which the marks are placed; the picture is 48 units wider
 */
export function pictureSvg(sheet: ChartSheet, frame: Frame, words: PictureWords, look: PictureLook): string {
  const width = frame.width + 2 * MARGIN;
  const lines: { y: number; size: number; text: string; colour: string; weight?: number }[] = [];
  let y = MARGIN;
  const write = (text: string, size: number, colour: string, most: number, weight?: number) => {
    for (const line of wrapText(text, frame.width * ROOM, size, { lines: most, weight: weight ? 'semibold' : 'regular' })) {
      y += size * 1.3;
      lines.push({ y: Math.round(y), size, text: line, colour, ...(weight ? { weight } : {}) });
    }
  };
  write(sheet.finding, frame.text * 1.55, look.ink, 4, 600);
  y += 4;
  write(`${words.subject}. ${sheet.subtitle}.`, frame.text * 1.05, look.inkSoft, 6);
  const top = Math.round(y + frame.text * 1.2);
  const drawn = drawChart(sheet.picture, frame);
  const height = Number(/ height="([\d.]+)"/.exec(drawn)?.[1]);
  y = top + height + frame.text * 0.6;
  write(sheet.takeaway, frame.text * 1.1, look.ink, 5);
  y += frame.text * 0.6;
  const rule = Math.round(y);
  y += 2;
  write(words.foot, frame.text * 0.95, look.inkSoft, 5);
  const whole = Math.round(y + MARGIN * 0.8);
  const inner = unlinked(drawn).replace('<svg ', `<svg x="${MARGIN}" y="${top}" `);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${whole}" width="${width}" height="${whole}" font-family="${FONT}" role="img" aria-label="${escapedHtml(`${sheet.finding}. ${sheet.takeaway}`)}">` +
    `<title>${escapedHtml(sheet.finding)}</title><desc>${escapedHtml(sheet.takeaway)}</desc><style>${look.style}</style>` +
    `<rect width="${width}" height="${whole}" fill="${look.paper}"/>` +
    lines.map(({ y: at, size, text, colour, weight }) => `<text x="${MARGIN}" y="${at}" font-size="${Math.round(size * 10) / 10}" fill="${colour}"${weight ? ` font-weight="${weight}"` : ''}>${escapedHtml(text)}</text>`).join('') +
    `<path d="M${MARGIN} ${rule}H${width - MARGIN}" stroke="${look.rule}"/>` +
    `${inner}</svg>\n`
  );
}
