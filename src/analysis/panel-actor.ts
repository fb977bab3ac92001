import type { ActorKind, Region } from '../domain/actor-kind.ts';
import type { PositionEstimate } from './position.ts';

/** An actor as panels need it. */
export interface PanelActor {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly aliases: readonly string[];
  readonly kind: ActorKind;
  readonly region: Region;
  /** Ids of the bodies of which it is a part, the nearest first. */
  readonly partOf: readonly string[];
  /** Signatories of a letter and the like: nobody speaks for them today. */
  readonly coalition: boolean;
  /** Date of its newest coded statement. */
  readonly newest: string;
  /** One a debate; none where nothing is recorded. */
  readonly positions: readonly PanelPosition[];
}

export type PanelPosition = Omit<PositionEstimate, 'actor' | 'sources'>;

/** Whether one is a part of the other: a government and its department do not both take a seat. */
export function sameHouse(a: Pick<PanelActor, 'id' | 'partOf'>, b: Pick<PanelActor, 'id' | 'partOf'>): boolean {
  return a.partOf.includes(b.id) || b.partOf.includes(a.id);
}

/** Why somebody cannot take a seat. */
export type Bar = 'unknown' | 'coalition' | 'without' | 'silent' | 'positions' | 'statements' | 'since';
