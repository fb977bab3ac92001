import type { Coding } from './coding.ts';
import type { Corpus, Source, Statement } from './corpus.ts';
import type { Fault } from './fault.ts';
import { contains, type FingerprintRecord } from './fingerprint.ts';
import { earliestDay } from './partial-date.ts';
import { countWords } from './plain-text.ts';
import { quotationLimit } from './source.ts';

const MAX_CONTEXT = 160;
const FREE_LICENCES = ['cc0', 'public-domain'];
const QUOTATION_MARKS = /^["“„«»].*["”“«»]$/s;

/** Adds a fault for every statement that breaks a rule of the codebook: length, words, dates, codes, context. */
export function checkStatements(
  corpus: Corpus,
  fingerprints: ReadonlyMap<string, FingerprintRecord>,
  today: string,
  faults: Fault[],
): void {
  for (const source of corpus.sources.values()) {
    const file = `content/sources/${source.id}.json`;
    if (source.date !== null && earliestDay(source.date) > today) {
      faults.push({ file, field: 'date', problem: `${source.date} is in the future`, instead: `write the date on which it was published, at the latest ${today}` });
    }
    source.statements.forEach((statement, index) => {
      const add = (field: string, problem: string, instead: string) =>
        faults.push({ file, field: `statements[${index}].${field}`, problem, instead });
      checkText(statement, source, fingerprints.get(source.id) ?? null, add);
      checkContext(statement, source, add);
      if (earliestDay(statement.date) > today) {
        add('date', `${statement.date} is in the future`, `write the date on which it was said, at the latest ${today}`);
      }
      if (statement.coActors.includes(statement.actor)) {
        add('coActors', `"${statement.actor}" is the actor already`, 'list only the other signatories');
      }
      if (statement.variantOf === statement.id) add('variantOf', 'a statement cannot be a variant of itself', 'name the other wording');
      const { start, end } = statement.locator;
      if ((start === null) !== (end === null) || (start !== null && end !== null && start >= end)) {
        add('locator', `start ${start}, end ${end}`, 'give both offsets, the first lower than the second');
      }
      const debates = new Set<string>();
      statement.codes.forEach((code, i) => {
        if (debates.has(code.debate)) add(`codes[${i}].debate`, `"${code.debate}" is coded twice`, 'keep one code for each debate');
        debates.add(code.debate);
        const problem = codingProblem(code);
        if (problem) add(`codes[${i}].stance`, problem, 'publish the mean of two readings at most a point apart, or the third reading');
      });
    });
  }
}

type Add = (field: string, problem: string, instead: string) => void;

function checkText(statement: Statement, source: Source, fingerprint: FingerprintRecord | null, add: Add): void {
  if (QUOTATION_MARKS.test(statement.text)) {
    add('text', 'the text stands in quotation marks', 'remove them: the page adds them to quotations, and paraphrases have none');
  }
  if (statement.kind !== 'quote') return;
  const words = countWords(statement.text);
  const limit = quotationLimit(source.licenceClass);
  if (words > limit) {
    add('text', `${words} words from a source of the class "${source.licenceClass}"`, `quote at most ${limit} words in one piece and set "shortened": true`);
  }
  if (fingerprint && contains(fingerprint, statement.text) === 'no') {
    add('text', `these words are not in the text of "${source.id}" that was read on ${fingerprint.made}`, 'copy the words from the source exactly, or make the fingerprint again if the source was read anew');
  }
}

function checkContext(statement: Statement, source: Source, add: Add): void {
  for (const field of ['contextBefore', 'contextAfter'] as const) {
    const text = statement[field];
    if (text === null) continue;
    if (!FREE_LICENCES.includes(source.licenceClass)) {
      add(field, `context from a source of the class "${source.licenceClass}"`, 'remove it: only CC0 and public-domain texts may be quoted beyond the statement');
    }
    if ([...text].length > MAX_CONTEXT) add(field, `${[...text].length} characters`, `keep at most ${MAX_CONTEXT}`);
  }
}

/** Why a published stance does not follow from its readings, or `null`. */
function codingProblem({ stance, settledBy, codeA, codeB, third }: Coding): string | null {
  if (settledBy === 'third-reading') {
    if (!third) return 'settled by a third reading that is not given';
    return third.stance === stance ? null : `the third reading says ${third.stance}, the code ${stance}`;
  }
  if (!codeA || !codeB) return 'settled by agreement, but one reading is missing';
  if (Math.abs(codeA.stance - codeB.stance) > 1) return `the readings ${codeA.stance} and ${codeB.stance} are more than a point apart`;
  const mean = (codeA.stance + codeB.stance) / 2;
  return mean === stance ? null : `the readings ${codeA.stance} and ${codeB.stance} give ${mean}, not ${stance}`;
}
