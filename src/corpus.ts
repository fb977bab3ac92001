import { analyse, type Analysis } from './analysis/analyse.ts';
import { collectionOf } from './analysis/collection.ts';
import { fieldOf, type Field } from './analysis/field.ts';
import { positionTable, type Counting, type PositionTable } from './analysis/position-table.ts';
import { wholeAtlas, type WholeAtlas } from './analysis/whole-atlas.ts';
import { contentFolder } from './content/content-folder.ts';
import { readFolder } from './content/read-folder.ts';
import { buildCorpus } from './domain/build-corpus.ts';
import type { Corpus } from './domain/corpus.ts';

let loaded: Corpus | null = null;
let analysed: Analysis | null = null;
const tables = new Map<Counting, PositionTable>();
let compared: Field | null = null;
let scaled: WholeAtlas | null = null;

/** The corpus that pages read, through the gate, once a build. */
export function corpus(): Corpus {
  loaded ??= buildCorpus(readFolder(contentFolder()), new Date().toISOString().slice(0, 10));
  return loaded;
}

/** Every position, computed once a build. */
export function positions(counting: Counting = 'own'): PositionTable {
  const known = tables.get(counting);
  if (known) return known;
  const table = positionTable(corpus(), counting);
  tables.set(counting, table);
  return table;
}

/** What `npm run analyse` finds in the published tables, computed once a build. */
export function analysis(): Analysis {
  analysed ??= analyse(collectionOf(corpus()));
  return analysed;
}

/** What the maps over all debates share, computed once a build. */
export function field(): Field {
  compared ??= fieldOf(positions(), [...corpus().debates.keys()]);
  return compared;
}

/** The map of the analysis, with the data for another choice. */
export function atlas(): WholeAtlas {
  scaled ??= wholeAtlas(corpus(), analysis().map);
  return scaled;
}
