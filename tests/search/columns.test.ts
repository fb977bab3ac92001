import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packColumns, unpackColumns } from '../../src/search/columns.ts';

test('values that records share go through a table', () => {
  expect(packColumns([{ id: 'a', kind: 'x' }, { id: 'b', kind: 'x' }])).toEqual({
    size: 2,
    columns: { id: { values: ['a', 'b'] }, kind: { table: ['x'], at: [0, 0] } },
  });
});

test('whatever is packed comes back, also through JSON', () => {
  const record = fc.record({ id: fc.string(), note: fc.option(fc.string({ maxLength: 2 })), list: fc.array(fc.nat(3), { maxLength: 2 }), n: fc.integer() });
  fc.assert(
    fc.property(fc.array(record), (records) => {
      expect(unpackColumns(JSON.parse(JSON.stringify(packColumns(records))))).toEqual(records);
    }),
  );
});
