import type { PanelActor } from '../../analysis/panel-actor.ts';
import { PANEL_OF_FIVE, type PanelChoice } from '../../analysis/panel-choice.ts';
import type { PanelDebate } from '../../analysis/panel-data.ts';
import { bestPanel, type Panel } from '../../analysis/panel.ts';
import type { Fixture } from '../fixtures.ts';
import { seatedPanel, type SeatedPanel } from './input.ts';

/** The panel that actors of a fixture make, from two seats to `most`, with a second debate on which only the first speaks. */
export function panelFixture({ standings, debate }: Fixture, most: number): SeatedPanel {
  const bridge: PanelDebate = { ...debate, question: 'Which bridge should carry the road?', questions: [] };
  const ferry: PanelDebate = { ...bridge, id: 'ferry', title: 'The ferry', question: 'Should the ferry go on?' };
  const speaking = standings.map(({ actor, name, ...position }, at): PanelActor => {
    const { debate: on, mean, interval, n, range, ambivalent, span } = position;
    const own = { debate: on, mean, interval, n, range, ambivalent, span };
    return seat(actor, name, span[1], at === 0 ? [own, { ...own, debate: 'ferry' }] : [own]);
  });
  const silent = ['Alder', 'Birch'].slice(Math.min(speaking.length, 2)).map((name, at) => seat(`silent-${at}`, name, '2014', []));
  const actors = [...speaking, ...silent];
  const choice: PanelChoice = { ...PANEL_OF_FIVE, debates: ['bridge', 'ferry'], seats: Math.min(most, actors.length), perKind: null, perRegion: null, leastStatements: 1 };
  const nobody: Panel = { seated: actors.map(({ id }) => id).slice(0, choice.seats), share: 0, coverage: 0, exact: true, bound: 0, candidates: actors.length, alternates: [] };
  return seatedPanel({ actors, debates: [bridge, ferry] }, choice, bestPanel(actors, choice).panel ?? nobody);
}

function seat(id: string, name: string, newest: string, positions: PanelActor['positions']): PanelActor {
  return { id, name, shortName: name, aliases: [], kind: 'government', region: 'Europe', partOf: [], coalition: false, newest, positions };
}
