import { describe, expect, test } from 'vitest';
import { comparisonFixture } from '../../src/charts/comparison/fixtures.ts';
import { comparisonLayout } from '../../src/charts/comparison/layout.ts';
import { driftFixture } from '../../src/charts/drift/fixtures.ts';
import { driftLayout } from '../../src/charts/drift/layout.ts';
import { FIXTURES } from '../../src/charts/fixtures.ts';
import { mapFixture } from '../../src/charts/map-fixtures.ts';
import { rowsThatFit } from '../../src/charts/marks/compact.ts';
import { EMBED_FRAMES, FRAMES } from '../../src/charts/marks/frame.ts';
import { measureText } from '../../src/charts/marks/measure-text.ts';
import { positionMatrixLayout } from '../../src/charts/position-matrix/layout.ts';

/** Beside the rows stand the words that say what is left out. */
const HIGHEST = 680;
const nowhere = () => '#';
const cases = Object.entries(FIXTURES).flatMap(([name, fixture]) => EMBED_FRAMES.map((frame) => ({ name, size: frame.size, fixture, frame })));

test('a picture that may be high has all rows, a compact one as many as fit and at least one', () => {
  const [frame] = EMBED_FRAMES;
  expect(rowsThatFit(50, (rows) => rows * 100, FRAMES[0]!)).toBe(50);
  expect(rowsThatFit(50, (rows) => rows * 100, frame!)).toBe(6);
  expect(rowsThatFit(50, () => 5000, frame!)).toBe(1);
  expect(rowsThatFit(0, () => 5000, frame!)).toBe(0);
});

describe.each(cases)('$name, $size in a frame', ({ fixture, frame }) => {
  const within = (lines: readonly { text: string; x: number; y: number }[], height: number) => {
    for (const { text, x, y } of lines) expect(x + measureText(text, frame.text) <= frame.width && y < height).toBe(true);
  };

  test('a comparison is low, and counts the debates that it leaves to the table', () => {
    const comparison = comparisonFixture(fixture, 2);
    const { rows, leftOut, height, radius } = comparisonLayout({ comparison, href: nowhere, debateHref: nowhere }, frame);
    expect(height).toBeLessThanOrEqual(HIGHEST);
    const shared = comparison.debates.filter(({ apart }) => apart !== null).map(({ debate }) => debate);
    if (shared.length > 0) expect(shared.slice(0, rows.length)).toEqual(rows.map(({ debate }) => debate));
    const said = [...leftOut.map(({ text }) => text).join(' ').matchAll(/\d+/g)].reduce((sum, [count]) => sum + Number(count), 0);
    expect(said).toBe(comparison.debates.length - rows.length);
    within(leftOut, height);
    for (const { dots, title, note } of rows) {
      for (const [at, dot] of dots.entries()) for (const other of dots.slice(at + 1)) expect(Math.hypot(dot.x - other.x, dot.y - other.y)).toBeGreaterThanOrEqual(2 * radius);
      const last = title.at(-1)!;
      if (note?.anchor === 'end') expect(last.x + measureText(last.text, frame.text, 'semibold')).toBeLessThan(note.x - measureText(note.text, frame.text));
    }
  });

  test('the drift is low, draws the largest shifts and counts all', () => {
    const input = driftFixture(fixture);
    const [only] = input.debates;
    const debates = only ? [only, { ...only, debate: { ...only.debate, id: 'ferry' } }, { ...only, debate: { ...only.debate, id: 'toll' } }] : [];
    const { debates: placed, leftOut, height } = driftLayout({ ...input, debates }, frame);
    const drawn = placed.reduce((sum, { rows }) => sum + rows.length, 0);
    const all = debates.reduce((sum, { shifts }) => sum + shifts.length, 0);
    expect(height).toBeLessThanOrEqual(HIGHEST);
    const words = leftOut.map(({ text }) => text).join(' ');
    if (drawn < all) expect(words).toContain(`${drawn} of ${all} shifts are drawn`);
    else expect(words).toBe('');
    within(leftOut, height);
    const changes = debates.flatMap(({ shifts }) => shifts.map(({ from, to }) => Math.abs(to - from))).sort((a, b) => b - a);
    const shown = new Map(debates.flatMap(({ debate, shifts }) => shifts.map(({ actor, from, to }) => [`${debate.id} ${actor}`, Math.abs(to - from)])));
    const least = Math.min(...placed.flatMap(({ debate, rows }) => rows.map(({ actor }) => shown.get(`${debate} ${actor}`)!)));
    if (drawn > 0) expect(least).toBe(changes[drawn - 1]);
  });

  test('the matrix of positions is low, draws those with most positions and counts all', () => {
    const { positions } = mapFixture(fixture, '#');
    const { grid, leftOut, height, cells } = positionMatrixLayout(positions, frame);
    expect(height).toBeLessThanOrEqual(HIGHEST);
    within(leftOut, height + 1);
    const count = (id: string) => positions.everyone.find((actor) => actor.id === id)!.standings.filter(Boolean).length;
    const least = Math.min(...grid.names.map(({ row }) => count(row)));
    const drawn = new Set(grid.names.map(({ row }) => row));
    if (drawn.size > 0) for (const { id } of positions.actors) if (!drawn.has(id)) expect(count(id)).toBeLessThanOrEqual(least);
    expect(leftOut.map(({ text }) => text).join(' ').startsWith(`${drawn.size} of ${positions.everyone.length} actors are drawn`)).toBe(drawn.size < positions.everyone.length);
    expect(new Set(cells.map(({ actor }) => actor)).size).toBe(drawn.size);
  });
});
