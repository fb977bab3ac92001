import type { ChartSheet } from './chart-sheet.ts';
import { drawChart } from './draw-chart.ts';
import type { Frame } from './marks/frame.ts';
import { wrapText, type Weight } from './marks/measure-text.ts';

/** As {@link measureText} measures it; the others are a little wider. */
const FACES = "'Source Sans 3', 'Source Sans Pro', Arial, sans-serif";
const MARGIN = 24;
const LEADING = 1.3;

/**
 * A chart as a picture that stands alone: the finding above it, what is shown, and the source below. Links lead nowhere
 * outside a page, so there are none.
 *
 * @param css without variables, such as {@link plainCss}
 */
export function captionedSvg({ finding, subtitle, source, picture }: Pick<ChartSheet, 'finding' | 'subtitle' | 'source' | 'picture'>, frame: Frame, css: string): string {
  const chart = drawChart(picture, frame);
  const height = Number(/\bheight="([\d.]+)"/.exec(chart)?.[1] ?? 0);
  const paragraph = (text: string, size: number, weight: Weight) => ({ lines: wrapText(text, frame.width, size, { weight, lines: 4 }), size, weight });
  let y = MARGIN;
  const written = ({ lines, size, weight }: ReturnType<typeof paragraph>) =>
    lines.map((line) => `<text x="${MARGIN}" y="${Math.round((y += size * LEADING))}" font-size="${size}"${weight === 'semibold' ? ' font-weight="600"' : ''}>${escaped(line)}</text>`).join('\n');
  const title = written(paragraph(finding, 20, 'semibold'));
  y += MARGIN / 6;
  const below = written(paragraph(subtitle, frame.text, 'regular'));
  const top = Math.round(y + 0.75 * MARGIN);
  y = top + height + MARGIN / 2;
  const foot = written(paragraph(source, frame.text - 1, 'regular'));
  const [width, whole] = [frame.width + 2 * MARGIN, Math.round(y + MARGIN)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${whole}" width="${width}" height="${whole}" font-family="${FACES}" role="img" aria-label="${escaped(finding)}">`,
    `<style>${css}</style>`,
    `<rect class="paper" width="${width}" height="${whole}"/>`,
    '<g class="caption">',
    title,
    below,
    foot,
    '</g>',
    `<g transform="translate(${MARGIN} ${top})">`,
    withoutFrame(chart).replace(/<a (?:href="[^"]*" )?/g, '<g ').replaceAll('</a>', '</g>'),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

/** The picture as a group of the one around it: its own size, and the class by which a page shows one of three, say nothing there. */
function withoutFrame(svg: string): string {
  return svg.replace(/^<svg\b([^>]*)>/, (_, attributes: string) => `<g${attributes.replace(/ (?:viewBox|width|height)="[^"]*"| chart-(?:narrow|medium|wide)\b/g, '')}>`).replace(/<\/svg>$/, '</g>');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
