import { formatDate } from '../domain/format-date.ts';
import { formatStance } from '../domain/format-stance.ts';
import { reviewWords } from '../domain/review-words.ts';
import { writtenSum } from '../publish/position-sum.ts';
import { movesWhenDropped, robustnessOfPosition } from '../publish/robustness-words.ts';
import type { PositionJson, ReceiptJson } from '../publish/stakeholder-json.ts';
import { buildElement as h } from './build-element.ts';

/** The statements behind one position, and the sum that makes it. */
export function receiptList(position: PositionJson): HTMLElement {
  const { title, poles, mean, interval, receipts } = position;
  return h(
    'div',
    {},
    h('p', { class: 'meta' }, `${title}: from ${poles.minus} (−2) to ${poles.plus} (+2)`),
    h('p', { class: 'receipt-sum' }, h('strong', {}, formatStance(mean)), ` (95 % interval ${interval.map((end) => formatStance(end)).join(' to ')})`),
    h('p', { class: 'small' }, h('span', {}, 'Stance × weight, over the sum of weights: '), writtenSum(receipts, mean)),
    robustnessLine(position),
    h('ol', { class: 'plain-list' }, ...receipts.map(receiptItem)),
  );
}

function robustnessLine({ mean, robustness, receipts }: PositionJson): HTMLElement {
  const words = robustnessOfPosition(robustness);
  const most = robustness && movesWhenDropped(robustness, mean) ? receipts.find(({ statement }) => statement === robustness.most.statement) : undefined;
  if (!robustness || !most) return h('p', { class: 'small' }, words);
  return h('p', { class: 'small' }, `${words} Most hangs on `, h('a', { href: most.address }, `the statement of ${formatDate(most.date)}`), `: without it ${formatStance(robustness.most.mean)}.`);
}

function receiptItem(receipt: ReceiptJson): HTMLElement {
  const { kind, text, lang, date, speaker, role, stance, confidence, reviewedBy, weight, source, address } = receipt;
  const words =
    kind === 'quote'
      ? h('blockquote', { class: 'words' }, '“', h('span', { lang }, text), '”')
      : h('p', {}, 'Paraphrase: ', h('span', { lang }, text));
  const by = [speaker, role, formatDate(date)].filter((part) => part !== null).join(', ');
  return h(
    'li',
    { class: 'receipt' },
    words,
    h(
      'p',
      { class: 'small' },
      `${by}. `,
      h('a', { href: source.address }, source.title),
      '. ',
      h('a', { href: address }, 'This statement'),
    ),
    h('p', { class: 'small' }, `Stance ${formatStance(stance)}, ${confidence} confidence, weight ${weight}; ${reviewWords(reviewedBy)}`),
  );
}
