import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { tinyContent, withField, writeTree } from '../fixtures/tiny-content.ts';
import { tinyExchange, writeExchange } from '../fixtures/tiny-exchange.ts';

const SOURCE = 'content/sources/harbour-2014.json';

/** A folder with a dataset, its changelog and a debate, into which the tiny exchange folder is brought once. */
function imported() {
  const root = scratchFolder();
  const tiny = tinyContent();
  const CHANGELOG = 'content/changelog/1-0-0.json';
  writeTree({ 'content/dataset.json': tiny['content/dataset.json']!, [CHANGELOG]: tiny[CHANGELOG]!, 'content/debates/sea-treaty.mdx': String(tiny['content/debates/sea-treaty.mdx']).replace(/\n\n[\s\S]*$/, '\n') }, root);
  writeExchange(tinyExchange(), join(root, 'exchange'));
  const run = () => execFileSync(process.execPath, ['tools/import.ts', join(root, 'exchange')], { env: { ...process.env, CONTENT_DIR: join(root, 'content') }, encoding: 'utf8' });
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  return { root, run, read, output: run() };
}

/** Every file below a folder with its text. */
function snapshot(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      .filter((path) => statSync(path).isFile())
      .sort()
      .map((path) => [relative(folder, path), readFileSync(path, 'utf8')]),
  );
}

test('an exchange folder becomes content that the gate accepts', () => {
  const { output, root, read } = imported();
  expect(output).toMatchInlineSnapshot(`
    "7 files written, 0 unchanged, 0 events left as they stand.
    The gate accepts 1 statements from 1 sources.
    "
  `);
  expect(Object.keys(snapshot(join(root, 'content')))).toMatchInlineSnapshot(`
    [
      "changelog/1-0-0.json",
      "dataset.json",
      "debates/sea-treaty.mdx",
      "events/harbour-conference-2-may-2014.json",
      "fingerprints/harbour-2014.json",
      "people/mira-vale.json",
      "resolutions/a-res-1.json",
      "sources/harbour-2014.json",
      "stakeholders/atlantis-navy.mdx",
      "stakeholders/atlantis.mdx",
    ]
  `);
  expect(JSON.parse(read(SOURCE))).toMatchInlineSnapshot(`
    {
      "capture": "file",
      "date": "2014-05-02",
      "event": "harbour-conference-2-may-2014",
      "grade": "A",
      "language": "en",
      "licence": "CC0",
      "licenceClass": "cc0",
      "statements": [
        {
          "actor": "atlantis",
          "codes": [
            {
              "codeA": {
                "confidence": "high",
                "stance": 2,
                "why": "says so",
              },
              "codeB": {
                "confidence": "high",
                "stance": 2,
                "why": "says so",
              },
              "confidence": "high",
              "debate": "sea-treaty",
              "settledBy": "agreement",
              "stance": 2,
            },
          ],
          "date": "2014-05-02",
          "grade": "A",
          "id": "harbour-2014-q1",
          "kind": "quote",
          "lang": "en",
          "locator": {
            "end": 47,
            "paragraphStart": "We came",
            "start": 17,
          },
          "origin": "evidence",
          "person": "mira-vale",
          "quotable": 2,
          "text": "The sea needs a binding treaty",
          "transcriptStatus": "official",
        },
      ],
      "title": "Speech",
      "type": "speech",
    }
  `);
  expect(read('content/stakeholders/atlantis-navy.mdx')).toMatchInlineSnapshot(`
    "---
    name: Navy
    shortName: Navy
    aliases:
      - Fleet
    kind: agency
    iso3: ATL
    region: Europe
    parent: atlantis
    speaksForParent: false
    description: A navy.
    ---
    "
  `);
  expect(JSON.parse(read('content/events/harbour-conference-2-may-2014.json'))).toEqual({ name: 'Harbour Conference', kind: 'conference', date: '2014-05-02' });
});

test('a second import changes nothing', () => {
  const { root, run } = imported();
  const before = snapshot(join(root, 'content'));
  expect(run()).toMatch(/^0 files written, 6 unchanged, 1 events left as they stand/);
  expect(snapshot(join(root, 'content'))).toEqual(before);
});

test('prose and events that people wrote are kept', () => {
  const { root, run, read } = imported();
  const profile = join(root, 'content/stakeholders/atlantis.mdx');
  const account = 'Atlantis lies in the sea.<Cite source="harbour-2014" />\n';
  writeFileSync(profile, `${readFileSync(profile, 'utf8')}\n${account}`);
  const event = { name: 'Harbour Conference of Atlantis', kind: 'speech', date: '2014-05-02', place: 'Atlantis' };
  writeFileSync(join(root, 'content/events/harbour-conference-2-may-2014.json'), JSON.stringify(event));
  run();
  expect(read('content/stakeholders/atlantis.mdx')).toContain(account);
  expect(JSON.parse(read('content/events/harbour-conference-2-may-2014.json'))).toEqual(event);
});

test('a review is kept as long as the code that was reviewed has not changed', () => {
  const { root, run, read } = imported();
  const reviewed = withField({ [SOURCE]: read(SOURCE) }, SOURCE, 'statements[0].codes[0].reviewedBy', 'A. Reader');
  writeTree(reviewed, root);
  run();
  expect(read(SOURCE)).toBe(reviewed[SOURCE]);
  const exchange = tinyExchange();
  writeExchange({ ...exchange, 'codes.jsonl': exchange['codes.jsonl']!.replaceAll('"stance":2', '"stance":1') }, join(root, 'exchange'));
  run();
  expect(read(SOURCE)).not.toContain('reviewedBy');
});

test('a quotation that its text does not hold is named, and the gate refuses it', () => {
  const { root } = imported();
  const exchange = tinyExchange();
  writeExchange({ ...exchange, 'statements.jsonl': exchange['statements.jsonl']!.replace('binding treaty', 'binding contract') }, join(root, 'exchange'));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/import.ts', join(root, 'exchange')], { env: { ...process.env, CONTENT_DIR: join(root, 'content') }, encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stdout).toContain('Not found word for word in their text: harbour-2014-q1');
  expect(stderr).toContain('these words are not in the text of "harbour-2014"');
  expect(stderr, 'no stack trace').not.toContain(' at ');
});
