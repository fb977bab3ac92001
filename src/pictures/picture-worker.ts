import { parentPort } from 'node:worker_threads';
import { Resvg } from '@resvg/resvg-js';
import { indexedPng } from './indexed-png.ts';
import { pictureFonts } from './picture-fonts.ts';

/** No typeface of the machine is used: the same picture is the same bytes everywhere. */
const font = { fontFiles: pictureFonts(), loadSystemFonts: false, defaultFontFamily: 'Source Sans 3' };

/** Turns SVG into PNG, one picture after the other. */
parentPort!.on('message', (svg: string) => {
  try {
    const { pixels, width, height } = new Resvg(svg, { font }).render();
    parentPort!.postMessage({ png: indexedPng(pixels, width, height) });
  } catch (error) {
    parentPort!.postMessage({ error: String(error) });
  }
});
