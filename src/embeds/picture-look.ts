import fonts from '../styles/reader-fonts.css?raw';
import chart from '../styles/chart.css?raw';
import tokens from '../styles/tokens.css?raw';
import { pictureStyle, type Theme } from './picture-theme.ts';
import type { PictureLook } from './picture-svg.ts';

const looks = new Map<Theme, PictureLook>();

/** The look of pictures in one theme, from the site's own style sheets. */
export function pictureLook(theme: Theme): PictureLook {
  const known = looks.get(theme);
  if (known) return known;
  const { style, colour } = pictureStyle(tokens, [chart], theme);
  const look = { style: `${withoutComments(fonts)}${style}`, paper: colour('--paper'), ink: colour('--ink'), inkSoft: colour('--ink-soft'), rule: colour('--rule') };
  looks.set(theme, look);
  return look;
}

function withoutComments(css: string): string {
  return css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\s+/g, ' ').trim();
}
