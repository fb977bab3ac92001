import type { DotStanding } from '../charts/fault-line/layout.ts';
import type { Reader, ReaderLineInput } from '../charts/reader-line/layout.ts';
import type { StandAddresses } from './stand-addresses.ts';
import type { StandData } from './stand-data.ts';

/** Readers among all actors, on the debates about which something is asked. */
export function readerInput({ debates, actors, byActor }: StandData, readers: readonly Reader[], addresses: StandAddresses): ReaderLineInput {
  const everyone = [...byActor];
  return {
    rows: debates
      .filter(({ propositions }) => propositions.length > 0)
      .map(({ id, title, poles }) => {
        const standings = everyone.flatMap(([actor, positions]): DotStanding[] => {
          const held = positions.find(({ debate }) => debate === id);
          return held ? [{ actor, name: actors.get(actor)!.name, mean: held.mean, n: held.n, ambivalent: held.ambivalent }] : [];
        });
        return { debate: { id, title, poles }, standings, silent: everyone.length - standings.length };
      }),
    readers,
    href: (actor, debate) => `${addresses.stakeholder.replace('*', actor)}#${debate}`,
    debateHref: (debate) => addresses.debate.replace('*', debate),
  };
}
