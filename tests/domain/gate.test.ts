import { describe, expect, test } from 'vitest';
import { corpusOf, gateMessage, tinyContent, withField, withWords, type ContentTree } from '../fixtures/tiny-content.ts';

const HARBOUR = 'content/sources/harbour-2014.json';
const PRESS = 'content/sources/press-2015.json';
const tiny = tinyContent();
const messageWith = (file: string, field: string, value: unknown) => gateMessage(withField(tiny, file, field, value));

test('the gate accepts content without faults and links it', () => {
  const corpus = corpusOf(tiny);
  expect([...corpus.statements.keys()]).toEqual(['press-2015-q1', 'press-2015-q2', 'harbour-2014-q1', 'harbour-2014-q2']);
  expect(corpus.statements.get('harbour-2014-q1')).toMatchObject({ source: 'harbour-2014', shown: true, matchedOn: '2026-11-01', roleThen: null, coActors: [] });
  expect(corpus.statements.get('harbour-2014-q2')?.shown, 'a story retells its source').toBe(true);
  expect(corpus.statements.get('press-2015-q1')?.matchedOn, 'no fingerprint of its source').toBeNull();
  expect(corpus.statements.get('press-2015-q2')?.shown, 'no code and no story').toBe(false);
});

describe('one record that is wrong', () => {
  test('a missing field', () => {
    expect(messageWith(HARBOUR, 'statements[0].date', undefined)).toMatchInlineSnapshot(`
      "1 fault in 1 file of the content. Nothing was built.

      content/sources/harbour-2014.json
        statements[0].date
        this field is missing
        → add "date": write the date in quotation marks: "2012", "2012-05" or "2012-05-02""
    `);
  });

  test('an unknown field', () => {
    expect(messageWith('content/people/mira-vale.json', 'nmae', 'Mira')).toMatchInlineSnapshot(`
      "1 fault in 1 file of the content. Nothing was built.

      content/people/mira-vale.json
        nmae
        there is no field "nmae" here
        → check its spelling against the codebook, or remove it"
    `);
  });

  test('a wrong type', () => {
    expect(messageWith('content/people/mira-vale.json', 'aliases', 'Mira')).toMatchInlineSnapshot(`
      "1 fault in 1 file of the content. Nothing was built.

      content/people/mira-vale.json
        aliases
        found "Mira"
        → write a list in square brackets"
    `);
  });

  test('a value outside its list', () => {
    expect(messageWith('content/events/harbour-conference.json', 'kind', 'party')).toMatchInlineSnapshot(`
      "1 fault in 1 file of the content. Nothing was built.

      content/events/harbour-conference.json
        kind
        found "party"
        → write one of "conference", "united-nations", "parliament", "speech", "publication", "agreement", "court", "operation", "disclosure""
    `);
  });

  test('an unknown id, with the nearest one', () => {
    expect(messageWith(HARBOUR, 'statements[0].actor', 'atlantys')).toMatchInlineSnapshot(`
      "1 fault in 1 file of the content. Nothing was built.

      content/sources/harbour-2014.json
        statements[0].actor
        there is no stakeholder "atlantys"
        → did you mean "atlantis" or "atlantis-navy"?"
    `);
  });

  test('an unknown id that resembles nothing', () => {
    expect(messageWith(HARBOUR, 'event', 'qqq')).toMatchInlineSnapshot(`
      "1 fault in 1 file of the content. Nothing was built.

      content/sources/harbour-2014.json
        event
        there is no event "qqq"
        → add it in content/events/, or correct the id"
    `);
  });

  test('a date in the future', () => {
    expect(messageWith(HARBOUR, 'statements[0].date', '2026-11-24')).toMatchInlineSnapshot(`
      "1 fault in 1 file of the content. Nothing was built.

      content/sources/harbour-2014.json
        statements[0].date
        2026-11-24 is in the future
        → write the date on which it was said, at the latest 2026-11-23"
    `);
  });

  test('today is not in the future', () => {
    expect(messageWith(HARBOUR, 'statements[0].date', '2026-11-23')).toBe('No faults.');
  });

  test('a day that no calendar has', () => {
    expect(messageWith(HARBOUR, 'statements[0].date', '2015-02-29')).toMatchInlineSnapshot(`
      "1 fault in 1 file of the content. Nothing was built.

      content/sources/harbour-2014.json
        statements[0].date
        found "2015-02-29"
        → write a date of the calendar as "2012", "2012-05" or "2012-05-02""
    `);
  });

  test('a stance of 3', () => {
    expect(messageWith(HARBOUR, 'statements[0].codes[0].stance', 3)).toMatchInlineSnapshot(`
      "1 fault in 1 file of the content. Nothing was built.

      content/sources/harbour-2014.json
        statements[0].codes[0].stance
        found 3
        → write a stance from -2 to 2"
    `);
  });

  test('a code that does not follow from its readings', () => {
    expect(messageWith(HARBOUR, 'statements[0].codes[0].codeB.stance', 1)).toMatchInlineSnapshot(`
      "1 fault in 1 file of the content. Nothing was built.

      content/sources/harbour-2014.json
        statements[0].codes[0].stance
        the readings 2 and 1 give 1.5, not 2
        → publish the mean of two readings at most a point apart, or the third reading"
    `);
  });

  test('readings more than a point apart without a third', () => {
    expect(messageWith(HARBOUR, 'statements[0].codes[0].codeB.stance', -1)).toMatchInlineSnapshot(`
      "1 fault in 1 file of the content. Nothing was built.

      content/sources/harbour-2014.json
        statements[0].codes[0].stance
        the readings 2 and -1 are more than a point apart
        → publish the mean of two readings at most a point apart, or the third reading"
    `);
  });

  test('a third reading that is not given', () => {
    expect(messageWith(HARBOUR, 'statements[0].codes[0].settledBy', 'third-reading')).toMatchInlineSnapshot(`
      "1 fault in 1 file of the content. Nothing was built.

      content/sources/harbour-2014.json
        statements[0].codes[0].stance
        settled by a third reading that is not given
        → publish the mean of two readings at most a point apart, or the third reading"
    `);
  });

  test('a quotation over the length limit of its licence', () => {
    expect(messageWith(PRESS, 'statements[0].text', Array.from({ length: 41 }, () => 'norm').join(' '))).toMatchInlineSnapshot(`
      "1 fault in 1 file of the content. Nothing was built.

      content/sources/press-2015.json
        statements[0].text
        41 words from a source of the class "copyright-press"
        → quote at most 40 words in one piece and set "shortened": true"
    `);
  });

  test('a quotation at the length limit is accepted', () => {
    expect(messageWith(PRESS, 'statements[0].text', Array.from({ length: 40 }, () => 'norm').join(' '))).toBe('No faults.');
  });

  test('a quotation that is not in its source', () => {
    expect(messageWith(HARBOUR, 'statements[0].text', 'The sea needs a binding contract, and it needs one before the next storm.')).toMatchInlineSnapshot(`
      "1 fault in 1 file of the content. Nothing was built.

      content/sources/harbour-2014.json
        statements[0].text
        these words are not in the text of "harbour-2014" that was read on 2026-11-01
        → copy the words from the source exactly, or make the fingerprint again if the source was read anew"
    `);
  });

  test('words that are joined from two places are not in the source either', () => {
    expect(messageWith(HARBOUR, 'statements[0].text', 'The sea needs a binding treaty, and we thank those who wrote them.')).toContain('these words are not in the text');
  });

  test('two records with one id', () => {
    expect(messageWith(PRESS, 'statements[0].id', 'Harbour-2014-Q1')).toMatchInlineSnapshot(`
      "1 fault in 1 file of the content. Nothing was built.

      content/sources/press-2015.json
        statements[0].id
        the id "Harbour-2014-Q1" is taken by a statement in content/sources/harbour-2014.json
        → give this statement an id of its own; ids are never used twice, and differ in more than upper and lower case"
    `);
  });

  test('a script in a text', () => {
    expect(messageWith('content/people/mira-vale.json', 'name', 'Mira <script>alert(1)</script>')).toMatchInlineSnapshot(`
      "1 fault in 1 file of the content. Nothing was built.

      content/people/mira-vale.json
        name
        found "Mira <script>alert(1)</script>"
        → remove the markup: texts are printed as they stand and may hold no tag or script"
    `);
  });

  test.each(['<img src=x onerror=alert(1)>', 'JavaScript:alert(1)', 'a &#60;b', '</p>', '<!-- x -->'])('markup such as %s in a text', (markup) => {
    expect(messageWith('content/people/mira-vale.json', 'name', `Mira ${markup}`)).toContain('remove the markup');
  });

  test('an address that runs', () => {
    expect(messageWith(HARBOUR, 'url', 'javascript:alert(1)')).toMatchInlineSnapshot(`
      "1 fault in 1 file of the content. Nothing was built.

      content/sources/harbour-2014.json
        url
        found "javascript:alert(1)"
        → write a full web address, starting with https://"
    `);
  });

  test('characters that turn the direction of a text', () => {
    expect(messageWith(HARBOUR, 'title', 'Speech \u202Eat the Harbour')).toMatchInlineSnapshot(`
      "1 fault in 1 file of the content. Nothing was built.

      content/sources/harbour-2014.json
        title
        found "Speech \\u202eat the Harbour"
        → remove the control, zero-width or direction characters"
    `);
  });

  test('quotation marks around a text', () => {
    expect(messageWith(PRESS, 'statements[0].text', '“We have norms.”')).toMatchInlineSnapshot(`
      "1 fault in 1 file of the content. Nothing was built.

      content/sources/press-2015.json
        statements[0].text
        the text stands in quotation marks
        → remove them: the page adds them to quotations, and paraphrases have none"
    `);
  });

  test('context from a source that is not free', () => {
    expect(messageWith(PRESS, 'statements[0].contextBefore', 'He said:')).toMatchInlineSnapshot(`
      "1 fault in 1 file of the content. Nothing was built.

      content/sources/press-2015.json
        statements[0].contextBefore
        context from a source of the class "copyright-press"
        → remove it: only CC0 and public-domain texts may be quoted beyond the statement"
    `);
  });

  test('votes that do not add up', () => {
    expect(messageWith('content/resolutions/a-res-1.json', 'totals.yes', 2)).toMatchInlineSnapshot(`
      "1 fault in 1 file of the content. Nothing was built.

      content/resolutions/a-res-1.json
        totals.yes
        2, but the list holds 1
        → make the list and the total agree; another record’s count goes into publishedTotal"
    `);
  });

  test('a state that votes twice, and one that does not exist', () => {
    expect(messageWith('content/resolutions/a-res-1.json', 'votes', { yes: ['ATL'], no: ['LEM'], absent: ['ATL', 'XXX'] })).toMatchInlineSnapshot(`
      "2 faults in 1 file of the content. Nothing was built.

      content/resolutions/a-res-1.json
        votes.absent[0]
        "ATL" is listed twice
        → keep one ballot for each state

      content/resolutions/a-res-1.json
        votes.absent[1]
        no government has the code "XXX"
        → correct the code, or add the state in content/stakeholders/"
    `);
  });

  test('a loop of parents', () => {
    const loop = withWords(tiny, 'content/stakeholders/atlantis.mdx', 'region: Europe', 'region: Europe\nparent: atlantis-navy');
    expect(gateMessage(loop)).toMatchInlineSnapshot(`
      "2 faults in 2 files of the content. Nothing was built.

      content/stakeholders/atlantis-navy.mdx
        parent
        a loop: atlantis-navy → atlantis → atlantis-navy
        → name the body of which this one is a part, or leave parent out

      content/stakeholders/atlantis.mdx
        parent
        a loop: atlantis → atlantis-navy → atlantis
        → name the body of which this one is a part, or leave parent out"
    `);
  });

  test('a correction of no record, of the future, of a version that is not out', () => {
    const file = 'content/corrections/storm-date.json';
    const wrong = withField(withField(withField(tiny, file, 'records[0].id', 'harbour-2014-q9'), file, 'date', '2026-12-01'), file, 'version', '1.0.1');
    expect(gateMessage(wrong)).toMatchInlineSnapshot(`
      "3 faults in 1 file of the content. Nothing was built.

      content/corrections/storm-date.json
        date
        2026-12-01 is in the future
        → write the day of the correction, at the latest 2026-11-23

      content/corrections/storm-date.json
        records[0].id
        there is no statement "harbour-2014-q9"
        → did you mean "harbour-2014-q1" or "harbour-2014-q2"?

      content/corrections/storm-date.json
        version
        1.0.1 is later than the version of the data, 1.0.0
        → raise the version in content/dataset.json first, or name the version that holds the correction"
    `);
  });

  test('prose without a citation', () => {
    const uncited = withWords(tiny, 'content/stories/harbour.mdx', 'The guests came by sea.<Cite source="harbour-2014" />', 'The guests came by sea, as everybody knows.');
    expect(gateMessage(uncited)).toMatchInlineSnapshot(`
      "1 fault in 1 file of the content. Nothing was built.

      content/stories/harbour.mdx
        body
        a paragraph without a source: "The guests came by sea, as everybody knows.…"
        → add <Cite source="id" /> after each fact, or leave the fact out"
    `);
  });

  test('a script in prose', () => {
    const script = withWords(tiny, 'content/stories/harbour.mdx', 'The guests', '<script>alert(1)</script>The {guests}');
    expect(gateMessage(script)).toMatchInlineSnapshot(`
      "1 fault in 1 file of the content. Nothing was built.

      content/stories/harbour.mdx
        body
        "<script>alert(1)</script>The {" is not allowed
        → use Markdown, <Cite source="id" />, <Words of="statement-id" /> and links such as [Estonia](stakeholder:estonia); nothing else"
    `);
  });

  test('prose that links to the world outside', () => {
    const outside = withWords(tiny, 'content/debates/sea-treaty.mdx', '(stakeholder:atlantis)', '(https://example.org)');
    expect(gateMessage(outside)).toMatchInlineSnapshot(`
      "1 fault in 1 file of the content. Nothing was built.

      content/debates/sea-treaty.mdx
        body
        the link target "https://example.org" is not a record
        → use Markdown, <Cite source="id" />, <Words of="statement-id" /> and links such as [Estonia](stakeholder:estonia); nothing else"
    `);
  });

  test('a link to a statement that is not shown', () => {
    const unshown = withWords(tiny, 'content/debates/sea-treaty.mdx', 'quote:harbour-2014-q1', 'quote:press-2015-q2');
    expect(gateMessage(unshown)).toMatchInlineSnapshot(`
      "1 fault in 1 file of the content. Nothing was built.

      content/debates/sea-treaty.mdx
        body
        the statement "press-2015-q2" takes no side and has no page
        → link to its source instead"
    `);
  });

  test('a date without quotation marks in front matter', () => {
    const dated = withWords(tiny, 'content/stakeholders/lemuria.mdx', 'region: Asia', 'region: Asia\nhistoricalUntil: 1991');
    expect(gateMessage(dated)).toMatchInlineSnapshot(`
      "1 fault in 1 file of the content. Nothing was built.

      content/stakeholders/lemuria.mdx
        historicalUntil
        found 1991
        → write the date in quotation marks: "2012", "2012-05" or "2012-05-02""
    `);
  });

  test('a whole day without quotation marks stays a text', () => {
    const dated = withWords(tiny, 'content/stakeholders/lemuria.mdx', 'region: Asia', 'region: Asia\nhistoricalUntil: 1991-12-26');
    expect(corpusOf(dated).stakeholders.get('lemuria')?.historicalUntil).toBe('1991-12-26');
  });
});

