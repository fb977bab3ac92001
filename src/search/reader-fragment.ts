/**
 * Answers as they stand behind the `#` of an address, which no browser sends anywhere:
 *
 *     1/<name>/<part>.<part> …
 *
 * `1` is the version of this form; a name may be empty; a part is the id of a proposition with a digit from 1 (strongly
 * disagree) to 5 (strongly agree) or 0 (no opinion), or the id of a debate with `*`, which counts double. Several readers
 * follow one another.
 */
export const FRAGMENT_VERSION = '1';

/** 0 no opinion; 1 strongly disagree … 5 strongly agree. */
export type Agreement = 0 | 1 | 2 | 3 | 4 | 5;

export interface ReaderAnswers {
  /** What the reader wants to be called; may be empty. */
  readonly name: string;
  readonly answers: ReadonlyMap<string, Agreement>;
  /** Debates that count double. */
  readonly doubled: ReadonlySet<string>;
}

/** What may be answered. */
export interface Askable {
  readonly propositions: readonly string[];
  readonly debates: readonly string[];
}

export interface ReadFragment {
  /** Those of whom something could be read. */
  readonly readers: readonly ReaderAnswers[];
  /** Parts that mean nothing here, such as answers to propositions of an older set, each once and cut short. */
  readonly notCounted: readonly string[];
  /** Why nothing, or not everything, could be read. `other`: these are no answers. */
  readonly fault: 'version' | 'other' | 'too long' | 'too many' | null;
}

export const MOST_READERS = 40;
export const LONGEST_NAME = 40;
const LONGEST_FRAGMENT = 40_000;
const MOST_NAMED = 12;
const LONGEST_NAMED = 24;

const NOTHING: ReadFragment = { readers: [], notCounted: [], fault: null };

/** Reads what stands behind the `#`, with or without it. Never throws. */
export function parseReaders(fragment: string, { propositions, debates }: Askable): ReadFragment {
  const text = fragment.replace(/^#/, '');
  if (text === '') return NOTHING;
  if (text.length > LONGEST_FRAGMENT) return { ...NOTHING, fault: 'too long' };
  const [version = '', ...fields] = text.split('/');
  if (version !== FRAGMENT_VERSION) return { ...NOTHING, fault: /^\d{1,3}$/.test(version) && fields.length > 0 ? 'version' : 'other' };
  const asked = new Set(propositions);
  const weighable = new Set(debates);
  const notCounted = new Set<string>();
  const readers: ReaderAnswers[] = [];
  for (let at = 0; at < fields.length; at += 2) {
    const answers = new Map<string, Agreement>();
    const doubled = new Set<string>();
    for (const part of (fields[at + 1] ?? '').split('.').filter((piece) => piece !== '')) {
      const [, id = '', said = ''] = /^([a-z0-9-]+?)([0-5*])$/.exec(part) ?? [];
      if (said === '*' && weighable.has(id)) doubled.add(id);
      else if (said !== '*' && said !== '' && asked.has(id) && !answers.has(id)) answers.set(id, Number(said) as Agreement);
      else notCounted.add(cleanName(decoded(part)).slice(0, LONGEST_NAMED).toWellFormed());
    }
    if (answers.size > 0) readers.push({ name: cleanName(decoded(fields[at]!)), answers, doubled });
  }
  const fault = readers.length > MOST_READERS ? 'too many' : readers.length === 0 && notCounted.size === 0 ? 'other' : null;
  return { readers: readers.slice(0, MOST_READERS), notCounted: [...notCounted].filter((part) => part !== '').slice(0, MOST_NAMED), fault };
}

/** The inverse of {@link parseReaders}, without `#`; `''` where nobody has answered. Answers stand in the order of what may be answered. */
export function formatReaders(readers: readonly ReaderAnswers[], { propositions, debates }: Askable): string {
  const told = readers.flatMap(({ name, answers, doubled }) => {
    const parts = [...propositions.flatMap((id) => (answers.has(id) ? [`${id}${answers.get(id)}`] : [])), ...debates.flatMap((id) => (doubled.has(id) ? [`${id}*`] : []))];
    return answers.size === 0 ? [] : [`${encodeURIComponent(cleanName(name))}/${parts.join('.')}`];
  });
  return told.length === 0 ? '' : [FRAGMENT_VERSION, ...told].join('/');
}

/** A name as it may be shown: without control, direction and zero-width characters, at most {@link LONGEST_NAME} characters. */
export function cleanName(name: string): string {
  const plain = name
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}\ufffd]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return [...plain].slice(0, LONGEST_NAME).join('').trim();
}

/** Every fragment of answers in a text into which links were pasted, in its order. */
export function fragmentsIn(pasted: string): string[] {
  return [...pasted.matchAll(/(?:^|[#\s])(\d{1,3}\/[^\s#<>"]*)/g)].map(([, fragment = '']) => fragment);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
