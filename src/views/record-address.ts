import type { LinkKind } from '../domain/prose.ts';
import { address } from '../site.ts';

const ADDRESS_OF: Record<LinkKind, (id: string) => string> = {
  debate: address.debate,
  stakeholder: address.stakeholder,
  person: address.person,
  source: address.source,
  quote: address.quote,
  resolution: address.resolution,
  instrument: address.instrument,
  event: address.event,
};

/** The page of a record, by the word with which accounts and corrections name its kind. */
export function recordAddress(kind: LinkKind, id: string): string {
  return ADDRESS_OF[kind](id);
}