describe('one file that cannot be read', () => {
  const messageOf = (file: string, held: string | Uint8Array) => gateMessage({ ...tiny, [file]: held });

  test('not JSON', () => {
    expect(messageOf('content/people/odo.json', '{ "name": "Odo", }')).toMatchInlineSnapshot(`
      "1 fault in 1 file of the content. Nothing was built.

      content/people/odo.json
        not valid JSON: Expected double-quoted property name in JSON at position 17 (line 1 column 18)
        → look for a missing comma, quotation mark or bracket there"
    `);
  });

  test('not UTF-8', () => {
    expect(messageOf('content/people/odo.json', Uint8Array.from([0x7b, 0xe9, 0x7d]))).toMatchInlineSnapshot(`
      "1 fault in 1 file of the content. Nothing was built.

      content/people/odo.json
        the file is not UTF-8
        → save it again with the encoding UTF-8"
    `);
  });

  test('not YAML', () => {
    expect(messageOf('content/stakeholders/odo.mdx', '---\nname: Odo: the second\n---\n')).toMatchInlineSnapshot(`
      "1 fault in 1 file of the content. Nothing was built.

      content/stakeholders/odo.mdx
        not valid YAML: Nested mappings are not allowed in compact mappings at line 1, column 7:
        → mend the front matter there; quote texts that hold a colon"
    `);
  });

  test('no front matter', () => {
    expect(messageOf('content/stakeholders/odo.mdx', 'Odo.')).toMatchInlineSnapshot(`
      "1 fault in 1 file of the content. Nothing was built.

      content/stakeholders/odo.mdx
        no front matter
        → start the file with a line "---", the fields, and a line "---""
    `);
  });

  test('another ending, another folder, a name that is no id', () => {
    const tree: ContentTree = { ...tiny, 'content/people/odo.txt': 'Odo', 'content/persons/odo.json': '{}', 'content/people/Odo_2.json': '{ "name": "Odo" }' };
    expect(gateMessage(tree)).toMatchInlineSnapshot(`
      "3 faults in 3 files of the content. Nothing was built.

      content/people/Odo_2.json
        "Odo_2" cannot be an id, and the file name is the id
        → rename the file to lower-case letters and digits joined by single hyphens

      content/people/odo.txt
        files ending in ".txt" mean nothing here
        → use .json or .mdx, or move the file out of content/

      content/persons/odo.json
        no records are read from here
        → move it into one of content/debates/, content/stakeholders/, content/people/, content/sources/, content/fingerprints/, content/resolutions/, content/instruments/, content/events/, content/viewpoints/, content/claims/, content/stories/, content/changelog/, content/corrections/, content/glossary/"
    `);
  });

  test('the dataset is missing', () => {
    const { 'content/dataset.json': _dataset, ...rest } = tiny;
    expect(gateMessage(rest)).toMatchInlineSnapshot(`
      "1 fault in 1 file of the content. Nothing was built.

      content/dataset.json
        the file is missing
        → add version, released, licence and licenceUrl"
    `);
  });
});

