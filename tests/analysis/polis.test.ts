import { describe, expect, test } from 'vitest';
import { distanceMatrix } from '../../src/analysis/distance-matrix.ts';
import { opinionSpace, statementExtremity } from '../../src/analysis/polis.ts';
import { meanSilhouette } from '../../src/analysis/silhouette.ts';
import { stanceMatrix } from '../../src/analysis/stance-matrix.ts';
import { configurationDistances } from '../fixtures/configuration.ts';
import { referenceCase } from '../fixtures/reference-case.ts';

const conversation = referenceCase<{
  zeroed_statements: number[];
  explained_variance_ddof1: number[];
  explained_variance_share: number[];
  server_pca_components_up_to_sign: number[][];
  server_participant_xy_up_to_sign: Record<string, [number, number]>;
  server_groups: Record<string, number>;
  server_statement_extremity: Record<string, number>;
  silhouette_of_server_groups_on_xy: number;
}>('16-polis-27x57');

describe.skipIf(!conversation.there)(`a Polis conversation, as its server places the participants${conversation.reason}`, () => {
  const { rows: participants, cells } = conversation.there ? conversation.table() : { rows: [], cells: [] };
  const expected = conversation.there ? conversation.expected() : null!;
  const space = () => opinionSpace(stanceMatrix(cells.map((row) => row.map((cell, column) => (expected.zeroed_statements.includes(column) ? 0 : cell)))));
  const answered = (row: number) => cells[row]!.filter((cell) => cell !== null).length;

  test('places to 1e-8, up to the sign of an axis', () => {
    const { points } = space();
    for (const axis of [0, 1] as const) {
      const wanted = participants.map((name) => expected.server_participant_xy_up_to_sign[name]![axis]);
      const sign = Math.sign(points[axis]! * wanted[0]!);
      participants.forEach((_, row) => {
        const zeroed = expected.zeroed_statements.filter((column) => cells[row]![column] === null).length;
        const stretch = Math.sqrt((answered(row) + zeroed) / answered(row));
        expect(Math.abs(sign * points[2 * row + axis]! * stretch - wanted[row]!)).toBeLessThan(1e-8);
      });
    }
  });

  test('components and their variance to 1e-8', () => {
    const { components, variance, share } = space();
    for (const axis of [0, 1] as const) {
      const wanted = expected.server_pca_components_up_to_sign[axis]!;
      const sign = Math.sign(wanted.reduce((sum, value, column) => sum + value * components[2 * column + axis]!, 0));
      wanted.forEach((value, column) => expect(Math.abs(sign * components[2 * column + axis]! - value)).toBeLessThan(1e-8));
      expect(Math.abs(variance[axis] - expected.explained_variance_ddof1[axis]!)).toBeLessThan(1e-8);
      expect(Math.abs(share[axis] - expected.explained_variance_share[axis]!)).toBeLessThan(1e-8);
    }
  });
});

describe.skipIf(!conversation.there)(`the statements and groups of that conversation${conversation.reason}`, () => {
  const { rows: participants, columns: statements, cells } = conversation.there ? conversation.table() : { rows: [], columns: [], cells: [] };
  const expected = conversation.there ? conversation.expected() : null!;

  test('every statement is as extreme as its server computed, to 1e-8', () => {
    const space = opinionSpace(stanceMatrix(cells.map((row) => row.map((cell, column) => (expected.zeroed_statements.includes(column) ? 0 : cell)))));
    statements.forEach((name, column) => expect(Math.abs(statementExtremity(space, column) - expected.server_statement_extremity[name]!), name).toBeLessThan(1e-8));
  });

  test('its groups have the silhouette that was computed for them', () => {
    const points = participants.flatMap((name) => expected.server_participant_xy_up_to_sign[name]!);
    const labels = participants.map((name) => expected.server_groups[name]!);
    expect(Math.abs(meanSilhouette(distanceMatrix(configurationDistances(points)), labels) - expected.silhouette_of_server_groups_on_xy)).toBeLessThan(1e-8);
  });
});

test('two camps lie on one axis; who answered half stands as far out as the camp', () => {
  const { points, share } = opinionSpace(stanceMatrix([[1, 1], [1, 1], [-1, -1], [-1, -1], [1, null], [-1, null]]));
  expect(share[0]).toBeGreaterThan(0.9);
  expect(Math.sign(points[0]!)).toBe(-Math.sign(points[4]!));
  expect(Math.sign(points[8]!)).toBe(Math.sign(points[0]!));
  const plain = opinionSpace(stanceMatrix([[1, 1], [1, 1], [-1, -1], [-1, -1], [1, null], [-1, null]]), { widened: false });
  expect(points[8]! / plain.points[8]!).toBeCloseTo(Math.SQRT2, 12);
});

test('who answered nothing is in the middle of an all-agreeing conversation without NaN', () => {
  expect([...opinionSpace(stanceMatrix([[1, 1], [1, 1], [null, null]])).points].every((value) => value === 0)).toBe(true);
});
