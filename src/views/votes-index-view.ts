import type { Corpus, Resolution } from '../domain/corpus.ts';
import { formatDate } from '../domain/partial-date.ts';
import type { Pole } from '../domain/stance.ts';
import { address } from '../site.ts';
import type { Link } from './statement-view.ts';

export interface ResolutionSummary extends Link {
  symbol: string;
  dateText: string;
  /** "A yes supports: …", or why it supports none. */
  supports: string | null;
  reason: string;
  confidence: string | null;
  yesSupports: Pole | null;
  rollCall: boolean;
  mode: string;
  counts: { yes: number; no: number; abstain: number; other: number };
}

export interface ResolutionGroup {
  id: string;
  title: string;
  href: string | null;
  bodies: { body: string; resolutions: ResolutionSummary[] }[];
  count: number;
}

/** All resolutions: those with a direction by debate, then those without; in each by body, newest first. */
export function votesIndexView(corpus: Corpus): ResolutionGroup[] {
  const all = [...corpus.resolutions.values()];
  const group = (id: string, title: string, href: string | null, resolutions: Resolution[]): ResolutionGroup[] =>
    resolutions.length === 0
      ? []
      : [
          {
            id,
            title,
            href,
            count: resolutions.length,
            bodies: [...Map.groupBy(resolutions, ({ body }) => body)].map(([body, there]) => ({
              body,
              resolutions: there.map((resolution) => summary(corpus, resolution)),
            })),
          },
        ];
  return [
    ...[...corpus.debates.values()].flatMap((debate) =>
      group(debate.id, debate.title, address.debate(debate.id), all.filter((resolution) => resolution.debate === debate.id)),
    ),
    ...group('no-direction', 'No direction on a debate', null, all.filter((resolution) => resolution.debate === null)),
  ];
}

function summary(corpus: Corpus, resolution: Resolution): ResolutionSummary {
  const { votes } = resolution;
  return {
    label: resolution.title,
    href: address.resolution(resolution.id),
    symbol: resolution.symbol,
    dateText: formatDate(resolution.date),
    supports: resolution.yesSupports && corpus.debates.get(resolution.debate!)!.poles[resolution.yesSupports].label,
    reason: resolution.reason,
    confidence: resolution.confidence,
    yesSupports: resolution.yesSupports,
    rollCall: resolution.rollCall,
    mode: resolution.mode,
    counts: {
      yes: votes.yes.length,
      no: votes.no.length,
      abstain: votes.abstain.length,
      other: votes.nonvoting.length + votes.absent.length,
    },
  };
}
