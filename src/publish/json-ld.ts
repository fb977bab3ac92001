import type { Dataset, Organization, Person as PersonLd, Quotation, WithContext } from 'schema-dts';
import { actorsOf, type Person, type Source, type Stakeholder, type Statement } from '../domain/corpus.ts';
import { MEDIA_TYPES, type DataFile } from './data-files.ts';
import type { DatasetPlace, DatasetWords } from './dataset-words.ts';

const CONTEXT = 'https://schema.org';

/** schema.org Organization of a stakeholder; https://schema.org/Organization */
export function organizationJsonLd(actor: Stakeholder, url: string): WithContext<Organization> {
  return {
    '@context': CONTEXT,
    '@type': actor.kind === 'government' || actor.kind === 'agency' ? 'GovernmentOrganization' : 'Organization',
    '@id': url,
    name: actor.name,
    description: actor.description,
    url,
    ...(actor.aliases.length > 0 ? { alternateName: actor.aliases } : {}),
    ...(actor.website ? { sameAs: actor.website } : {}),
  };
}

/** schema.org Person of a speaker; https://schema.org/Person */
export function personJsonLd(person: Person, url: string): WithContext<PersonLd> {
  return {
    '@context': CONTEXT,
    '@type': 'Person',
    '@id': url,
    name: person.name,
    url,
    ...(person.aliases.length > 0 ? { alternateName: person.aliases } : {}),
  };
}

export interface QuotationParts {
  statement: Statement;
  source: Source;
  person: Person | null;
  actors: readonly Stakeholder[];
  /** Address of the quote's page, and of those that it names. */
  url: string;
  personUrl: string | null;
  actorUrl: (id: string) => string;
  sourceUrl: string;
}

/** schema.org Quotation with its speaker, the organisations spoken for, and the work it stands in; https://schema.org/Quotation */
export function quotationJsonLd(parts: QuotationParts): WithContext<Quotation> {
  const { statement, source, person, url } = parts;
  const organizations = actorsOf(statement).map((id) => ({
    '@type': 'Organization' as const,
    '@id': parts.actorUrl(id),
    name: parts.actors.find((actor) => actor.id === id)?.name ?? id,
  }));
  return {
    '@context': CONTEXT,
    '@type': 'Quotation',
    '@id': url,
    url,
    text: statement.text,
    inLanguage: statement.lang,
    dateCreated: statement.date,
    spokenByCharacter: person ? { '@type': 'Person', ...(parts.personUrl ? { '@id': parts.personUrl } : {}), name: person.name } : organizations,
    creator: organizations,
    isPartOf: {
      '@type': 'CreativeWork',
      '@id': parts.sourceUrl,
      name: source.title,
      ...(source.url ? { url: source.url } : {}),
      ...(source.publisher ? { publisher: { '@type': 'Organization', name: source.publisher } } : {}),
      ...(source.date ? { datePublished: source.date } : {}),
    },
  };
}

/** schema.org Dataset with its files and the licence of each part; https://schema.org/Dataset */
export function datasetJsonLd(words: DatasetWords, files: readonly DataFile[], place: DatasetPlace): WithContext<Dataset> {
  const { own, quoted, facts } = words.licences;
  return {
    '@context': CONTEXT,
    '@type': 'Dataset',
    '@id': place.page,
    name: words.title,
    alternateName: words.name,
    description: words.description,
    url: place.page,
    version: words.version,
    datePublished: words.released,
    license: own.path,
    usageInfo: [quoted, facts].map(({ title, path }) => ({ '@type': 'CreativeWork' as const, name: title, url: path })),
    creditText: own.attribution,
    creator: { '@type': 'Organization', name: words.author },
    keywords: [...words.keywords],
    isAccessibleForFree: true,
    temporalCoverage: words.years.join('/'),
    distribution: files.map(({ title, path, bytes, format, sha256 }) => ({
      '@type': 'DataDownload' as const,
      name: title,
      contentUrl: place.file(path),
      contentSize: `${bytes} B`,
      encodingFormat: MEDIA_TYPES[format],
      sha256,
    })),
  };
}
