import type { Group } from './query-state.ts';

export const GROUP_NAMES: Record<Group, { readonly one: string; readonly many: string }> = {
  quotes: { one: 'quote', many: 'quotes' },
  stakeholders: { one: 'stakeholder', many: 'stakeholders' },
  people: { one: 'person', many: 'people' },
  debates: { one: 'debate', many: 'debates' },
  sources: { one: 'source', many: 'sources' },
};

const number = new Intl.NumberFormat('en-GB');

/** A number as printed: `1,614`. */
export function formatCount(count: number): string {
  return number.format(count);
}

/** A number with its noun: `1 person`, `1,614 quotes`. */
export function countOf(group: Group, count: number): string {
  return `${number.format(count)} ${GROUP_NAMES[group][count === 1 ? 'one' : 'many']}`;
}
