import type { PositionTable } from './position-table.ts';
import type { Position } from './position.ts';

/** With fewer debates no distance to anybody is known, so there is no opponent to name. */
export const LEAST_ROLE_DEBATES = 3;
/** With fewer quotations somebody who argues in another's words alone falls silent. */
export const LEAST_ROLE_QUOTES = 3;

/** Verbatim words behind a position that are more than a fragment, each once. */
export function roleQuotes(positions: readonly Position[]): Set<string> {
  return new Set(positions.flatMap(({ receipts }) => receipts.filter(({ statement }) => statement.kind === 'quote' && (statement.quotable ?? 0) > 0).map(({ statement }) => statement.id)));
}

/** Whether somebody can argue as this actor: positions on enough debates, and enough words to argue with. */
export function hasRoleCard({ byActor }: Pick<PositionTable, 'byActor'>, actor: string): boolean {
  const positions = byActor.get(actor) ?? [];
  return positions.length >= LEAST_ROLE_DEBATES && roleQuotes(positions).size >= LEAST_ROLE_QUOTES;
}
