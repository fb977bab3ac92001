import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIXTURES } from '../../src/charts/fixtures.ts';
import { faultLineLayout } from '../../src/charts/fault-line/layout.ts';
import { inside, overlap } from '../../src/charts/marks/box.ts';
import { FRAMES, WIDE } from '../../src/charts/marks/frame.ts';
import { measureText } from '../../src/charts/marks/measure-text.ts';
import type { Standing } from '../../src/charts/marks/standing.ts';
import { stripLayout } from '../../src/charts/position-strip/layout.ts';
import { spectrumLayout, TOLERANCE } from '../../src/charts/spectrum/layout.ts';
import { timelineLayout } from '../../src/charts/timeline/layout.ts';

const href = (actor: string, debate: string) => `/stakeholders/${actor}/#${debate}`;
const debateHref = (debate: string) => `/debates/${debate}/`;
const cases = Object.entries(FIXTURES).flatMap(([name, fixture]) => FRAMES.map((frame) => ({ name, size: frame.size, fixture, frame })));

function expectApart(dots: readonly { x: number; y: number }[], radius: number): void {
  for (const [i, a] of dots.entries()) {
    for (const b of dots.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(2 * radius);
  }
}

function expectWithin(dots: readonly { x: number; y: number }[], radius: number, width: number, height: number): void {
  for (const { x, y } of dots) {
    expect(x - radius).toBeGreaterThanOrEqual(0);
    expect(x + radius).toBeLessThanOrEqual(width);
    expect(y - radius).toBeGreaterThanOrEqual(0);
    expect(y + radius).toBeLessThanOrEqual(height);
  }
}

describe.each(cases)('$name, $size', ({ fixture, frame }) => {
  test('a spectrum holds every actor in its frame, apart, within the tolerance of its exact place', () => {
    const { dots, radius, height, axis, labels } = spectrumLayout({ ...fixture, href }, frame);
    expect(dots.map(({ actor }) => actor).sort()).toEqual(fixture.standings.map(({ actor }) => actor).sort());
    expectApart(dots, radius);
    expectWithin(dots, radius, frame.width, height);
    const unit = axis.ticks[1]!.x - axis.ticks[0]!.x;
    for (const { x, exact } of dots) expect(Math.abs(x - exact)).toBeLessThanOrEqual(TOLERANCE * unit + 0.2);
    const picture = { left: 0, top: 0, right: frame.width, bottom: height };
    for (const [i, { box }] of labels.entries()) {
      expect(inside(box, picture)).toBe(true);
      for (const other of labels.slice(i + 1)) expect(overlap(box, other.box)).toBe(false);
      for (const { x, y } of dots) expect(overlap(box, { left: x - radius + 0.2, right: x + radius - 0.2, top: y - radius + 0.2, bottom: y + radius - 0.2 })).toBe(false);
    }
  });

  test('a spectrum names both poles at both ends in the same size, with room between', () => {
    const { axis } = spectrumLayout({ ...fixture, href }, frame);
    const [minus, plus] = axis.poles;
    expect([minus!.side, minus!.anchor, minus!.x, plus!.side, plus!.anchor, plus!.x]).toEqual(['minus', 'start', 0, 'plus', 'end', frame.width]);
    const widest = (lines: readonly { text: string }[]) => Math.max(...lines.map(({ text }) => measureText(text, axis.text, 'semibold')));
    expect(widest(minus!.lines) + widest(plus!.lines)).toBeLessThan(frame.width);
  });

  test('a spectrum lists its dots from the minus pole to the plus pole', () => {
    const exact = spectrumLayout({ ...fixture, href }, frame).dots.map((dot) => dot.exact);
    expect(exact).toEqual([...exact].sort((a, b) => a - b));
  });

  test('a fault line holds every dot in its own row', () => {
    const layout = faultLineLayout({ rows: [fixture, { ...fixture, debate: { ...fixture.debate, id: 'again' } }], href, debateHref }, frame);
    for (const [i, row] of layout.rows.entries()) {
      const below = layout.rows[i + 1]?.rule ?? layout.height;
      expectApart(row.dots, layout.radius);
      expectWithin(row.dots, layout.radius, frame.width, layout.height);
      for (const { y } of row.dots) expect(y > row.rule && y < below).toBe(true);
      for (const { y } of [...row.title, row.counts, ...row.minus, ...row.plus]) expect(y > row.rule && y <= below).toBe(true);
    }
  });

  test('a strip draws a dot for a position and a ring for silence, never both', () => {
    const { rows, height } = stripLayout({ actor: 'actor-001', name: 'Alder', rows: fixture.strip, href, debateHref }, frame);
    for (const [i, { dot, ring, rule }] of rows.entries()) {
      expect(dot === null).toBe(fixture.strip[i]!.standing === null);
      expect(ring === null).toBe(dot !== null);
      expect(rule).toBeLessThan(height);
    }
  });

  test('a timeline holds every statement in its frame, apart, on the row of its stance', () => {
    const { dots, radius, height, levels, events } = timelineLayout({ ...fixture, href: (id) => `/q/${id}/`, eventHref: (id) => `/events/${id}/` }, frame);
    expect(dots.map(({ id }) => id).sort()).toEqual(fixture.statements.map(({ id }) => id).sort());
    expectApart(dots, radius);
    expectWithin(dots, radius, frame.width, height);
    for (const { id, y } of dots) {
      const { stance } = fixture.statements.find((statement) => statement.id === id)!;
      const nearest = levels.reduce((a, b) => (Math.abs(b.y - y) < Math.abs(a.y - y) ? b : a));
      if (dots.length < 40) expect(nearest.stance).toBe(stance);
    }
    for (const { name } of events) {
      if (!name) continue;
      const width = measureText(name.text, frame.text);
      const left = name.anchor === 'start' ? name.x : name.x - width;
      expect(left).toBeGreaterThanOrEqual(-0.1);
      expect(left + width).toBeLessThanOrEqual(frame.width + 0.1);
    }
  });
});

test('the order of the input does not change a picture', () => {
  const { manyActors } = FIXTURES;
  const expected = JSON.stringify([spectrumLayout({ ...manyActors, href }, WIDE), faultLineLayout({ rows: [manyActors], href, debateHref }, WIDE)]);
  fc.assert(
    fc.property(fc.shuffledSubarray([...manyActors.standings], { minLength: manyActors.standings.length }), (standings: Standing[]) => {
      const shuffled = { ...manyActors, standings };
      expect(JSON.stringify([spectrumLayout({ ...shuffled, href }, WIDE), faultLineLayout({ rows: [shuffled], href, debateHref }, WIDE)])).toBe(expected);
    }),
    { numRuns: 5 },
  );
});

test('a year is drawn as a year and not as a day', () => {
  const { debate } = FIXTURES.twoCamps;
  const statement = { actor: 'a', name: 'Alder', stance: -1, kind: 'quote' } as const;
  const { dots } = timelineLayout(
    { debate, statements: [{ ...statement, id: 'y', date: '2010' }, { ...statement, id: 'm', date: '2012-05' }, { ...statement, id: 'd', date: '2014-05-02' }], events: [], href: (id) => id, eventHref: (id) => id },
    WIDE,
  );
  const width = (id: string) => {
    const span = dots.find((dot) => dot.id === id)!.span;
    return span && span[1] - span[0];
  };
  expect(width('y')! / width('m')!).toBeCloseTo(12, 0);
  expect(width('d')).toBeNull();
});
