import type { Bar } from '../analysis/panel-actor.ts';
import type { PanelChoice } from '../analysis/panel-choice.ts';
import type { MustFault, PanelObstacles, Relief } from '../analysis/panel-obstacles.ts';
import { KIND_NAMES, type ActorKind } from '../domain/actor-kind.ts';

const BARS: Record<Bar, (choice: PanelChoice) => string> = {
  unknown: () => 'is not among those who can sit',
  coalition: () => 'is a group of signatories for whom nobody speaks',
  without: () => 'must sit and is left out at once',
  silent: () => 'has no recorded position on the chosen debates',
  positions: ({ leastPositions }) => `has positions on fewer than ${leastPositions} of the chosen debates`,
  statements: ({ leastStatements }) => `has fewer than ${leastStatements} statements on the chosen debates`,
  since: ({ since }) => `has no statement since ${since}`,
};

/** What stands in the way of a panel, a sentence each. */
export function obstacleWords({ must, helps }: PanelObstacles, choice: PanelChoice, nameOf: (actor: string) => string): string[] {
  if (must.length > 0) return must.map((fault) => mustWords(fault, choice, nameOf));
  return helps.length > 0 ? [`The limits together leave too few actors. ${helps.length === 1 ? 'This one change' : 'Any one of these changes'} would do:`] : ['The limits together leave too few actors, and no single change helps: ease two of them, or choose more debates.'];
}

function mustWords(fault: MustFault, choice: PanelChoice, nameOf: (actor: string) => string): string {
  switch (fault.why) {
    case 'bar':
      return `${nameOf(fault.actor)} ${BARS[fault.bar](choice)}: give up the seat, or ease that limit.`;
    case 'house':
      return `${nameOf(fault.actor)} and ${nameOf(fault.other)} are part and whole of one body: only one of them can sit.`;
    case 'seats':
      return `${choice.must.length} must sit, and there are ${choice.seats} seats: add seats, or free one.`;
    case 'kind':
      return `${fault.actors.map(nameOf).join(', ')} must sit and are of one kind (${KIND_NAMES[fault.group as ActorKind].one.toLowerCase()}), of which ${choice.perKind} may: ease the limit, or free one.`;
    case 'region':
      return `${fault.actors.map(nameOf).join(', ')} must sit and are of one region (${fault.group}), of which ${choice.perRegion} may: ease the limit, or free one.`;
  }
}

/** A change that would help, as the words of its button. */
export function reliefWords(relief: Relief): string {
  switch (relief.limit) {
    case 'seats':
      return `Take ${relief.to} seats`;
    case 'perKind':
      return `Let ${relief.to} be of one kind`;
    case 'perRegion':
      return `Let ${relief.to} be of one region`;
    case 'since':
      return `Count statements since ${relief.to}`;
    case 'leastPositions':
      return relief.to === 1 ? 'Let one position be enough' : `Let ${relief.to} positions be enough`;
    case 'leastStatements':
      return relief.to === 1 ? 'Let one statement be enough' : `Let ${relief.to} statements be enough`;
    case 'without':
      return 'Leave nobody out';
  }
}