describe('the changelog', () => {
  const FIRST = 'content/changelog/1-0-0.json';
  const release = (more: Record<string, unknown>) => JSON.stringify({ version: '1.1.0', released: '2026-12-01', summary: 'More.', changes: [{ kind: 'corrected', what: 'A date.' }], ...more });
  const held = Object.fromEntries(['debates', 'stakeholders', 'people', 'sources', 'statements', 'codes', 'resolutions', 'votes', 'instruments', 'statuses', 'events', 'viewpoints', 'claims'].map((name) => [name, 1]));

  test('has the version of the dataset, released on the same day', () => {
    const { [FIRST]: _first, ...rest } = tiny;
    expect(gateMessage(rest)).toContain('the changelog has no version\n  → say in content/changelog/1-0-0.json what version 1.0.0 changes');
    expect(messageWith('content/dataset.json', 'version', '1.1.0')).toContain('the newest version of the changelog is 1.0.0');
    expect(messageWith('content/dataset.json', 'released', '2026-11-22')).toContain('the changelog says 2026-11-23');
  });

  test('says of every version but the newest what it held', () => {
    const next = { ...withField(withField(tiny, 'content/dataset.json', 'version', '1.1.0'), 'content/dataset.json', 'released', '2026-12-01'), 'content/changelog/1-1-0.json': release({}) };
    expect(gateMessage(next)).toContain('an earlier version must say what it held');
    expect(gateMessage(withField(next, FIRST, 'holds', held))).toBe('No faults.');
    expect(messageWith(FIRST, 'holds', held)).toContain('the newest version is counted from its records');
  });

  test('is in order, and its files are named for their versions', () => {
    expect(gateMessage({ ...tiny, 'content/changelog/0-9-0.json': release({ version: '0.9.0', released: '2026-11-24', holds: held }) })).toContain('version 0.9.0 came out after 1.0.0');
    expect(gateMessage({ ...tiny, 'content/changelog/old.json': release({ version: '0.9.0', released: '2026-11-01', holds: held }) })).toContain('rename it to 0-9-0.json');
  });

  test('links to records that are there', () => {
    expect(messageWith(FIRST, 'changes[0].records', [{ kind: 'quote', id: 'harbour-2014-q1' }, { kind: 'person', id: 'mira-vale' }])).toBe('No faults.');
    expect(messageWith(FIRST, 'changes[0].records', [{ kind: 'stakeholder', id: 'atlantys' }])).toContain('changes[0].records[0].id\n  there is no stakeholder "atlantys"');
  });
});

