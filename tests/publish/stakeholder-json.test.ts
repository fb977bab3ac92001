import { describe, expect, test } from 'vitest';
import { positionTable } from '../../src/analysis/position-table.ts';
import type { Corpus, Debate, Resolution, Source, Stakeholder, Statement } from '../../src/domain/corpus.ts';
import { writtenSum } from '../../src/publish/position-sum.ts';
import { movesWhenDropped, robustnessOfPosition } from '../../src/publish/robustness-words.ts';
import { stakeholderAsJson, stakeholderJson } from '../../src/publish/stakeholder-json.ts';

const address = { stakeholder: (id: string) => `/stakeholders/${id}/`, source: (id: string) => `/sources/${id}/`, quote: (id: string) => `/q/${id}/`, resolution: (id: string) => `/votes/${id}/` };

function statement(id: string, stance: number, fields: Partial<Statement> = {}): Statement {
  return {
    id, kind: 'quote', actor: 'estonia', coActors: [], person: 'ilves', coPeople: [], roleThen: 'President', date: '2012-05-02', grade: 'A', origin: 'seed', lang: 'en',
    translationOf: null, text: 'Words.', shortened: false, relays: null, contextBefore: null, contextAfter: null,
    locator: { prefix: null, suffix: null, paragraph: null, paragraphStart: null, start: null, end: null },
    transcriptStatus: 'official', variantOf: null, alsoIn: [], quotable: null, note: null, source: 'speech', shown: true, matchedOn: null,
    codes: [{ debate: 'privacy', stance, confidence: 'high', settledBy: 'agreement', codeA: null, codeB: null, third: null, reviewedBy: null }],
    ...fields,
  };
}

const debate = { id: 'privacy', order: 1, title: 'What privacy means', poles: { minus: { label: 'Limit', phrase: 'a limit', position: '' }, plus: { label: 'Right', phrase: 'a right', position: '' } } } as unknown as Debate;
const actor = (id: string) => ({ id, name: `Government of ${id}`, shortName: id, kind: 'government', iso3: null, parent: null, speaksForParent: null }) as unknown as Stakeholder;

function corpusOf(statements: Statement[]): Corpus {
  return {
    dataset: { version: '1.2.3', released: '2026-11-23', licence: 'CC BY 4.0', licenceUrl: 'https://example.org/' },
    debates: new Map([['privacy', debate]]),
    stakeholders: new Map(['estonia', 'latvia'].map((id) => [id, actor(id)])),
    people: new Map([['ilves', { id: 'ilves', name: 'Toomas Hendrik Ilves', aliases: [], familyName: null, roles: [] }]]),
    sources: new Map([['speech', { id: 'speech', title: 'A speech', date: '2012' } as unknown as Source]]),
    statements: new Map(statements.map((item) => [item.id, item])),
    resolutions: new Map(), instruments: new Map(), events: new Map(), viewpoints: new Map(), claims: new Map(), stories: new Map(), corrections: new Map(), glossary: new Map(), releases: new Map(),
  };
}

describe('the JSON of a stakeholder', () => {
  const corpus = corpusOf([statement('s1', -2), statement('s2', -1, { kind: 'paraphrase', person: null, roleThen: null })]);
  const json = stakeholderAsJson('estonia', corpus, positionTable(corpus), address);

  test('keeps to its published schema', () => {
    expect(stakeholderJson.parse(JSON.parse(JSON.stringify(json)))).toEqual(json);
  });

  test('gives each position with its receipts, their weights and their pages', () => {
    const [position] = json.positions;
    expect(position).toMatchObject({ debate: 'privacy', title: 'What privacy means', poles: { minus: 'Limit', plus: 'Right' }, n: 2, mean: -1.6667, ambivalent: false, robustness: { range: [-2, -1], most: { statement: 's1', mean: -1 } } });
    expect(position!.receipts[0]).toMatchObject({ statement: 's1', kind: 'quote', lang: 'en', speaker: 'Toomas Hendrik Ilves', role: 'President', stance: -2, weight: 1, address: '/q/s1/' });
    expect(position!.receipts[1]).toMatchObject({ kind: 'paraphrase', speaker: null, weight: 0.5, source: { title: 'A speech', date: '2012', address: '/sources/speech/' } });
  });

  test('has no position on a debate on which nothing is recorded, and says so', () => {
    const latvia = stakeholderAsJson('latvia', corpus, positionTable(corpus), address);
    expect([latvia.positions, latvia.silentOn]).toEqual([[], [{ debate: 'privacy', title: 'What privacy means' }]]);
    expect(json.silentOn).toEqual([]);
  });

  test('lists the votes of a government with the pole that each supports, and none of a body that does not vote', () => {
    const resolution = { id: 'res-1', symbol: 'A/RES/1', title: 'On privacy', date: '2020-12-07', rollCall: true, debate: 'privacy', yesSupports: 'plus', votes: { yes: ['EST'], no: [], abstain: [], nonvoting: [], absent: [] } } as unknown as Resolution;
    const voting: Corpus = { ...corpus, stakeholders: new Map([['estonia', { ...actor('estonia'), iso3: 'EST' }], ['latvia', { ...actor('latvia'), kind: 'business', iso3: 'LVA' }]]), resolutions: new Map([['res-1', resolution]]) };
    expect(stakeholderAsJson('estonia', voting, positionTable(voting), address).votes).toEqual([{ resolution: 'res-1', symbol: 'A/RES/1', title: 'On privacy', date: '2020-12-07', ballot: 'yes', supports: 'Right', address: '/votes/res-1/' }]);
    expect(stakeholderAsJson('latvia', voting, positionTable(voting), address).votes).toEqual([]);
  });

  test('names a stakeholder that is not there', () => {
    expect(() => stakeholderAsJson('nowhere', corpus, positionTable(corpus), address)).toThrow('There is no stakeholder "nowhere"');
  });
});

describe('how far a position hangs on one statement', () => {
  test('is said in words', () => {
    expect(robustnessOfPosition({ range: [-1.2, -0.4] })).toBe('Drop any one statement: it stays between −1.2 and −0.4.');
    expect(robustnessOfPosition({ range: [-1, -1] })).toBe('Drop any one statement: it is −1.');
    expect(robustnessOfPosition(null)).toBe('One statement carries it: without that there is no position.');
  });

  test('names a statement only where the position as printed changes', () => {
    expect([movesWhenDropped({ range: [-1, -1.01] }, -1), movesWhenDropped({ range: [-1.2, -1] }, -1.1)]).toEqual([false, true]);
  });
});

describe('the sum behind a position', () => {
  test('is written as arithmetic', () => {
    expect(writtenSum([{ stance: -2, weight: 1 }, { stance: -1, weight: 0.75 }], -1.5714)).toBe('(−2 × 1 + −1 × 0.75) / 1.75 = −1.6');
    expect(writtenSum([{ stance: 0, weight: 0.5 }], 0)).toBe('(0 × 0.5) / 0.5 = 0');
    expect(writtenSum([{ stance: 1.5, weight: 0.375 }], 1.5)).toBe('(1.5 × 0.375) / 0.375 = 1.5');
  });

  test('gathers equal terms', () => {
    expect(writtenSum(Array.from({ length: 3 }, () => ({ stance: 1, weight: 1 })), 1)).toBe('(3 × (1 × 1)) / 3 = 1');
  });
});
