import { blindspotSheet } from './blindspot/sheet.ts';
import { bridgeSheet } from './bridge/sheet.ts';
import { campSplitSheet } from './camp-split/sheet.ts';
import type { ChartSheet } from './chart-sheet.ts';
import { cruxSheet } from './crux/sheet.ts';
import { disagreementSheet } from './disagreement-matrix/sheet.ts';
import { egoTiesSheet } from './ego-ties/sheet.ts';
import type { MapFixture } from './map-fixtures.ts';
import { positionMatrixSheet } from './position-matrix/sheet.ts';
import { tieNetworkSheet } from './tie-network/sheet.ts';

/** Every map over several debates, from invented data. */
export function mapFixtureSheets(fixture: MapFixture): Record<keyof MapFixture, ChartSheet> {
  return {
    positions: positionMatrixSheet(fixture.positions),
    disagreement: disagreementSheet(fixture.disagreement),
    network: tieNetworkSheet(fixture.network),
    ego: egoTiesSheet(fixture.ego),
    crux: cruxSheet(fixture.crux),
    split: campSplitSheet(fixture.split),
    bridge: bridgeSheet(fixture.bridge),
    blindspot: blindspotSheet(fixture.blindspot),
  };
}
