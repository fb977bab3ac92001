import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { shownStatements } from '../../src/domain/corpus.ts';
import { hasGlyph, typeWidth } from '../../src/pictures/measure-type.ts';
import { COLOURS } from '../../src/pictures/picture-colours.ts';
import { drawCard } from '../../src/pictures/quote-card/draw.ts';
import { CARD_SIZES, quoteCard, type CardSize, type PlacedCard, type QuoteCard } from '../../src/pictures/quote-card/layout.ts';
import { quoteCardView } from '../../src/views/quote-card-view.ts';
import { realCorpus } from '../fixtures/real-citations.ts';

const corpus = realCorpus();
const cards = shownStatements(corpus).map((statement) => ({ id: statement.id, card: quoteCardView(corpus, statement) }));
const bare = (text: string) => text.replace(/\s/gu, '');
const textsOf = ({ words, notes }: PlacedCard) => [...words, ...notes];

describe.each(Object.keys(CARD_SIZES) as CardSize[])('every quotation of the collection as a %s card', (size) => {
  const placed = cards.map(({ id, card }) => ({ id, card, placed: quoteCard(card, size) }));

  test('holds every word, and nothing else in the place of the words', () => {
    const wrong = placed.filter(({ card, placed: { words } }) => bare(words.map(({ text }) => text).join('')) !== bare(card.kind === 'quote' ? `“${card.text}”` : card.text));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('keeps all its texts inside the picture and off one another', () => {
    const { width, height } = CARD_SIZES[size];
    const wrong = placed.flatMap(({ id, placed: each }) =>
      textsOf(each).flatMap(({ text, x, y, size: type, face, anchor }) => {
        const wide = typeWidth(text, type, face);
        const [left, right] = anchor === 'end' ? [x - wide, x] : [x, x + wide];
        return left < 0 || right > width || y - type * 0.8 < 0 || y + type * 0.3 > height ? [`${id}: ${text}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
    const crossed = placed.filter(({ placed: { words, notes, rule } }) => {
      const column = [...words, ...notes.filter(({ x, y }) => x === words[1]?.x && y < rule.y)].sort((a, b) => a.y - b.y);
      return column.some(({ y, size: type }, index) => index > 0 && y - type * 0.75 < column[index - 1]!.y);
    });
    expect(crossed.map(({ id }) => id)).toEqual([]);
  });

  test('sets no words smaller than can be read', () => {
    expect(Math.min(...placed.flatMap(({ placed: { words } }) => words.map(({ size: type }) => type)))).toBeGreaterThanOrEqual(24);
  });
});

test('the typefaces have every character of every card; if not, run "npm run fonts"', () => {
  const missing = new Set(
    cards.flatMap(({ card }) =>
      textsOf(quoteCard(card, 'wide')).flatMap(({ text, face }) => [...text].filter((character) => !/[\p{Script=Han}\p{Script=Hangul}、，。\u200b]/u.test(character) && !hasGlyph(character, face))),
    ),
  );
  expect([...missing]).toEqual([]);
});

describe('a card', () => {
  const card: QuoteCard = {
    kind: 'paraphrase',
    text: 'Both are needed.',
    lang: 'en',
    name: 'Mira <Vale>',
    about: 'Minister, for Atlantis, 2 May 2012',
    debate: { title: 'Market or mandate', minus: 'Private sector leads', plus: 'Government leads', stance: -2 },
    source: 'Address & reply',
    address: 'faultlines.example/q/a-1/',
  };

  test('of a paraphrase wears no quotation marks, says that it is one, and is set as our own words', () => {
    const placed = quoteCard(card, 'wide');
    expect(drawCard(placed, 'A title')).not.toMatch(/[“”«»]|&quot;(?=[A-Z])/);
    expect(placed.notes.map(({ text }) => text)).toContain('Paraphrase, in our words');
    expect(placed.words[0]!.face).toBe('sans');
  });

  test('names both poles, and shows the side by place as well as by colour', () => {
    const { notes, axis } = quoteCard(card, 'square');
    expect(notes.map(({ text }) => text)).toEqual(expect.arrayContaining(['Private sector leads', 'Government leads']));
    expect(axis!.dot).toBe(axis!.from);
    expect(axis!.side).toBe('minus');
  });

  test('of a statement that takes no side has no axis', () => {
    expect(quoteCard({ ...card, debate: null }, 'wide').axis).toBeNull();
  });

  test('holds texts as texts, never as marks', () => {
    expect(drawCard(quoteCard(card, 'wide'), 'A <title>')).toContain('Mira &lt;Vale&gt;');
    expect(drawCard(quoteCard(card, 'wide'), 'A <title>')).toContain('<title>A &lt;title&gt;</title>');
  });

  test('refuses words for which it has no room, rather than cutting them', () => {
    expect(() => quoteCard({ ...card, text: 'word '.repeat(2000) }, 'wide')).toThrow('A card has no room for the words');
  });
});

test('the colours of pictures are those of the light theme', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  const raw = new Map([...tokens.matchAll(/(--[\w-]+): (#[0-9a-f]{6});/g)].map(([, name, colour]) => [name!, colour!]));
  const light = /\[data-theme='light'\] \{([^}]+)\}/.exec(tokens)![1]!;
  const meaning = (name: string) => raw.get(new RegExp(`--${name}: var\\((--[\\w-]+)\\);`).exec(light)![1]!);
  expect(COLOURS).toEqual({
    paper: meaning('paper'),
    rule: meaning('rule'),
    ink: meaning('ink'),
    inkSoft: meaning('ink-soft'),
    inkFaint: meaning('ink-faint'),
    minus: meaning('pole-minus'),
    middle: meaning('middle'),
    plus: meaning('pole-plus'),
  });
});
