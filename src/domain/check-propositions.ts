import type { Corpus, Debate } from './corpus.ts';
import type { Fault } from './fault.ts';
import { sideOf } from './side-of.ts';

const POLES = ['minus', 'plus'] as const;

/**
 * Adds a fault for every proposition that cannot be traced to statements on its debate, for every id used twice, and for every
 * debate with two propositions or more of which agreement always means one pole. Ids that no statement has are faults of
 * {@link checkLinks}.
 */
export function checkPropositions(corpus: Corpus, faults: Fault[]): void {
  const taken = new Map<string, string>();
  for (const debate of corpus.debates.values()) {
    const file = `content/debates/${debate.id}.mdx`;
    for (const [index, { id, agree, inspiredBy }] of debate.propositions.entries()) {
      const field = `propositions[${index}]`;
      const first = taken.get(id);
      if (first) faults.push({ file, field: `${field}.id`, problem: `the id "${id}" is taken by a proposition in ${first}`, instead: 'give this proposition an id of its own, and never use one again: links to answers hold it' });
      else taken.set(id, file);
      const sides = inspiredBy.map((statement, at) => sideOn(debate, statement, `${field}.inspiredBy[${at}]`));
      if (sides.every((side) => side !== null && side !== agree)) {
        faults.push({ file, field: `${field}.inspiredBy`, problem: `agreement means the ${agree} pole, and none of these statements stands there`, instead: `name a statement coded towards the ${agree} pole, or write agree: ${agree === 'minus' ? 'plus' : 'minus'}` });
      }
    }
    const reached = new Set(debate.propositions.map(({ agree }) => agree));
    const missing = POLES.find((pole) => !reached.has(pole));
    if (debate.propositions.length > 1 && missing) {
      faults.push({ file, field: 'propositions', problem: `whoever agrees with all of them never reaches the ${missing} pole`, instead: `word one of them so that agreement means the ${missing} pole` });
    }

    /** `null` where the statement is at fault itself. */
    function sideOn({ id }: Debate, statement: string, field: string): ReturnType<typeof sideOf> | null {
      const known = corpus.statements.get(statement);
      if (!known) return null;
      const code = known.codes.find((candidate) => candidate.debate === id);
      if (code) return sideOf(code.stance);
      faults.push({ file, field, problem: `the statement "${statement}" takes no side on ${id}`, instead: `name a statement that is coded on ${id}` });
      return null;
    }
  }
}
