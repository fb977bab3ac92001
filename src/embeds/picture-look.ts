import atlasMap from '../styles/atlas-map.css?raw';
import chart from '../styles/chart.css?raw';
import fonts from '../styles/fallback-fonts.css?raw';
import comparison from '../styles/comparison.css?raw';
import matrix from '../styles/matrix.css?raw';
import network from '../styles/network.css?raw';
import rows from '../styles/rows.css?raw';
import votesMap from '../styles/votes-map.css?raw';
import worldMap from '../styles/world-map.css?raw';
import tokens from '../styles/tokens.css?raw';
import { pictureStyle, type Theme } from './picture-theme.ts';
import type { PictureLook } from './picture-svg.ts';

/** Every style sheet with marks of charts, in the order of the site. */
const CHARTS = [chart, comparison, matrix, network, rows, atlasMap, votesMap, worldMap];

const looks = new Map<Theme, PictureLook>();

/** The look of pictures in one theme, from the site's own style sheets. */
export function pictureLook(theme: Theme): PictureLook {
  const known = looks.get(theme);
  if (known) return known;
  const { style, colour } = pictureStyle(tokens, CHARTS, theme);
  const look = { style: `${sansFaces(fonts)}${style}`, paper: colour('--paper'), ink: colour('--ink'), inkSoft: colour('--ink-soft'), rule: colour('--rule') };
  looks.set(theme, look);
  return look;
}

/** The typefaces that stand in for the sans where a picture is shown by a browser that lacks it. */
function sansFaces(css: string): string {
  return (css.match(/@font-face \{[^}]*'Sans like[^}]*\}/g) ?? []).join('').replace(/\s+/g, ' ');
}
