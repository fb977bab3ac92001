/** npm run check:content: every fault in content/, in seconds. */
import { buildCorpus } from '../src/domain/build-corpus.ts';
import { readFolder } from '../src/content/read-folder.ts';
import { reportFaults } from './report-faults.ts';

const corpus = reportFaults(() =>
  buildCorpus(readFolder(process.env.CONTENT_DIR ?? 'content'), new Date().toISOString().slice(0, 10)),
);
console.log(
  `No faults: ${corpus.debates.size} debates, ${corpus.stakeholders.size} stakeholders, ${corpus.people.size} people, ` +
    `${corpus.sources.size} sources, ${corpus.statements.size} statements, ${corpus.resolutions.size} resolutions, ` +
    `${corpus.instruments.size} instruments, ${corpus.events.size} events.`,
);
