import type { Corpus } from '../domain/corpus.ts';
import type { PanelActor } from './panel-actor.ts';
import type { PositionTable } from './position-table.ts';

/** Every actor with a position, as panels need it, in the order of the collection. Numbers have four decimals. */
export function panelActors(corpus: Corpus, { byActor }: PositionTable): PanelActor[] {
  return [...byActor].map(([id, positions]) => {
    const { name, shortName, aliases, kind, region, coalition } = corpus.stakeholders.get(id)!;
    return {
      id,
      name,
      shortName,
      aliases,
      kind,
      region,
      partOf: bodiesOf(corpus, id),
      coalition,
      newest: positions.map(({ span }) => span[1]).sort().at(-1)!,
      positions: positions.map(({ debate, mean, interval: [low, high], n, range, ambivalent, span }) => ({ debate, mean: rounded(mean), interval: [rounded(low), rounded(high)], n, range, ambivalent, span })),
    };
  });
}

function bodiesOf(corpus: Corpus, id: string): string[] {
  const parent = corpus.stakeholders.get(id)?.parent ?? null;
  return parent === null ? [] : [parent, ...bodiesOf(corpus, parent)];
}

/** More would be noise, and differ between machines. */
function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4 + 0;
}
