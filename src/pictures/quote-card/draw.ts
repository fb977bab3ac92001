import { escapedHtml } from '../../publish/escaped-html.ts';
import { COLOURS } from '../picture-colours.ts';
import type { PlacedCard, PlacedText } from './layout.ts';

const FAMILIES = {
  serif: 'font-family="Source Serif 4, Noto Serif SC, Noto Serif KR, Georgia, serif"',
  sans: 'font-family="Source Sans 3, Noto Serif SC, Noto Serif KR, Arial, sans-serif"',
  semibold: 'font-family="Source Sans 3, Noto Serif SC, Noto Serif KR, Arial, sans-serif" font-weight="600"',
};

/** The card as an SVG document; its texts are texts. */
export function drawCard({ width, height, lang, words, notes, axis, rule, mark }: PlacedCard, title: string): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
    `<title>${escapedHtml(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="${COLOURS.paper}"/>`,
    ...(axis
      ? [
          `<path d="M${axis.from} ${axis.y}H${axis.to}" stroke="${COLOURS.rule}" stroke-width="8"/>`,
          `<path d="M${axis.zero} ${axis.y - 14}v28" stroke="${COLOURS.ink}" stroke-width="2"/>`,
          `<circle cx="${axis.dot}" cy="${axis.y}" r="9" fill="${COLOURS[axis.side]}"/>`,
        ]
      : []),
    `<g lang="${escapedHtml(lang)}">${words.map(drawText).join('')}</g>`,
    ...notes.map(drawText),
    `<path d="M${rule.from} ${rule.y}H${rule.to}" stroke="${COLOURS.rule}" stroke-width="2"/>`,
    drawMark(mark),
    '</svg>',
    '',
  ].join('\n');
}

function drawText({ text, x, y, size, face, tone, anchor }: PlacedText): string {
  return `<text x="${x}" y="${y}" font-size="${size}" ${FAMILIES[face]} fill="${COLOURS[tone]}"${anchor === 'end' ? ' text-anchor="end"' : ''}>${escapedHtml(text)}</text>`;
}

/** The mark of the site: dots on both sides of a line, on a field of 32 units. */
function drawMark({ x, y, size }: PlacedCard['mark']): string {
  const dots = (centres: readonly (readonly [number, number])[], colour: string) => `<g fill="${colour}">${centres.map(([cx, cy]) => `<circle cx="${cx}" cy="${cy}" r="3"/>`).join('')}</g>`;
  return `<g transform="translate(${x} ${y}) scale(${size / 32})"><path d="M16 1v30" stroke="${COLOURS.ink}" stroke-width="1.5"/>${dots([[5, 9], [11.5, 16], [5, 23]], COLOURS.minus)}${dots([[27, 9], [20.5, 16], [27, 23]], COLOURS.plus)}</g>`;
}