describe('the glossary', () => {
  const BINDING = 'content/glossary/binding.json';

  test('a fact without a source, and a source that there is not', () => {
    expect(messageWith(BINDING, 'facts[0].sources', [])).toMatchInlineSnapshot(`
      "1 fault in 1 file of the content. Nothing was built.

      content/glossary/binding.json
        facts[0].sources
        found []
        → name the source of the fact, or leave the fact out"
    `);
    expect(messageWith(BINDING, 'facts[0].sources', ['harbor-2014'])).toMatchInlineSnapshot(`
      "1 fault in 1 file of the content. Nothing was built.

      content/glossary/binding.json
        facts[0].sources[0]
        there is no source "harbor-2014"
        → did you mean "harbour-2014"?"
    `);
  });

  test('an entry that is too long', () => {
    expect(messageWith(BINDING, 'meaning', `${'Obliging under law and '.repeat(11)}so on.`)).toMatchInlineSnapshot(`
      "1 fault in 1 file of the content. Nothing was built.

      content/glossary/binding.json
        meaning
        54 words with the facts
        → keep an entry to 50 words: shorten the meaning, or leave a fact out"
    `);
  });

  test('a word that leads to two entries', () => {
    const second = JSON.stringify({ term: 'duty', forms: ['Legally binding'], meaning: 'What one must do.' });
    expect(gateMessage({ ...tiny, 'content/glossary/duty.json': second })).toMatchInlineSnapshot(`
      "1 fault in 1 file of the content. Nothing was built.

      content/glossary/duty.json
        forms[0]
        "Legally binding" leads to content/glossary/binding.json already
        → keep each form, in any case, in one entry only"
    `);
  });
});

