import type { Claim, Corpus } from '../domain/corpus.ts';
import { describeLocator } from '../domain/locator.ts';
import { address } from '../site.ts';
import type { Link } from './statement-view.ts';

/** A factual claim of a source, with what other sources say of it. */
export interface ClaimView {
  id: string;
  claim: string;
  assessment: string;
  check: string;
  place: string | null;
  attributedTo: Link | null;
  checkSources: Link[];
}

export function claimView(corpus: Corpus, claim: Claim): ClaimView {
  const actor = claim.attributedTo ? corpus.stakeholders.get(claim.attributedTo)! : null;
  return {
    id: claim.id,
    claim: claim.claim,
    assessment: claim.assessment,
    check: claim.check,
    place: describeLocator(claim.locator),
    attributedTo: actor && { label: actor.shortName, href: address.stakeholder(actor.id) },
    checkSources: claim.checkSources.map((id) => ({ label: corpus.sources.get(id)!.title, href: address.source(id) })),
  };
}
