import type { Outgoing } from './corpus-records.ts';

/**
 * Keeps what people added to a source since the last import: who reviewed a code that has not changed since.
 * @param incoming the record as imported
 * @param existing the record as it stands in `content/`
 */
export function keepReviews(incoming: Outgoing, existing: Outgoing | null): Outgoing {
  if (!existing) return incoming;
  const old = new Map(list(existing.statements).map((statement) => [statement.id, statement]));
  return {
    ...incoming,
    statements: list(incoming.statements).map((statement) => {
      const codes = list(old.get(statement.id)?.codes);
      return {
        ...statement,
        codes: list(statement.codes).map((code) => {
          const { reviewedBy, ...before } = codes.find((candidate) => candidate.debate === code.debate) ?? {};
          return reviewedBy !== undefined && JSON.stringify(before) === JSON.stringify(code) ? { ...code, reviewedBy } : code;
        }),
      };
    }),
  };
}

function list(value: unknown): Outgoing[] {
  return Array.isArray(value) ? (value as Outgoing[]) : [];
}
