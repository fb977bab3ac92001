import { describe, expect, test } from 'vitest';
import { readPanelData } from '../../src/publish/panel-file.ts';
import { readPanelQuotes } from '../../src/publish/panel-quotes.ts';

const quote = { actor: 'india', kind: 'quote', text: 'We stand here.', lang: 'en', date: '2014', speaker: null, role: null, source: 'A speech', address: '/q/x/' };
const debate = { id: 'privacy', title: 'Privacy', question: 'What?', poles: {}, questions: [] };
const actor = { id: 'india', shortName: 'India', kind: 'government', region: 'Asia', partOf: [], newest: '2014', positions: [] };
const file = { version: '1.0.0', released: '2026-11-23', debates: [debate], actors: [actor] };

describe('files that came damaged are not used', () => {
  test('quotations', () => {
    expect(readPanelQuotes(JSON.stringify({ debate: 'privacy', quotes: [quote] })).quotes).toHaveLength(1);
    for (const json of [null, [], { debate: 'privacy' }, { debate: 'privacy', quotes: [{ ...quote, text: 3 }] }, { debate: 'privacy', quotes: [null] }]) expect(() => readPanelQuotes(JSON.stringify(json))).toThrow(TypeError);
    expect(() => readPanelQuotes('{"debate":')).toThrow(SyntaxError);
  });

  test('positions', () => {
    expect(readPanelData(JSON.stringify(file)).actors).toHaveLength(1);
    for (const json of [null, {}, { ...file, debates: [] }, { ...file, actors: [{ ...actor, positions: undefined }] }, { ...file, version: 1 }]) expect(() => readPanelData(JSON.stringify(json))).toThrow(TypeError);
    expect(() => readPanelData('<!doctype html>')).toThrow(SyntaxError);
  });
});
