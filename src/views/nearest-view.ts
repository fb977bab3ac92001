import type { Position } from '../analysis/position.ts';
import type { PositionTable } from '../analysis/position-table.ts';
import type { Corpus } from '../domain/corpus.ts';
import { describePosition, phrasesOf } from '../domain/describe-stance.ts';
import { formatStance } from '../domain/stance.ts';
import { address } from '../site.ts';
import type { Link } from './statement-view.ts';

const NAMED = 4;

/** One debate from the place of one actor: who stands next to it there, and who farthest. */
export interface NearestOnDebate {
  readonly debate: Link & { readonly id: string };
  /** Where the actor itself stands, with its receipts. */
  readonly own: Link & { readonly words: string };
  readonly nearest: readonly NearbyActor[];
  readonly farthest: readonly NearbyActor[];
  /** Actors as near as the last of those named, beyond them. */
  readonly asNear: number;
  readonly asFar: number;
}

/** Name, stance and receipts of an actor on the debate. */
export interface NearbyActor extends Link {
  readonly actor: string;
  readonly stance: string;
  /** Where both are set side by side; `null` where they share too few debates for that. */
  readonly pair: string | null;
}

/**
 * Debate by debate, who is nearest to one actor. Positions count to one decimal, as they are printed; of equally near ones those
 * with more statements are named.
 *
 * @param comparable actors with a page that compares them with this one
 */
export function nearestByDebate(corpus: Corpus, table: PositionTable, actor: string, comparable: ReadonlySet<string>): NearestOnDebate[] {
  return (table.byActor.get(actor) ?? []).map((own) => {
    const debate = corpus.debates.get(own.debate)!;
    const others = table.byDebate
      .get(own.debate)!
      .filter((position) => position.actor !== actor)
      .map((position) => ({ position, apart: Math.abs(printed(position) - printed(own)) }));
    const near = [...others].sort((x, y) => x.apart - y.apart || y.position.n - x.position.n || (x.position.actor < y.position.actor ? -1 : 1));
    const far = [...others].sort((x, y) => y.apart - x.apart || y.position.n - x.position.n || (x.position.actor < y.position.actor ? -1 : 1));
    const nearby = ({ position }: (typeof others)[number]): NearbyActor => ({
      actor: position.actor,
      label: corpus.stakeholders.get(position.actor)!.shortName,
      href: address.position(position.actor, own.debate),
      stance: formatStance(position.mean),
      pair: comparable.has(position.actor) ? address.pair(actor, position.actor) : null,
    });
    const nearLimit = near.slice(0, NAMED).at(-1)?.apart ?? 0;
    const farthest = far.slice(0, NAMED).filter(({ apart }) => apart > nearLimit);
    const beyond = (sorted: typeof others) => sorted.slice(NAMED).filter(({ apart }) => apart === sorted[NAMED - 1]!.apart).length;
    return {
      debate: { id: debate.id, label: debate.title, href: address.debate(debate.id) },
      own: { label: formatStance(own.mean), href: address.position(actor, own.debate), words: describePosition(own, phrasesOf(debate)) },
      nearest: near.slice(0, NAMED).map(nearby),
      farthest: farthest.map(nearby),
      asNear: beyond(near),
      asFar: farthest.length === NAMED ? beyond(far) : 0,
    };
  });
}

function printed({ mean }: Position): number {
  return Number(mean.toFixed(1));
}
