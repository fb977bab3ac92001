import type { PositionTable } from '../analysis/position-table.ts';
import type { Corpus, Debate } from '../domain/corpus.ts';
import { address } from '../site.ts';
import { positionWords } from './position-words.ts';
import type { Link } from './statement-view.ts';

/** A position with the words of the parts that may speak for the actor. */
export interface RollUpView {
  words: string;
  parts: (Link & { words: string; n: number })[];
}

/** What the parts of an actor add to its position on a debate; `null` where they add nothing. */
export function rollUpView(corpus: Corpus, own: PositionTable, rolledUp: PositionTable, actor: string, debate: Debate): RollUpView | null {
  const together = rolledUp.get(actor, debate.id);
  if (!together || together.n <= (own.get(actor, debate.id)?.n ?? 0)) return null;
  return {
    words: positionWords(together, debate),
    parts: partsOf(corpus, actor).flatMap((id) => {
      const part = own.get(id, debate.id);
      return part
        ? [{ label: corpus.stakeholders.get(id)!.shortName, href: address.position(id, debate.id), words: positionWords(part, debate), n: part.n }]
        : [];
    }),
  };
}

/** Ids of all parts, at any depth, whose words may be counted for the actor. */
function partsOf(corpus: Corpus, id: string): string[] {
  return [...corpus.stakeholders.values()]
    .filter((part) => part.parent === id && part.speaksForParent === true)
    .flatMap((part) => [part.id, ...partsOf(corpus, part.id)]);
}
