import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import Comparison from '../../src/charts/comparison/Comparison.svelte';
import { comparisonFixture } from '../../src/charts/comparison/fixtures.ts';
import { comparisonLayout } from '../../src/charts/comparison/layout.ts';
import Drift from '../../src/charts/drift/Drift.svelte';
import { driftFixture, fieldDriftFixture } from '../../src/charts/drift/fixtures.ts';
import { driftLayout } from '../../src/charts/drift/layout.ts';
import FaultLine from '../../src/charts/fault-line/FaultLine.svelte';
import { faultLineLayout } from '../../src/charts/fault-line/layout.ts';
import FieldDrift from '../../src/charts/field-drift/FieldDrift.svelte';
import { fieldDriftLayout } from '../../src/charts/field-drift/layout.ts';
import { FIXTURES } from '../../src/charts/fixtures.ts';
import { mapFixtureSheets } from '../../src/charts/map-fixture-sheets.ts';
import { mapFixture } from '../../src/charts/map-fixtures.ts';
import { NARROW, WIDE } from '../../src/charts/marks/frame.ts';
import { panelFixture } from '../../src/charts/panel-lines/fixtures.ts';
import { panelLinesLayout } from '../../src/charts/panel-lines/layout.ts';
import PanelLines from '../../src/charts/panel-lines/PanelLines.svelte';
import { stripLayout } from '../../src/charts/position-strip/layout.ts';
import PositionStrip from '../../src/charts/position-strip/PositionStrip.svelte';
import { stanceBars } from '../../src/charts/spectrum/stance-bars.ts';
import StanceBars from '../../src/charts/spectrum/StanceBars.svelte';
import { stanceMark } from '../../src/charts/position-strip/stance-mark.ts';
import StanceMark from '../../src/charts/position-strip/StanceMark.svelte';
import { spectrumLayout } from '../../src/charts/spectrum/layout.ts';
import Spectrum from '../../src/charts/spectrum/Spectrum.svelte';
import { fieldThen, radiusFor } from '../../src/charts/spectrum/field-then.ts';
import FieldThen from '../../src/charts/spectrum/FieldThen.svelte';
import { moveMark } from '../../src/charts/drift/move-mark.ts';
import MoveMark from '../../src/charts/drift/MoveMark.svelte';
import { timelineLayout } from '../../src/charts/timeline/layout.ts';
import Timeline from '../../src/charts/timeline/Timeline.svelte';

/** Pictures are kept as files. `UPDATE_PICTURES=1` writes them anew; look at the difference before keeping it. */
const FOLDER = new URL('./pictures/', import.meta.url);
const update = process.env.UPDATE_PICTURES === '1';

const href = (actor: string, debate: string) => `/stakeholders/${actor}/#${debate}`;
const debateHref = (debate: string) => `/debates/${debate}/`;

function svg<Props extends Record<string, unknown>>(component: Component<Props>, props: Props): string {
  const { body } = render(component as Component<Record<string, unknown>>, { props });
  return `${body.replace(/<!--[\s\S]*?-->/g, '').replace(/></g, '>\n<')}\n`;
}

function expectPicture(name: string, picture: string): void {
  const file = new URL(`${name}.svg`, FOLDER);
  if (update) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(file, picture);
  }
  expect(existsSync(file), `tests/charts/pictures/${name}.svg is missing: run with UPDATE_PICTURES=1 and look at it`).toBe(true);
  expect(picture).toBe(readFileSync(file, 'utf8'));
  expect(picture).not.toMatch(/NaN|undefined|Infinity|style=|\son[a-z]+=/);
}

describe.each(Object.entries(FIXTURES))('the pictures of %s are as kept', (name, fixture) => {
  test.each([NARROW, WIDE])('$size', (frame) => {
    expectPicture(`spectrum-${name}-${frame.size}`, svg(Spectrum, { layout: spectrumLayout({ ...fixture, href }, frame) }));
    expectPicture(`fault-line-${name}-${frame.size}`, svg(FaultLine, { layout: faultLineLayout({ rows: [fixture], href, debateHref }, frame) }));
    expectPicture(`strip-${name}-${frame.size}`, svg(PositionStrip, { layout: stripLayout({ actor: 'actor-001', name: 'Alder', rows: fixture.strip, href, debateHref }, frame) }));
    expectPicture(`comparison-${name}-${frame.size}`, svg(Comparison, { layout: comparisonLayout({ comparison: comparisonFixture(fixture, 4), href, debateHref }, frame) }));
    expectPicture(`panel-lines-${name}-${frame.size}`, svg(PanelLines, { layout: panelLinesLayout({ seated: panelFixture(fixture, 7), href, debateHref }, frame) }));
    expectPicture(`drift-${name}-${frame.size}`, svg(Drift, { layout: driftLayout(driftFixture(fixture), frame) }));
    expectPicture(`field-drift-${name}-${frame.size}`, svg(FieldDrift, { layout: fieldDriftLayout(fieldDriftFixture(fixture), frame) }));
    expectPicture(
      `timeline-${name}-${frame.size}`,
      svg(Timeline, { layout: timelineLayout({ ...fixture, href: (id) => `/q/${id}/`, eventHref: (id) => `/events/${id}/` }, frame) }),
    );
  });
});

/** Maps over several debates: a matrix of 48 actors says no more than one of thirteen, and a network of them is cut to the best documented. */
const MAPS_KEPT = { twoCamps: null, oneStakeholder: null, nobodyAnswered: null, longNames: null, manyActors: ['network', 'ego'] } as const;

describe.each(Object.entries(MAPS_KEPT))('the maps of %s are as kept', (name, only) => {
  const sheets = Object.entries(mapFixtureSheets(mapFixture(FIXTURES[name as keyof typeof MAPS_KEPT], '#')));
  const kept = only ? sheets.filter(([map]) => (only as readonly string[]).includes(map)) : sheets;
  test.each([NARROW, WIDE])('$size', (frame) => {
    for (const [map, { picture }] of kept) expectPicture(`map-${map}-${name}-${frame.size}`, svg(picture.drawing, { layout: picture.layout(frame) }));
  });
});

test('the marks for a line of text are as kept', () => {
  const { standings, debate } = FIXTURES.twoCamps;
  expectPicture('stance-mark-filled', svg(StanceMark, { mark: stanceMark(standings[0]!, debate.poles) }));
  expectPicture('stance-mark-both', svg(StanceMark, { mark: stanceMark(standings.at(-1)!, debate.poles) }));
  expectPicture('stance-bars', svg(StanceBars, { picture: stanceBars(standings) }));
  expectPicture('stance-mark-unknown', svg(StanceMark, { mark: stanceMark(null, debate.poles) }));
});

test('the pictures of one step and of one change are as kept', () => {
  const { poles } = FIXTURES.twoCamps.debate;
  for (const name of ['twoCamps', 'nobodyAnswered', 'manyActors'] as const) {
    const { standings } = FIXTURES[name];
    expectPicture(`field-then-${name}`, svg(FieldThen, { picture: fieldThen({ poles, standings, fresh: new Set(standings.slice(0, 2).map(({ actor }) => actor)), words: 'who had spoken', radius: radiusFor(standings) }) }));
  }
  expectPicture('move-mark-beyond', svg(MoveMark, { picture: moveMark({ from: -2, to: 1, margin: 1.9, years: [2009, 2020], poles, words: 'from one side to the other' }) }));
  expectPicture('move-mark-within', svg(MoveMark, { picture: moveMark({ from: 2, to: 1, margin: 1.9, years: [2009, 2020], poles, words: 'less firm' }) }));
});
