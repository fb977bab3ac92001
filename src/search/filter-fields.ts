/** What can be asked of a quotation as `field:value`, in the order in which filters are written. */
export const FILTER_FIELDS = [
  'speaker',
  'actor',
  'debate',
  'stance',
  'confidence',
  'kind',
  'region',
  'country',
  'source',
  'event',
  'lang',
  'year',
  'from',
  'to',
] as const;
export type FilterField = (typeof FILTER_FIELDS)[number];

/** Fields whose values are counted beside the results. */
export const FACET_FIELDS = ['debate', 'stance', 'confidence', 'actor', 'speaker', 'kind', 'region', 'country', 'source', 'event', 'lang', 'year'] as const;
export type FacetField = (typeof FACET_FIELDS)[number];

/** A value for each field that is counted. */
export function ofEachFacet<Value>(valueOf: (field: FacetField) => Value): Record<FacetField, Value> {
  return Object.fromEntries(FACET_FIELDS.map((field) => [field, valueOf(field)])) as Record<FacetField, Value>;
}

/** How a field is called in sentences. */
export const FIELD_NAMES: Record<FilterField, { readonly one: string; readonly example: string }> = {
  speaker: { one: 'speaker', example: 'speaker:"Neelie Kroes"' },
  actor: { one: 'stakeholder', example: 'actor:estonia' },
  debate: { one: 'debate', example: 'debate:privacy' },
  stance: { one: 'side', example: 'stance:for' },
  confidence: { one: 'confidence', example: 'confidence:high' },
  kind: { one: 'kind of stakeholder', example: 'kind:government' },
  region: { one: 'region', example: 'region:Europe' },
  country: { one: 'country', example: 'country:Brazil' },
  source: { one: 'source', example: 'source:"Montevideo Statement"' },
  event: { one: 'event', example: 'event:NETmundial' },
  lang: { one: 'language', example: 'lang:French' },
  year: { one: 'year', example: 'year:2012' },
  from: { one: 'first day', example: 'from:2010-05' },
  to: { one: 'last day', example: 'to:2015' },
};

/** Sides of a debate: `for` is its plus pole, `against` its minus pole, `middle` a stated balance. */
export const STANCES = ['for', 'against', 'middle'] as const;
export type StanceSide = (typeof STANCES)[number];

export function stanceSideOf(stance: number): StanceSide {
  return stance > 0 ? 'for' : stance < 0 ? 'against' : 'middle';
}

export const CONFIDENCES = ['high', 'medium', 'low'] as const;
