import { FEWEST_SEATS, MOST_SEATS, MOST_STATEMENTS, PANEL_OF_FIVE, type PanelChoice } from '../analysis/panel-choice.ts';

/** What can be asked of a panel at all. */
export interface PanelLimits {
  /** Ids, in the order of the collection; the first is taken where none is asked for. */
  readonly debates: readonly string[];
  /** Ids of those who can sit at all. */
  readonly actors: ReadonlySet<string>;
  /** First and last year of what is on record. */
  readonly years: readonly [number, number];
}

/** Something in an address that was not understood, at most eighty characters of it: it counts as not said. */
export interface Ignored {
  readonly name: string;
  readonly value: string;
}

const NAMES = ['debates', 'seats', 'must', 'without', 'kind', 'region', 'since', 'positions', 'statements'] as const;
const ANY = 'any';
const LONGEST = 80;
const MOST_NAMED = 24;

/** Reads `?debates=a~b&seats=5&must=x&without=y&kind=2&region=any&since=2015&positions=1&statements=2`; all is optional. */
export function parsePanelChoice(search: string, limits: PanelLimits): { choice: PanelChoice; ignored: readonly Ignored[] } {
  const parameters = new URLSearchParams(search.slice(0, 4000));
  const ignored: Ignored[] = [];
  const ignore = (name: string, value: string) => void ignored.push({ name: name.slice(0, LONGEST), value: value.slice(0, LONGEST) });
  for (const [name, value] of parameters) if (!NAMES.includes(name as (typeof NAMES)[number])) ignore(name, value);
  const list = (name: (typeof NAMES)[number], exists: (id: string) => boolean, most: number): string[] => {
    const asked = [...new Set((parameters.get(name) ?? '').split('~').filter((id) => id !== ''))];
    for (const id of asked.filter((other) => !exists(other)).slice(0, MOST_NAMED)) ignore(name, id);
    const known = asked.filter(exists);
    for (const id of known.slice(most, MOST_NAMED)) ignore(name, id);
    return known.slice(0, most);
  };
  const whole = <None>(name: (typeof NAMES)[number], least: number, most: number, none: None, any = false): number | None | null => {
    const asked = parameters.get(name);
    if (asked === null) return none;
    if (any && asked === ANY) return null;
    const value = /^\d{1,4}$/.test(asked) ? Number(asked) : Number.NaN;
    if (value >= least && value <= most) return value;
    ignore(name, asked);
    return none;
  };
  const asked = list('debates', (id) => limits.debates.includes(id), limits.debates.length);
  const debates = asked.length > 0 ? limits.debates.filter((id) => asked.includes(id)) : limits.debates.slice(0, 1);
  const must = list('must', (id) => limits.actors.has(id), MOST_SEATS);
  return {
    choice: {
      debates,
      seats: whole('seats', FEWEST_SEATS, MOST_SEATS, PANEL_OF_FIVE.seats)!,
      must,
      without: list('without', (id) => limits.actors.has(id) && !must.includes(id), MOST_NAMED),
      perKind: whole('kind', 1, MOST_SEATS, PANEL_OF_FIVE.perKind, true),
      perRegion: whole('region', 1, MOST_SEATS, PANEL_OF_FIVE.perRegion, true),
      since: whole('since', limits.years[0], limits.years[1], null),
      leastPositions: whole('positions', 1, debates.length, PANEL_OF_FIVE.leastPositions)!,
      leastStatements: whole('statements', 1, MOST_STATEMENTS, PANEL_OF_FIVE.leastStatements)!,
    },
    ignored,
  };
}

/** The inverse of {@link parsePanelChoice}: the debates, and what differs from the panel of five, always in one order. */
export function formatPanelChoice({ debates, seats, must, without, perKind, perRegion, since, leastPositions, leastStatements }: PanelChoice): string {
  const parts = [
    `debates=${debates.join('~')}`,
    seats !== PANEL_OF_FIVE.seats && `seats=${seats}`,
    must.length > 0 && `must=${must.join('~')}`,
    without.length > 0 && `without=${without.join('~')}`,
    perKind !== PANEL_OF_FIVE.perKind && `kind=${perKind ?? ANY}`,
    perRegion !== PANEL_OF_FIVE.perRegion && `region=${perRegion ?? ANY}`,
    since !== null && `since=${since}`,
    leastPositions !== PANEL_OF_FIVE.leastPositions && `positions=${leastPositions}`,
    leastStatements !== PANEL_OF_FIVE.leastStatements && `statements=${leastStatements}`,
  ];
  return `?${parts.filter(Boolean).join('&')}`;
}

/** What can be asked of a collection: coalitions cannot sit. */
export function panelLimits({ debates, actors }: { readonly debates: readonly { readonly id: string }[]; readonly actors: readonly { readonly id: string; readonly coalition: boolean; readonly newest: string }[] }): PanelLimits {
  const years = actors.map(({ newest }) => Number(newest.slice(0, 4)));
  return { debates: debates.map(({ id }) => id), actors: new Set(actors.filter(({ coalition }) => !coalition).map(({ id }) => id)), years: [Math.min(...years), Math.max(...years)] };
}
