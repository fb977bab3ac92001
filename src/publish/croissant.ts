import type { Corpus } from '../domain/corpus.ts';
import { MEDIA_TYPES, DATA_TABLES, type DataFile } from './data-files.ts';
import { LIST_SEPARATOR, type ColumnFacts, type ColumnType, type TableFacts } from './data-table.ts';
import { datasetWords, type DatasetPlace } from './dataset-words.ts';

/** Terms of Croissant that stand without a prefix. */
const TERMS = ['citeAs', 'column', 'extract', 'field', 'fileObject', 'isLiveDataset', 'key', 'recordSet', 'references', 'separator', 'source', 'transform', 'isArray', 'arrayShape'] as const;

const CONTEXT = {
  '@language': 'en',
  '@vocab': 'http://schema.org/',
  sc: 'http://schema.org/',
  cr: 'http://mlcommons.org/croissant/',
  dct: 'http://purl.org/dc/terms/',
  conformsTo: 'dct:conformsTo',
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  ...Object.fromEntries(TERMS.map((term) => [term, `cr:${term}`])),
};

/** A date may be known to the year only, which schema.org's Date allows. */
const DATA_TYPES: Record<ColumnType, string> = { string: 'sc:Text', integer: 'sc:Integer', number: 'sc:Float', boolean: 'sc:Boolean', date: 'sc:Date', list: 'sc:Text', uri: 'sc:URL' };

/** Croissant 1.1 of the whole dataset: its files, and the columns of its tables; http://mlcommons.org/croissant/1.1 */
export function croissant(corpus: Corpus, files: readonly DataFile[], place: DatasetPlace) {
  const words = datasetWords(corpus, place);
  return {
    '@context': CONTEXT,
    '@type': 'sc:Dataset',
    '@id': place.page,
    conformsTo: 'http://mlcommons.org/croissant/1.1',
    name: words.name,
    alternateName: words.title,
    description: words.description,
    url: place.page,
    version: words.version,
    datePublished: words.released,
    license: words.licences.own.path,
    usageInfo: [words.licences.quoted, words.licences.facts].map(({ title, path }) => ({ '@type': 'CreativeWork', name: title, url: path })),
    citeAs: words.citation,
    creator: { '@type': 'Organization', name: words.author },
    keywords: words.keywords,
    isLiveDataset: false,
    distribution: files.map(({ path, title, description, format, bytes, sha256 }) => ({
      '@type': 'cr:FileObject',
      '@id': path,
      name: title,
      description,
      contentUrl: place.file(path),
      contentSize: `${bytes} B`,
      encodingFormat: MEDIA_TYPES[format],
      sha256,
    })),
    recordSet: files.flatMap(({ table }) => (table ? [recordSet(table)] : [])),
  };
}

function recordSet(table: TableFacts) {
  const { name, title, description, key, columns } = table;
  return {
    '@type': 'cr:RecordSet',
    '@id': name,
    name: title,
    description,
    key: key.map((column) => ({ '@id': `${name}/${column}` })),
    field: columns.map((column) => field(table, column)),
  };
}

function field({ name: table, path }: TableFacts, { name, type, description, refersTo }: ColumnFacts) {
  const other = refersTo && DATA_TABLES.find((candidate) => candidate.name === refersTo)!;
  return {
    '@type': 'cr:Field',
    '@id': `${table}/${name}`,
    name,
    description,
    dataType: DATA_TYPES[type],
    ...(type === 'list' ? { isArray: true, arrayShape: '-1' } : {}),
    source: { fileObject: { '@id': path }, extract: { column: name }, ...(type === 'list' ? { transform: { separator: LIST_SEPARATOR } } : {}) },
    ...(other ? { references: { '@id': `${other.name}/${other.columns[0]!.name}` } } : {}),
  };
}
