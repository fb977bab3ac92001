import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { ContentError, type Fault } from '../../src/domain/fault.ts';
import { mdxFile } from '../../src/intake/front-matter.ts';
import { corpusOf, tinyContent, type ContentTree } from '../fixtures/tiny-content.ts';

/*
 * Every record of the tiny content, spoilt in every field in every way that its value allows: some thousands. All are run, in
 * a fixed order, and none is drawn: whoever reads a failure can make it again by its name.
 */

interface Spoilt {
  readonly name: string;
  readonly file: string;
  /** The field that the message must name, or one that holds it or is held by it; empty for the whole file. */
  readonly field: string;
  readonly tree: ContentTree;
}

type Path = readonly (string | number)[];

const tiny = tinyContent();
const SCRIPT = '<script>alert(1)</script>';
const IMAGE = '<img src=x onerror=alert(1)>';
const OVERLONG = Array.from({ length: 120 }, (_, place) => `word${place}`).join(' ');
/** Direction marks, joiners without width, a control character, a letter that is none. */
const UNSEEN = ['\u202e', '\u2066', '\u200b', '\u2060', '\ufeff', '\u0007', '\u0000', '\ufffd'];
const DATES = ['yesterday', '2014-13', '2014-02-30', '12014', '2014/05/02', '2014-5-2', ' 2014', '2014-05-02T10:00:00Z', '2999'];
const STANCES = [3, -3, 2.3, 1e9, Number.MAX_SAFE_INTEGER];
/** Fields that hold the id of another record. */
const LINKS = /(^|\.)(actor|person|event|source|debate|parent|variantOf|attributedTo|coActors\[\d+\]|checkSources\[\d+\]|sources\[\d+\])$/;
const isDate = (field: string) => /(^|\.)(date|released|made)$/.test(field);
const isStance = (field: string) => /(^|\.)(stance|pole)$/.test(field);

const records = Object.keys(tiny).map((file) => ({ file, ...read(file) }));

function read(file: string): { value: unknown; body: string | null } {
  const text = String(tiny[file]);
  if (file.endsWith('.json')) return { value: JSON.parse(text) as unknown, body: null };
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  return { value: parseDocument(front).toJS() as unknown, body };
}

function write(file: string, value: unknown, body: string | null): ContentTree {
  const text = body === null ? `${JSON.stringify(value, null, 2)}\n` : mdxFile(value as Record<string, unknown>, body);
  return { ...tiny, [file]: text };
}

function fieldOf(path: Path): string {
  return path.reduce<string>((field, key) => (typeof key === 'number' ? `${field}[${key}]` : field ? `${field}.${key}` : key), '');
}

/** Every place in a value, the whole included. */
function* places(value: unknown, path: Path = []): Generator<{ path: Path; value: unknown }> {
  yield { path, value };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, held] of Object.entries(value)) yield* places(held, [...path, Array.isArray(value) ? Number(key) : key]);
}

function withPlace(value: unknown, path: Path, change: (held: unknown) => unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return change(value);
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<string | number, unknown>;
  copy[key] = withPlace(copy[key], rest, change);
  return copy;
}

function wrongTypes(value: unknown): unknown[] {
  if (typeof value === 'string') return [42, true, [value], { text: value }];
  if (typeof value === 'number') return [String(value), [value], {}];
  if (typeof value === 'boolean') return ['yes', 1];
  if (Array.isArray(value)) return ['a, b', 7, { 0: 'a' }];
  return ['text', 7, [value]];
}

