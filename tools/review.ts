/**
 * npm run review -- [--debate id] [--actor id] [--most 20] [--csv]
 *
 * Lists the codes that no person has reviewed, the most doubtful first, with both readings and the place in the record. Who has
 * reviewed one adds `"reviewedBy": "Name"` to it there; the label then goes from every page, and an import leaves it alone.
 */
import { parseArgs } from 'node:util';
import { reviewQueue, type Unreviewed } from '../src/analysis/review-queue.ts';
import { contentFolder } from '../src/content/content-folder.ts';
import { readFolder } from '../src/content/read-folder.ts';
import { buildCorpus } from '../src/domain/build-corpus.ts';
import type { Reading } from '../src/domain/coding.ts';
import { actorsOf } from '../src/domain/corpus.ts';
import { formatStance } from '../src/domain/format-stance.ts';
import { csvTable } from '../src/publish/result-table.ts';
import { reportFaults } from './report-faults.ts';

const { values } = parseArgs({ options: { debate: { type: 'string' }, actor: { type: 'string' }, most: { type: 'string', default: '20' }, csv: { type: 'boolean', default: false } } });
const corpus = reportFaults(() => buildCorpus(readFolder(contentFolder()), new Date().toISOString().slice(0, 10)));
const most = Number(values.most);
if (!(Number.isInteger(most) && most > 0)) fail(`--most is "${values.most}"; write a whole number from 1 up.`);
if (values.debate !== undefined && !corpus.debates.has(values.debate)) fail(`There is no debate "${values.debate}". There are ${[...corpus.debates.keys()].join(', ')}.`);
if (values.actor !== undefined && !corpus.stakeholders.has(values.actor)) fail(`There is no stakeholder "${values.actor}".`);

const queue = reviewQueue(corpus).filter(
  ({ statement, code }) => (values.debate === undefined || code.debate === values.debate) && (values.actor === undefined || actorsOf(statement).includes(values.actor)),
);
if (values.csv) {
  process.stdout.write(
    csvTable(
      ['file', 'field', 'statement', 'actor', 'debate', 'stance', 'confidence', 'settled_by', 'first', 'second', 'third', 'text'],
      queue.map(({ statement, code, file, field }) => [file, field, statement.id, statement.actor, code.debate, code.stance, code.confidence, code.settledBy, code.codeA?.stance ?? null, code.codeB?.stance ?? null, code.third?.stance ?? null, statement.text]),
    ),
  );
} else {
  const codes = [...corpus.statements.values()].reduce((sum, statement) => sum + statement.codes.length, 0);
  console.log(`${queue.length} codes to review here; of ${codes} in all, ${codes - reviewQueue(corpus).length} have been reviewed by a person.`);
  for (const one of queue.slice(0, most)) console.log(`\n${lines(one).join('\n')}`);
  if (queue.length > most) console.log(`\n… and ${queue.length - most} more: --most ${queue.length}, or --csv for all of them as a table.`);
  if (queue.length > 0) console.log('\nTo record a review, add "reviewedBy": "Your name" to the code, and run npm run check:content.');
}

function lines({ statement, code, file, field }: Unreviewed): string[] {
  const reading = (name: string, read: Reading | null) => `  ${name}: ${read ? `${formatStance(read.stance)}, ${read.confidence}: ${read.why}` : 'no side'}`;
  return [
    `${file}  ${field}`,
    `  ${actorsOf(statement).join(', ')}, ${statement.date}, on ${code.debate}: ${formatStance(code.stance)}, ${code.confidence} confidence${code.settledBy === 'third-reading' ? ', settled by the third reading' : ''}`,
    `  ${statement.kind === 'quote' ? `“${statement.text}”` : `paraphrase: ${statement.text}`}`,
    reading('first', code.codeA),
    reading('second', code.codeB),
    ...(code.third ? [reading('third', code.third)] : []),
  ];
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
