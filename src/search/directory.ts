import type { ActorKind, Region } from '../domain/actor-kind.ts';
import type { QueryState } from './query-state.ts';

/** What the directory of stakeholders is filtered by. */
export interface DirectoryEntry {
  readonly kind: ActorKind;
  readonly region: Region;
  /** Debates on which there is a position. */
  readonly debates: readonly string[];
}

export type DirectoryFilter = Pick<QueryState, 'kind' | 'region' | 'debate' | 'position'>;

export interface FilteredDirectory {
  /** Whether each entry is shown. */
  readonly shown: readonly boolean[];
  readonly total: number;
  /** How many entries each choice would leave, the other choices kept. */
  readonly counts: {
    readonly kind: ReadonlyMap<string, number>;
    readonly region: ReadonlyMap<string, number>;
    readonly debate: ReadonlyMap<string, number>;
    readonly position: number;
  };
}

/** @param matches whether each entry answers the words typed; `null` where none are */
export function filterDirectory(
  entries: readonly DirectoryEntry[],
  filter: DirectoryFilter,
  matches: readonly boolean[] | null,
): FilteredDirectory {
  const counts = { kind: new Map<string, number>(), region: new Map<string, number>(), debate: new Map<string, number>(), position: 0 };
  const add = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
  const shown = entries.map((entry, place) => {
    const typed = matches === null || matches[place] === true;
    const kind = filter.kind === null || filter.kind === entry.kind;
    const region = filter.region === null || filter.region === entry.region;
    const debate = filter.debate === null || entry.debates.includes(filter.debate);
    const position = !filter.position || entry.debates.length > 0;
    if (typed && region && debate && position) add(counts.kind, entry.kind);
    if (typed && kind && debate && position) add(counts.region, entry.region);
    if (typed && kind && region) for (const id of entry.debates) add(counts.debate, id);
    if (typed && kind && region && debate && entry.debates.length > 0) counts.position += 1;
    return typed && kind && region && debate && position;
  });
  return { shown, total: shown.filter(Boolean).length, counts };
}