function* spoiltFields({ file, value: record, body }: (typeof records)[number]): Generator<Spoilt> {
  for (const { path, value } of places(record)) {
    const field = fieldOf(path);
    const spoil = (how: string, instead: unknown): Spoilt => ({ name: `${file} ${field}: ${how}`, file, field, tree: write(file, withPlace(record, path, () => instead), body) });
    if (path.length > 0) for (const wrong of wrongTypes(value)) yield spoil(`${JSON.stringify(wrong)} in place of ${typeof value}`, wrong);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      yield { ...spoil('a field that nobody knows', { ...value, colour: 'red' }), field: field ? `${field}.colour` : 'colour' };
    }
    if (typeof value === 'string') {
      yield spoil('nothing', '');
      yield spoil('a script', `${value} ${SCRIPT}`);
      yield spoil('a picture that runs something', IMAGE);
      yield spoil('a markup comment', `${value}<!-- -->`);
      for (const unseen of UNSEEN) yield spoil(`U+${unseen.charCodeAt(0).toString(16)}`, `${value.slice(0, 2)}${unseen}${value.slice(2)}`);
      yield spoil('a text without end', `${value} ${'x'.repeat(200_000)}`);
    }
    if (isDate(field)) for (const date of DATES) yield spoil(date, date);
    if (isStance(field)) for (const stance of STANCES) yield spoil(String(stance), stance);
    if (LINKS.test(field)) for (const id of ['nobody-there', 'Atlantis', '../people/mira-vale', '__proto__', 'constructor']) yield spoil(id, id);
  }
}

/** What a contributor would see of a fault: `null` where the content was accepted. */
function faultsOf(tree: ContentTree): ContentError | null {
  try {
    corpusOf(tree);
    return null;
  } catch (error) {
    // Anything else would reach the contributor as a stack trace.
    if (error instanceof ContentError) return error;
    throw error;
  }
}

