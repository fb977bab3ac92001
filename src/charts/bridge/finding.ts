import { joins, type BridgeInput } from './layout.ts';

/** What joins the camps, as a title. */
export function bridgeFinding({ rows }: BridgeInput): string {
  const joining = rows.filter(({ bridge }) => joins(bridge));
  const [first, second] = joining;
  if (!first) return 'On no proposition do most of both camps agree';
  const named = [first, ...(second ? [second] : [])].map(({ debate, bridge }) => `“${debate.poles[bridge.pole]}”`).join(' and ');
  return `Most of both camps agree on ${joining.length === 1 ? `one proposition: ${named}` : `${joining.length} propositions, first of all ${named}`}`;
}

export function bridgeSubtitle({ rows, camps }: BridgeInput): string {
  return `Share of camp A (${camps[0]}) and of camp B (${camps[1]}), of those that have spoken, that leans to a pole; the first of ${rows.length} poles. At the right the consensus across both: 1 where all of many agree, low where a camp disagrees or few have spoken`;
}

/** One sentence to take away: the counts behind the first, and what a low one means. */
export function bridgeTakeaway({ rows }: BridgeInput): string {
  const first = rows.find(({ bridge }) => joins(bridge));
  const caution = 'A pole that is popular may be so because nobody was asked about its price: the words below say what each side meant.';
  if (!first) return caution;
  const [a, b] = first.bridge.groups;
  return `“${first.debate.poles[first.bridge.pole]}”: ${a!.agree} of ${a!.seen} in camp A, ${b!.agree} of ${b!.seen} in camp B. ${caution}`;
}
