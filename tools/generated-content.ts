import type { Corpus } from '../src/domain/corpus.ts';
import { windowsOf } from '../src/domain/fingerprint.ts';
import { mdxFile } from '../src/intake/front-matter.ts';
import { pick, seededRandom, wordChain } from './word-chain.ts';

const SYLLABLES = 'al an bar ber cor da del en far gol hen is jor ka lin mar nes or pel qua ros sel tan ul ver wim xan yor zel'.split(' ');
const KINDS = ['government', 'agency', 'legislature', 'igo', 'technical', 'business', 'civil-society', 'academia'] as const;
const REGIONS = ['Africa', 'Americas', 'Asia', 'Europe', 'Oceania', 'International'] as const;
const STANCES = [-2, -2, -1.5, -1, -1, 0, 0.5, 1, 1, 2, 2];

/**
 * A content folder of any size for measurements: path below the project → text. Actors, people, sources, events, lengths
 * and codes stand in the proportions of the real collection, and the words in their natural shares; the debates are the
 * real ones without their accounts. The same number and seed give the same files. Nothing in it was ever said.
 */
export function generatedContent(real: Corpus, statements: number, seed = 1): Map<string, string> {
  const random = seededRandom(seed);
  const share = (of: number) => Math.max(2, Math.round((of * statements) / real.statements.size));
  const sentence = wordChain([...real.statements.values()].filter(({ lang }) => lang === 'en').map(({ text }) => text), random);
  const lengths = [...real.statements.values()].map(({ text }) => Math.min(60, text.split(/\s+/).length));
  const name = () => [1, 2].map(() => capital(Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(random, SYLLABLES)).join(''))).join(' ');
  const date = () => `${1997 + Math.floor(random() * 28)}-${pad(1 + Math.floor(random() * 12))}-${pad(1 + Math.floor(random() * 28))}`;
  const ids = (kind: string, count: number) => Array.from({ length: count }, (_, index) => `${kind}-${index + 1}`);

  const files = new Map<string, string>();
  const write = (folder: string, id: string, record: unknown) => files.set(`content/${folder}/${id}.json`, `${JSON.stringify(record)}\n`);
  files.set('content/dataset.json', JSON.stringify(real.dataset));
  for (const { id, ...release } of real.releases.values()) write('changelog', id, { ...release, changes: release.changes.map((change) => ({ ...change, records: [] })) });
  const debates = [...real.debates.values()].map(({ id, account: _account, propositions: _propositions, ...fields }) => {
    files.set(`content/debates/${id}.mdx`, mdxFile(fields, ''));
    return id;
  });

  const actors = ids('actor', share(real.stakeholders.size));
  const people = ids('person', share(real.people.size));
  const events = ids('event', share(real.events.size));
  const sources = ids('source', share(real.sources.size));
  for (const id of actors) {
    const title = `${name()} ${id.split('-')[1]}`;
    const account = random() < 0.1 ? `${sentence(60)}<Cite source="${pick(random, sources)}" />\n\n${sentence(60)}<Cite source="${pick(random, sources)}" />` : '';
    files.set(`content/stakeholders/${id}.mdx`, mdxFile({ name: title, shortName: title, kind: pick(random, KINDS), region: pick(random, REGIONS), description: sentence(12) }, account));
  }
  for (const id of people) write('people', id, { name: `${name()} ${id.split('-')[1]}`, roles: [{ actor: pick(random, actors), title: 'Speaker' }] });
  for (const id of events) write('events', id, { name: `${name()} Conference ${id.split('-')[1]}`, kind: 'conference', date: date() });

  const perSource = Map.groupBy(Array.from({ length: statements }, () => pick(random, sources)), (source) => source);
  for (const id of sources) {
    const day = date();
    const spoken = (perSource.get(id) ?? []).map((_, index) => ({
      id: `${id}-q${index + 1}`,
      kind: 'quote',
      actor: pick(random, actors),
      ...(random() < 0.5 ? { person: pick(random, people) } : {}),
      date: day,
      grade: 'A',
      origin: 'generated',
      lang: 'en',
      text: sentence(Math.max(5, pick(random, lengths))),
      locator: {},
      transcriptStatus: 'official',
      quotable: 2,
      codes: codes(),
    }));
    write('sources', id, { type: 'speech', title: `${capital(sentence(6))} (${id})`, date: day, licence: 'CC0', licenceClass: 'cc0', grade: 'A', capture: 'file', language: 'en', ...(random() < 0.4 ? { event: pick(random, events) } : {}), statements: spoken });
    if (spoken.length > 0) write('fingerprints', id, { method: 'fnv1a-18/4', made: day, sha256: '0'.repeat(64), ...windowsOf(`${spoken.map(({ text }) => text).join(' ')} ${sentence(300)}`) });
  }
  return files;

  function codes() {
    const count = random() < 0.62 ? (random() < 0.12 ? 2 : 1) : 0;
    return [...new Set(Array.from({ length: count }, () => pick(random, debates)))].map((debate) => {
      const stance = pick(random, STANCES);
      const reading = (value: number) => ({ stance: value, confidence: 'high', why: sentence(5) });
      return { debate, stance, confidence: pick(random, ['high', 'medium', 'low']), settledBy: 'agreement', codeA: reading(Math.floor(stance)), codeB: reading(Math.ceil(stance)) };
    });
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
