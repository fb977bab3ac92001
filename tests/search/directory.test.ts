import { describe, expect, test } from 'vitest';
import { filterDirectory, type DirectoryEntry, type DirectoryFilter } from '../../src/search/directory.ts';

const entries: DirectoryEntry[] = [
  { kind: 'government', region: 'Europe', debates: ['privacy'] },
  { kind: 'government', region: 'Asia', debates: [] },
  { kind: 'business', region: 'Europe', debates: ['privacy', 'encryption'] },
];
const any: DirectoryFilter = { kind: null, region: null, debate: null, position: false };

describe('filterDirectory', () => {
  test('shows everything at first', () => {
    expect(filterDirectory(entries, any, null)).toMatchObject({ shown: [true, true, true], total: 3 });
  });

  test('shows what answers every choice and the words typed', () => {
    expect(filterDirectory(entries, { ...any, kind: 'government' }, null).shown).toEqual([true, true, false]);
    expect(filterDirectory(entries, { ...any, kind: 'government', position: true }, null).shown).toEqual([true, false, false]);
    expect(filterDirectory(entries, { ...any, debate: 'encryption' }, null).shown).toEqual([false, false, true]);
    expect(filterDirectory(entries, { ...any, region: 'Europe' }, [false, true, true]).shown).toEqual([false, false, true]);
  });

  test('counts what each choice would leave, with the other choices kept and its own left out', () => {
    const { counts } = filterDirectory(entries, { ...any, kind: 'government' }, null);
    expect([...counts.kind]).toEqual([['government', 2], ['business', 1]]);
    expect([...counts.region]).toEqual([['Europe', 1], ['Asia', 1]]);
    expect([...counts.debate]).toEqual([['privacy', 1]]);
    expect(counts.position).toBe(1);
  });

  test('every count is the number shown after that choice', () => {
    for (const base of [any, { ...any, region: 'Europe' } as const, { ...any, position: true }]) {
      const { counts } = filterDirectory(entries, base, null);
      for (const kind of ['government', 'business', 'media'] as const) {
        expect(counts.kind.get(kind) ?? 0).toBe(filterDirectory(entries, { ...base, kind }, null).total);
      }
      for (const debate of ['privacy', 'encryption', 'none']) {
        expect(counts.debate.get(debate) ?? 0).toBe(filterDirectory(entries, { ...base, debate }, null).total);
      }
      expect(counts.position).toBe(filterDirectory(entries, { ...base, position: true }, null).total);
    }
  });
});
