import { z } from 'astro/zod';
import { positionRobustness } from '../analysis/leave-one-out.ts';
import type { PositionTable } from '../analysis/position-table.ts';
import type { Position, Receipt } from '../analysis/position.ts';
import { votesOf } from '../analysis/recorded-acts.ts';
import { confidence } from '../domain/confidence.ts';
import type { Corpus } from '../domain/corpus.ts';
import { phrasesOf } from '../domain/describe-stance.ts';
import { ballot } from '../domain/resolution.ts';
import { grade, transcriptStatus } from '../domain/statement.ts';

/** One statement behind a position, as published. */
export const receiptJson = z.strictObject({
  statement: z.string(),
  kind: z.enum(['quote', 'paraphrase']),
  text: z.string(),
  /** BCP 47 language of the text. */
  lang: z.string(),
  date: z.string(),
  /** Name of the speaker; `null` where the words are those of the organisation. */
  speaker: z.string().nullable(),
  role: z.string().nullable(),
  stance: z.number(),
  confidence,
  /** Who reviewed the code as a person; `null` until somebody has. */
  reviewedBy: z.string().nullable(),
  /** Confidence × kind, in (0, 1]. */
  weight: z.number(),
  source: z.strictObject({ id: z.string(), title: z.string(), date: z.string().nullable(), address: z.string() }),
  grade,
  transcriptStatus,
  /** Page of the quotation. */
  address: z.string(),
});
export type ReceiptJson = z.infer<typeof receiptJson>;

/** A position on one debate with its receipts, newest first. */
export const positionJson = z.strictObject({
  debate: z.string(),
  title: z.string(),
  /** Short names of both ends, and the same as nouns after "for" and "leans to". */
  poles: z.strictObject({ minus: z.string(), plus: z.string(), phrases: z.strictObject({ minus: z.string(), plus: z.string() }) }),
  mean: z.number(),
  interval: z.tuple([z.number(), z.number()]),
  n: z.int().positive(),
  sources: z.int().positive(),
  range: z.tuple([z.number(), z.number()]),
  ambivalent: z.boolean(),
  span: z.tuple([z.string(), z.string()]),
  /** The mean if any one statement is dropped, and the statement without which it moves most; `null` where there is only one. */
  robustness: z.strictObject({ range: z.tuple([z.number(), z.number()]), most: z.strictObject({ statement: z.string(), mean: z.number() }) }).nullable(),
  receipts: z.array(receiptJson).min(1),
});
export type PositionJson = z.infer<typeof positionJson>;

/** What a government did in one roll call; it stands beside words and enters no position. */
export const voteJson = z.strictObject({
  resolution: z.string(),
  symbol: z.string(),
  title: z.string(),
  date: z.string(),
  ballot,
  /** Short name of the pole that the ballot supports; `null` where it supports none. */
  supports: z.string().nullable(),
  /** Page of the roll call. */
  address: z.string(),
});
export type VoteJson = z.infer<typeof voteJson>;

/** What `/stakeholders/<id>.json` holds. */
export const stakeholderJson = z.strictObject({
  id: z.string(),
  name: z.string(),
  shortName: z.string(),
  kind: z.string(),
  dataVersion: z.string(),
  address: z.string(),
  positions: z.array(positionJson),
  /** Debates on which there is no recorded position, which is not a middle. */
  silentOn: z.array(z.strictObject({ debate: z.string(), title: z.string() })),
  /** Roll calls of a government, newest first. */
  votes: z.array(voteJson),
});
export type StakeholderJson = z.infer<typeof stakeholderJson>;

/** Addresses of pages, from `site.ts`. */
export interface StakeholderAddresses {
  readonly stakeholder: (id: string) => string;
  readonly source: (id: string) => string;
  readonly quote: (id: string) => string;
  readonly resolution: (id: string) => string;
}

/**
 * One stakeholder with its positions and the statements behind them.
 * @throws if the corpus has no such stakeholder
 */
export function stakeholderAsJson(id: string, corpus: Corpus, positions: PositionTable, address: StakeholderAddresses): StakeholderJson {
  const actor = corpus.stakeholders.get(id);
  if (!actor) throw new Error(`There is no stakeholder "${id}" in the corpus.`);
  return {
    id,
    name: actor.name,
    shortName: actor.shortName,
    kind: actor.kind,
    dataVersion: corpus.dataset.version,
    address: address.stakeholder(id),
    positions: [...corpus.debates.values()].flatMap((record) => {
      const { id: debate, title, poles } = record;
      const position = positions.get(id, debate);
      if (!position) return [];
      const { mean, interval, n, sources, range, ambivalent, span, receipts } = position;
      return {
        debate,
        title,
        poles: { minus: poles.minus.label, plus: poles.plus.label, phrases: phrasesOf(record) },
        mean: rounded(mean),
        interval: [rounded(interval[0]), rounded(interval[1])],
        n,
        sources,
        range: [range[0], range[1]],
        ambivalent,
        span: [span[0], span[1]],
        robustness: roundedRobustness(position),
        receipts: receipts.map((receipt) => receiptAsJson(receipt, corpus, address)),
      };
    }),
    silentOn: [...corpus.debates.values()].filter(({ id: debate }) => !positions.get(id, debate)).map(({ id: debate, title }) => ({ debate, title })),
    votes: votesOf(corpus, actor).map(({ resolution, ballot: cast, supports }) => ({
      resolution: resolution.id,
      symbol: resolution.symbol,
      title: resolution.title,
      date: resolution.date,
      ballot: cast,
      supports: supports && corpus.debates.get(resolution.debate!)!.poles[supports].label,
      address: address.resolution(resolution.id),
    })),
  };
}

function roundedRobustness(position: Position): PositionJson['robustness'] {
  const found = positionRobustness(position);
  return found && { range: [rounded(found.range[0]), rounded(found.range[1])], most: { statement: found.most.statement, mean: rounded(found.most.mean) } };
}

function receiptAsJson({ statement, code, weight }: Receipt, corpus: Corpus, address: StakeholderAddresses): ReceiptJson {
  const source = corpus.sources.get(statement.source)!;
  return {
    statement: statement.id,
    kind: statement.kind,
    text: statement.text,
    lang: statement.lang,
    date: statement.date,
    speaker: statement.person === null ? null : (corpus.people.get(statement.person)?.name ?? null),
    role: statement.roleThen,
    stance: code.stance,
    confidence: code.confidence,
    reviewedBy: code.reviewedBy,
    weight,
    source: { id: source.id, title: source.title, date: source.date, address: address.source(source.id) },
    grade: statement.grade,
    transcriptStatus: statement.transcriptStatus,
    address: address.quote(statement.id),
  };
}

/** Four decimals: more would be noise, and differ between machines. */
function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4 + 0;
}
