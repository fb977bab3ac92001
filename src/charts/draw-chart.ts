import { render } from 'svelte/server';
import type { ChartPicture } from './chart-sheet.ts';
import type { Frame } from './marks/frame.ts';

/** A chart placed for a frame, as the text of one `<svg>` element without any trace of the renderer. */
export function drawChart({ drawing, layout }: ChartPicture, frame: Frame): string {
  return render(drawing, { props: { layout: layout(frame) } }).body.replace(/<!--[\s\S]*?-->/g, '').trim();
}
