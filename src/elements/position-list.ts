import { formatStance } from '../domain/format-stance.ts';
import type { StakeholderJson } from '../publish/stakeholder-json.ts';
import { buildElement as h } from './build-element.ts';

/** Where one actor stands on every debate on which it has words, each with the way to them. */
export function positionList({ positions }: StakeholderJson, profile: string): HTMLElement {
  if (positions.length === 0) return h('p', {}, 'It has no recorded position in words.');
  return h(
    'div',
    {},
    h('p', { class: 'meta' }, 'Where its words stand on each debate, from −2 to +2, over all years'),
    h(
      'ul',
      { class: 'plain-list' },
      ...positions.map(({ debate, title, poles, mean, interval, n }) =>
        h(
          'li',
          { class: 'receipt' },
          h('p', {}, h('a', { href: `${profile.replace(/#.*$/, '')}#${debate}` }, title), ': ', h('strong', {}, formatStance(mean))),
          h('p', { class: 'small' }, `From ${poles.minus} (−2) to ${poles.plus} (+2); 95 % interval ${interval.map((end) => formatStance(end)).join(' to ')}; ${n} ${n === 1 ? 'statement' : 'statements'}`),
        ),
      ),
    ),
  );
}
