import { chartPicture, type ChartSheet } from '../chart-sheet.ts';
import type { AtlasInput } from './atlas-input.ts';
import AtlasMap from './AtlasMap.svelte';
import { atlasFinding, atlasSource, atlasSubtitle, atlasTrust } from './finding.ts';
import { atlasLayout } from './layout.ts';
import { atlasTable } from './table.ts';

/** All actors in two dimensions, with how far that can be trusted. */
export function atlasSheet(input: AtlasInput): ChartSheet {
  return {
    finding: atlasFinding(input),
    subtitle: atlasSubtitle(input),
    takeaway: atlasTrust(input),
    source: atlasSource(input),
    table: atlasTable(input),
    picture: chartPicture(AtlasMap, (frame) => atlasLayout(input, frame)),
    dotKey: false,
  };
}
