import { actorsOf, codedOn, type CodedStatement, type Corpus, type Statement } from '../domain/corpus.ts';
import { pooledVariance, positionOf, type Position } from './position.ts';

/** All positions of a corpus, by actor and by debate, in the corpus's order of actors and debates. */
export interface PositionTable {
  readonly positions: readonly Position[];
  readonly byActor: ReadonlyMap<string, readonly Position[]>;
  readonly byDebate: ReadonlyMap<string, readonly Position[]>;
  /** Variance within a cell, pooled over all; squared stance points. */
  readonly pooledVariance: number;
  get(actor: string, debate: string): Position | null;
}

/** Which statements count for an actor. `own`: its own words. `rolled-up`: those of its parts that speak for it too. */
export type Counting = 'own' | 'rolled-up';

/**
 * Computes every position from words. Votes and signatures never enter.
 * With `rolled-up`, a department's statements count for its government; each remark counts once for each actor.
 */
export function positionTable(corpus: Corpus, counting: Counting = 'own'): PositionTable {
  const spokenFor = (id: string): string[] => {
    const actor = corpus.stakeholders.get(id);
    if (counting === 'own' || !actor?.parent || actor.speaksForParent !== true) return [id];
    return [id, ...spokenFor(actor.parent)];
  };
  const byActor = new Map<string, Statement[]>([...corpus.stakeholders.keys()].map((id) => [id, []]));
  for (const statement of corpus.statements.values()) {
    if (statement.codes.length === 0) continue;
    for (const actor of new Set(actorsOf(statement).flatMap(spokenFor))) byActor.get(actor)?.push(statement);
  }
  const cells: { actor: string; debate: string; coded: CodedStatement[] }[] = [];
  for (const [actor, statements] of byActor) {
    if (statements.length === 0) continue;
    for (const debate of corpus.debates.keys()) {
      const coded = codedOn(statements, debate);
      if (coded.length > 0) cells.push({ actor, debate, coded });
    }
  }
  const variance = pooledVariance(cells.map((cell) => cell.coded));
  const positions = cells.flatMap(({ actor, debate, coded }) => positionOf(actor, debate, coded, variance) ?? []);
  const table = new Map(positions.map((position) => [`${position.actor} ${position.debate}`, position]));
  return {
    positions,
    byActor: Map.groupBy(positions, (position) => position.actor),
    byDebate: Map.groupBy(positions, (position) => position.debate),
    pooledVariance: variance,
    get: (actor, debate) => table.get(`${actor} ${debate}`) ?? null,
  };
}