/** Why a spoilt tree was not caught as it should be, or nothing. */
function complaint({ name, file, field, tree }: Spoilt): string[] {
  const error = faultsOf(tree);
  if (!error) return [`${name}: accepted`];
  const near = (fault: Fault) => fault.file === file && (fault.field === field || within(fault.field, field) || within(field, fault.field));
  if (!error.faults.some(near)) return [`${name}: not named, but ${error.faults.map((fault) => `${fault.file} ${fault.field}`).join('; ')}`];
  if (error.faults.some(({ problem, instead }) => problem === '' || instead === '')) return [`${name}: no words`];
  return [error.message].filter((message) => message.length > 4000 || /\n\s+at |\[object |undefined/.test(message)).map((message) => `${name}: ${message.slice(0, 300)}`);
}

const within = (inner: string, outer: string) => outer === '' || inner.startsWith(`${outer}.`) || inner.startsWith(`${outer}[`);

describe('a record spoilt in one field is refused by file and field, in words', () => {
  test.each(records)('$file', (record) => {
    const spoilt = [...spoiltFields(record)];
    expect(spoilt.length).toBeGreaterThan(20);
    expect(spoilt.flatMap(complaint)).toEqual([]);
  });

  test('these are more than 2,500', () => {
    expect(records.reduce((sum, record) => sum + [...spoiltFields(record)].length, 0)).toBeGreaterThan(2500);
  });
});

describe('a file spoilt as a whole is refused by name', () => {
  const whole = (name: string, file: string, held: string | Uint8Array): Spoilt => ({ name, file, field: '', tree: { ...tiny, [file]: held } });
  const bytes = (text: string) => new TextEncoder().encode(text);

  test('cut off anywhere', () => {
    const cut = records.flatMap(({ file }) => {
      const text = String(tiny[file]).trimEnd();
      const places = file.endsWith('.json') ? Array.from({ length: 20 }, (_, part) => Math.floor((text.length * part) / 20)) : [0, 2, 10];
      return places.map((place) => whole(`${file} cut at ${place}`, file, text.slice(0, place)));
    });
    expect(cut.flatMap(complaint)).toEqual([]);
  });

  test('in another encoding, too large, or with another ending', () => {
    const spoilt = records.flatMap(({ file }) => {
      const text = String(tiny[file]);
      return [
        whole(`${file} as UTF-16`, file, new Uint8Array([0xff, 0xfe, ...[...bytes(text)].flatMap((byte) => [byte, 0])])),
        whole(`${file} as Latin-1`, file, new Uint8Array([...bytes(text), 0xe9])),
        whole(`${file} with a megabyte of spaces`, file, `${text}${' '.repeat(1_000_000)}`),
        whole(`${file} and a copy`, `${file}.bak`, text),
      ];
    });
    expect(spoilt.flatMap(complaint)).toEqual([]);
  });
});

describe('prose that would run or show what is not in the records is refused', () => {
  const BODIES = {
    'a script': SCRIPT,
    'a picture that runs something': IMAGE,
    'an expression': 'There were {1 + 1} storms.',
    'an import': "import x from 'node:fs'\n\nText.",
    'an export': 'export const x = 1\n\nText.',
    'a component that nobody knows': '<Chart of="sea" />',
    'a frame': '<iframe src="https://example.org"></iframe>',
    'a handler': '<p onclick="alert(1)">Text.</p>',
    'an address that runs something': '[Text](javascript:alert(1))',
    'an address of data': '[Text](data:text/html,hello)',
    'a source that is not there': 'Text.<Cite source="nobody" />',
    'a record that is not there': '[Text](stakeholder:nobody)',
    'a direction mark': 'Te\u202ext.<Cite source="harbour-2014" />',
    'a tag that is never closed': 'Text <b',
  };

  test.each(Object.entries(BODIES))('%s', (name, body) => {
    const spoilt = records
      .filter((record) => record.body !== null)
      .map(({ file, value }): Spoilt => ({ name: `${file} with ${name}`, file, field: '', tree: write(file, value, body) }));
    expect(spoilt.length).toBeGreaterThan(3);
    expect(spoilt.flatMap(complaint)).toEqual([]);
  });
});

describe('records that are each right and together wrong are refused', () => {
  const set = (file: string, change: (record: Record<string, unknown>) => void): string => {
    const { value, body } = read(file);
    const record = structuredClone(value) as Record<string, unknown>;
    change(record);
    return String(write(file, record, body)[file]);
  };
  const ATLANTIS = 'content/stakeholders/atlantis.mdx';
  const HARBOUR = 'content/sources/harbour-2014.json';

  test('a stakeholder that is its own part, at once or by way of others', () => {
    expect(faultsOf({ ...tiny, [ATLANTIS]: set(ATLANTIS, (record) => (record.parent = 'atlantis')) })?.message).toContain(ATLANTIS);
    expect(faultsOf({ ...tiny, [ATLANTIS]: set(ATLANTIS, (record) => (record.parent = 'atlantis-navy')) })?.message).toMatch(/content\/stakeholders\/atlantis(-navy)?\.mdx\n {2}parent/);
  });

  test('two statements with one id, in one source or in two', () => {
    const twice = set(HARBOUR, (record) => (record.statements as { id: string }[])[1]!.id = 'harbour-2014-q1');
    expect(faultsOf({ ...tiny, [HARBOUR]: twice })?.message).toMatch(/harbour-2014\.json\n {2}statements\[\d\]\.id/);
    expect(faultsOf({ ...tiny, 'content/sources/copy-2014.json': String(tiny[HARBOUR]) })?.message).toMatch(/(copy|harbour)-2014\.json\n {2}statements\[0\]\.id/);
  });

  test.each([
    ['a word more', 'The sea really needs a binding treaty, and it needs one before the next storm.'],
    ['a word less', 'The sea needs a treaty, and it needs one before the next storm.'],
    ['a word changed', 'The sea needs a binding treaty, and it needs one before the last storm.'],
    ['words in another order', 'The sea needs a treaty binding, and it needs one before the next storm.'],
    ['a not', 'The sea needs not a binding treaty, and it needs one before the next storm.'],
  ])('a quotation with %s than its source', (_, text) => {
    const altered = set(HARBOUR, (record) => (record.statements as { text: string }[])[0]!.text = text);
    expect(faultsOf({ ...tiny, [HARBOUR]: altered })?.message).toContain('harbour-2014.json\n  statements[0].text\n  these words are not in the text');
  });

  test('a quotation that is too long for its licence', () => {
    const long = set('content/sources/press-2015.json', (record) => (record.statements as { text: string }[])[0]!.text = OVERLONG);
    expect(faultsOf({ ...tiny, 'content/sources/press-2015.json': long })?.message).toContain('statements[0].text\n  120 words');
  });
});
