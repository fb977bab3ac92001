/** What sort of body an actor is, in the order in which the kinds are listed. Free of schemas, so that a browser can read it. */
export const ACTOR_KINDS = [
  'government',
  'agency',
  'legislature',
  'igo',
  'technical',
  'business',
  'civil-society',
  'academia',
  'media',
  'person',
] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** The kinds in words. */
export const KIND_NAMES: Record<ActorKind, { one: string; many: string }> = {
  government: { one: 'Government', many: 'Governments' },
  agency: { one: 'Government agency', many: 'Government agencies' },
  legislature: { one: 'Legislature', many: 'Legislatures and legislators' },
  igo: { one: 'Intergovernmental organisation', many: 'Intergovernmental organisations' },
  technical: { one: 'Technical community', many: 'Technical community' },
  business: { one: 'Business', many: 'Business' },
  'civil-society': { one: 'Civil society', many: 'Civil society' },
  academia: { one: 'Academia', many: 'Academia and policy institutes' },
  media: { one: 'Media', many: 'Media' },
  person: { one: 'Individual', many: 'Individuals' },
};

export const REGIONS = ['Africa', 'Americas', 'Asia', 'Europe', 'Oceania', 'International'] as const;
export type Region = (typeof REGIONS)[number];
