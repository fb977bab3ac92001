import type { Corpus } from '../domain/corpus.ts';
import { KIND_NAMES } from '../domain/stakeholder.ts';
import type { ListedLink, ListedSection } from '../publish/llms-txt.ts';
import { DATASET } from '../publish/dataset-words.ts';
import { absolute, address } from '../site.ts';
import { MAP_WORDS } from './map-words.ts';
import type { PublishedChart } from './published-chart.ts';

export const LISTED_SUMMARY = DATASET.summary;

/** What a program must know before it uses a number or a quotation. */
export const LISTED_NOTES = [
  'A stance runs from −2, firmly at the minus pole of a debate, to +2, firmly at the plus pole; 0 is a stated middle. An actor without coded statements on a debate has no recorded position there, which is not the middle. Quotations are verbatim; paraphrases are marked as such. Codes are machine-assisted until a person has reviewed them.',
  `Every quotation stands in Markdown with its citation at ${absolute(address.quoteFile('<id>', 'md'))}, and with codes and source at ${absolute(address.quoteFile('<id>', 'json'))}; the ids stand in statements.csv. Two actors whose distance is known are compared at ${absolute(address.file('/compare/<id>~<id>.md'))}, with their ids in the order of their letters. Our own words, codes and numbers: CC BY 4.0. Quotations belong to their authors.`,
];

/** The sections of `llms.txt`: Markdown twins first, then data, then what can be left out. */
export function listedSections(corpus: Corpus, charts: readonly PublishedChart[]): ListedSection[] {
  const twin = ({ key }: PublishedChart) => absolute(address.file(`/${key}.md`));
  const link = (name: string, href: string, words: string): ListedLink => ({ name, href, words });
  const of = (folder: string) => charts.filter(({ key }) => key.startsWith(`${folder}/`));
  const last = ({ key }: PublishedChart) => key.slice(key.indexOf('/') + 1);
  const file = (path: string, words: string) => link(path, absolute(address.dataFile(path)), words);
  return [
    { title: 'Debates: who stands where', links: of('debates').map((chart) => link(corpus.debates.get(last(chart))!.title, twin(chart), corpus.debates.get(last(chart))!.question)) },
    { title: 'Debates over time', links: of('timelines').map((chart) => link(chart.subject, twin(chart), 'statements by year, and events')) },
    { title: 'Maps over all debates', links: of('maps').map((chart) => link(chart.subject, twin(chart), Object.entries(MAP_WORDS).find(([slug]) => slug === last(chart))?.[1].question ?? 'every debate a row, every actor a dot')) },
    {
      title: 'Data',
      links: [
        file('statements.csv', 'coded statements, a row for each statement, actor and debate'),
        file('analysis/positions.csv', 'the position of each actor on each debate'),
        file('datapackage.json', 'all tables and records with their columns, licences and checksums'),
        file('openapi.json', 'every pattern of data addresses'),
        link('About the data', absolute(address.data()), 'files, formats, licences, how to cite'),
        link('Methods', absolute(address.methods()), 'how each number is computed, and its limits'),
        link('Codebook', absolute(address.codebook()), 'what a stance means, debate by debate'),
      ],
    },
    {
      title: 'Optional',
      links: of('stakeholders').map((chart) => {
        const actor = corpus.stakeholders.get(last(chart))!;
        return link(actor.name, twin(chart), `${KIND_NAMES[actor.kind].one}, positions on each debate`);
      }),
    },
  ];
}
