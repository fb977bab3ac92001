import { describe, expect, test } from 'vitest';
import { FIXTURES } from '../../src/charts/fixtures.ts';
import { FRAMES } from '../../src/charts/marks/frame.ts';
import { measureText } from '../../src/charts/marks/measure-text.ts';
import { panelFinding, panelSubtitle, panelTakeaway, percent, proofWords, quietDebates } from '../../src/charts/panel-lines/finding.ts';
import { panelFixture } from '../../src/charts/panel-lines/fixtures.ts';
import { panelLinesLayout } from '../../src/charts/panel-lines/layout.ts';
import { panelTable } from '../../src/charts/panel-lines/table.ts';

const href = (actor: string, debate: string) => `/stakeholders/${actor}/#${debate}`;
const debateHref = (debate: string) => `/debates/${debate}/`;
const cases = Object.entries(FIXTURES).flatMap(([name, fixture]) => [2, 12].flatMap((most) => FRAMES.map((frame) => ({ name, most, size: frame.size, seated: panelFixture(fixture, most), frame }))));

describe.each(cases)('$most seats of $name, $size', ({ seated, frame }) => {
  const layout = panelLinesLayout({ seated, href, debateHref }, frame);

  test('every seat is on every debate once, as a dot or as silent', () => {
    for (const { dots, silent } of layout.debates) expect(dots.length + silent.length).toBe(seated.seats.length);
  });

  test('no name leaves the picture, covers its dot or stands on the line of another', () => {
    for (const { dots, rule } of layout.debates) {
      for (const [at, { label, x, y }] of dots.entries()) {
        const width = measureText(label.text, frame.text);
        const [left, right] = label.anchor === 'start' ? [label.x, label.x + width] : [label.x - width, label.x];
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(frame.width + 0.5);
        expect(left > x || right < x).toBe(true);
        expect(y - (dots[at - 1]?.y ?? rule)).toBeGreaterThanOrEqual(frame.text * 1.2);
      }
    }
  });

  test('a debate ends above the next', () => {
    for (const [at, { dots, silent }] of layout.debates.entries()) {
      const below = layout.debates[at + 1]?.rule ?? layout.height;
      for (const { y } of [...dots, ...silent]) expect(y).toBeLessThan(below);
    }
  });
});

describe('the words of a panel', () => {
  test('name both sides, and count them where they are many', () => {
    expect(panelFinding(panelFixture(FIXTURES.twoCamps!, 2))).toMatch(/^.+ against .+, furthest apart on the bridge$/);
    expect(panelFinding(panelFixture(FIXTURES.manyActors!, 12))).toMatch(/^\d+ actors against \d+ actors, /);
    expect(panelFinding(panelFixture(FIXTURES.nobodyAnswered!, 5))).toBe('Two seats, and nobody on opposite sides of the bridge');
  });

  test('say how much is on record, what it rests on, and how sure the choice is', () => {
    const seated = panelFixture(FIXTURES.twoCamps!, 5);
    expect(panelTakeaway(seated)).toMatch(/^Disagreement on record: \d+ % of the most that five seats could reach on these 2 debates\. It rests on 50 % of all pairs/);
    expect(panelSubtitle(seated)).toMatch(/^Mean position of five seats on 2 debates, .+ statements, \d{4}–\d{4}$/);
    expect(quietDebates(seated)).toEqual(['the ferry']);
    expect(proofWords(seated)).toMatch(/^Exact: no panel of 5 /);
    expect(proofWords({ ...seated, panel: { ...seated.panel, exact: false, bound: 0.8 } })).toMatch(/no panel can reach more than 80 %\.$/);
    expect(panelSubtitle(panelFixture(FIXTURES.nobodyAnswered!, 2))).toBe('Mean position of two seats on 2 debates, from −2 to +2');
  });

  test('never round to nothing or to all', () => {
    expect([0, 0.001, 0.5, 0.999, 1].map(percent)).toEqual(['0 %', 'less than 1 %', '50 %', 'more than 99 %', '100 %']);
  });

  test('stand in the table with silence named', () => {
    const { rows, columns } = panelTable({ seated: panelFixture(FIXTURES.twoCamps!, 3), href, debateHref });
    expect(rows).toHaveLength(3);
    expect(columns.map(({ key }) => key)).toEqual(['seat', 'kind', 'region', 'bridge', 'ferry', 'newest']);
    expect(rows.flatMap(({ cells }) => cells).filter(({ value }) => value === null).every(({ text }) => text === 'no recorded position')).toBe(true);
  });
});
