import { actorsOf, governmentsByIso3, type Corpus, type Statement } from '../domain/corpus.ts';
import { ballotOf } from './recorded-acts.ts';
import { VOTE_WEIGHT, votePoint } from './items.ts';
import { CONFIDENCE_WEIGHT, weightOf } from './weight.ts';

/**
 * What the atlas map is computed from, small enough for a browser: every coded statement with its year and weight, and every
 * vote that bears on a debate. Actors and debates are named by their place in the lists. It holds no words.
 */
export interface AtlasData {
  readonly debates: readonly { readonly id: string; readonly title: string; readonly minus: string; readonly plus: string }[];
  readonly actors: {
    readonly id: readonly string[];
    readonly name: readonly string[];
    readonly kind: readonly string[];
    readonly region: readonly string[];
    /** Place of the body for which an actor's words may be counted too; −1 for none. */
    readonly parent: readonly number[];
  };
  /** One row for each code of a statement and each actor for whom it speaks, newest statement first. */
  readonly statements: {
    readonly actor: readonly number[];
    readonly debate: readonly number[];
    readonly stance: readonly number[];
    readonly weight: readonly number[];
    readonly year: readonly number[];
    /** The same number for all wordings of one remark, which counts once. */
    readonly remark: readonly number[];
    /** 1 for a wording that gives way to the original where that counts as well. */
    readonly variant: readonly (0 | 1)[];
  };
  /** The roll calls that bear on a debate. */
  readonly votes: readonly AtlasVote[];
}

export interface AtlasVote {
  readonly id: string;
  readonly symbol: string;
  readonly debate: number;
  readonly year: number;
  readonly weight: number;
  /** A letter for each actor: see ballot-letter.ts; a space where it cast none. */
  readonly ballots: string;
}

export function atlasData(corpus: Corpus): AtlasData {
  const states = new Map([...governmentsByIso3(corpus)].map(([iso3, { id }]) => [id, iso3]));
  const debates = [...corpus.debates.values()];
  const debateAt = new Map(debates.map(({ id }, at) => [id, at]));
  const rollCalls = [...corpus.resolutions.values()].filter(({ rollCall, debate, yesSupports }) => rollCall && debate !== null && yesSupports !== null);
  const coded = [...corpus.statements.values()].filter(({ codes }) => codes.length > 0);
  const speaking = new Set(coded.flatMap((statement) => actorsOf(statement).flatMap((id) => withParents(corpus, id))));
  const pointOf = (id: string, resolution: (typeof rollCalls)[number]) => {
    const iso3 = states.get(id);
    return iso3 ? votePoint(resolution, ballotOf(resolution, iso3)) : null;
  };
  const actors = [...corpus.stakeholders.values()].filter(({ id }) => speaking.has(id) || rollCalls.some((resolution) => pointOf(id, resolution) !== null));
  const actorAt = new Map(actors.map(({ id }, at) => [id, at]));
  const remarks = new Map<string, number>();
  const remarkOf = ({ id, variantOf }: Statement) => {
    const root = variantOf ?? id;
    return remarks.get(root) ?? (remarks.set(root, remarks.size), remarks.size - 1);
  };
  const rows = coded.flatMap((statement) =>
    actorsOf(statement).flatMap((actor) =>
      statement.codes.map((code) => ({
        actor: actorAt.get(actor)!,
        debate: debateAt.get(code.debate)!,
        stance: code.stance,
        weight: weightOf(statement, code),
        year: Number(statement.date.slice(0, 4)),
        remark: remarkOf(statement),
        variant: statement.variantOf === null ? (0 as const) : (1 as const),
      })),
    ),
  );
  const column = <Key extends keyof (typeof rows)[number]>(key: Key) => rows.map((row) => row[key]);
  return {
    debates: debates.map(({ id, title, poles }) => ({ id, title, minus: poles.minus.label, plus: poles.plus.label })),
    actors: {
      id: actors.map(({ id }) => id),
      name: actors.map(({ shortName }) => shortName),
      kind: actors.map(({ kind }) => kind),
      region: actors.map(({ region }) => region),
      parent: actors.map(({ parent, speaksForParent }) => (parent !== null && speaksForParent === true ? (actorAt.get(parent) ?? -1) : -1)),
    },
    statements: { actor: column('actor'), debate: column('debate'), stance: column('stance'), weight: column('weight'), year: column('year'), remark: column('remark'), variant: column('variant') },
    votes: rollCalls.map((resolution) => ({
      id: resolution.id,
      symbol: resolution.symbol,
      debate: debateAt.get(resolution.debate!)!,
      year: Number(resolution.date.slice(0, 4)),
      weight: VOTE_WEIGHT * CONFIDENCE_WEIGHT[resolution.confidence ?? 'low'],
      ballots: actors.map(({ id }) => letterOf(pointOf(id, resolution))).join('').trimEnd(),
    })),
  };
}

function letterOf(point: number | null): string {
  return point === null ? ' ' : point > 0 ? 'p' : point < 0 ? 'm' : 'a';
}

/** An actor and every body for which its words may be counted. */
function withParents(corpus: Corpus, id: string): string[] {
  const actor = corpus.stakeholders.get(id);
  return actor?.parent && actor.speaksForParent === true ? [id, ...withParents(corpus, actor.parent)] : [id];
}