test('links to a record that has a fault of its own are not faults too', () => {
  for (const [file, words] of [
    ['content/stakeholders/atlantis.mdx', 'kind: government'],
    ['content/debates/sea-treaty.mdx', 'order: 1'],
  ] as const) {
    const broken = withWords(tiny, file, words, '');
    expect(gateMessage(broken)).toMatch(/^1 fault in 1 file/);
    expect(gateMessage({ ...tiny, [file]: 'nothing' })).toMatch(/^1 fault in 1 file/);
  }
  expect(gateMessage({ ...tiny, [HARBOUR]: '{' })).toMatch(/^1 fault in 1 file/);
});

test('all faults stand in one message, in the order of file and field', () => {
  let tree = withField(tiny, HARBOUR, 'statements[0].codes[0].stance', 3);
  tree = withField(tree, HARBOUR, 'statements[1].date', undefined);
  tree = withField(tree, 'content/people/mira-vale.json', 'roles[0].actor', 'mu');
  tree = withField(tree, 'content/events/harbour-conference.json', 'date', '2027');
  tree = { ...tree, 'content/people/odo.json': '{' };
  expect(gateMessage(tree)).toMatchInlineSnapshot(`
    "5 faults in 4 files of the content. Nothing was built.

    content/events/harbour-conference.json
      date
      2027 is in the future
      → write a day up to 2026-11-23

    content/people/mira-vale.json
      roles[0].actor
      there is no stakeholder "mu"
      → add it in content/stakeholders/, or correct the id

    content/people/odo.json
      not valid JSON: Expected property name or '}' in JSON at position 1 (line 1 column 2)
      → look for a missing comma, quotation mark or bracket there

    content/sources/harbour-2014.json
      statements[0].codes[0].stance
      found 3
      → write a stance from -2 to 2

    content/sources/harbour-2014.json
      statements[1].date
      this field is missing
      → add "date": write the date in quotation marks: "2012", "2012-05" or "2012-05-02""
  `);
});
