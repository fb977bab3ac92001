import type { Fixture } from '../fixtures.ts';
import type { Reader, ReaderLineInput } from './layout.ts';

/** Invented readers on two debates made of one: the second is not answered by every third of them. */
export function readerLineFixture({ debate, standings, silent }: Fixture, readers: number, nowhere: string): ReaderLineInput {
  const again = { ...debate, id: 'again', title: `${debate.title} again` };
  const stances = (index: number): Reader['stances'] => [
    { debate: debate.id, stance: ((index * 3) % 9) / 2 - 2, ambivalent: false },
    ...(index % 3 === 0 ? [] : [{ debate: again.id, stance: 0, ambivalent: index % 2 === 0 }]),
  ];
  return {
    rows: [debate, again].map((one) => ({ debate: one, standings, silent })),
    readers: Array.from({ length: readers }, (_, index) => ({ id: `reader-${index + 1}`, name: readers === 1 ? 'You' : `Reader ${index + 1}`, stances: stances(index) })),
    href: () => nowhere,
    debateHref: () => nowhere,
  };
}
