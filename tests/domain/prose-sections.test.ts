import { expect, test } from 'vitest';
import { proseSections } from '../../src/domain/prose-sections.ts';

test('an account is read as plain text, section by section', () => {
  const body = '## How it arose\n\nIn 1996 the [board](stakeholder:iab) said so.<Cite source="rfc1984" /> It\nwent on.\n\n<Words of="a-1" />\n\n## What is at stake\n\n*Much*.';
  expect(proseSections(body)).toEqual([
    { heading: 'How it arose', paragraphs: ['In 1996 the board said so. It went on.'] },
    { heading: 'What is at stake', paragraphs: ['Much.'] },
  ]);
});

test('a text without a heading is one section without a name', () => {
  expect(proseSections('One.\n\nTwo.')).toEqual([{ heading: '', paragraphs: ['One.', 'Two.'] }]);
});
