import type { Corpus, Release } from '../domain/corpus.ts';
import { formatCount } from '../domain/format-count.ts';
import { holdings } from '../domain/holdings.ts';
import { formatDate } from '../domain/partial-date.ts';
import type { LinkKind } from '../domain/prose.ts';
import { HELD, type ChangeKind, type Held } from '../domain/release.ts';

/** A version of the data as the changelog tells it. */
export interface ReleaseView {
  readonly version: string;
  readonly anchor: string;
  readonly dateText: string;
  readonly summary: string;
  /** What it held, in figures; those of the newest version are counted from the records. */
  readonly figures: readonly { readonly name: Held; readonly text: string }[];
  readonly newest: boolean;
  /** By kind, in a fixed order, with the corrections on record; without the kinds that do not occur. */
  readonly changes: readonly { readonly title: string; readonly items: readonly ChangeView[] }[];
}

interface ChangeView {
  readonly what: string;
  readonly records: readonly { readonly label: string; readonly target: string }[];
}

const KINDS: Record<ChangeKind, string> = { added: 'Added', corrected: 'Corrected', recoded: 'Recoded', removed: 'Removed' };

export function releaseViews(corpus: Corpus): ReleaseView[] {
  return [...corpus.releases.values()].map((release, index) => {
    const held = release.holds ?? holdings(corpus);
    const corrected = [...corpus.corrections.values()].filter(({ version }) => version === release.version);
    return {
      version: release.version,
      anchor: `v${release.id}`,
      dateText: formatDate(release.released),
      summary: release.summary,
      figures: HELD.map((name) => ({ name, text: formatCount(held[name]) })),
      newest: index === 0,
      changes: (Object.keys(KINDS) as ChangeKind[]).flatMap((kind) => {
        const items = [
          ...release.changes.filter((change) => change.kind === kind).map(({ what, records }) => changeView(corpus, what, records)),
          ...(kind === 'corrected' ? corrected.map(({ was, now, records }) => changeView(corpus, `Was: ${was} Is now: ${now}`, records)) : []),
        ];
        return items.length > 0 ? [{ title: KINDS[kind], items }] : [];
      }),
    };
  });
}

function changeView(corpus: Corpus, what: string, records: Release['changes'][number]['records']): ChangeView {
  const labels: Record<LinkKind, (id: string) => string> = {
    debate: (id) => corpus.debates.get(id)!.title,
    stakeholder: (id) => corpus.stakeholders.get(id)!.name,
    person: (id) => corpus.people.get(id)!.name,
    source: (id) => corpus.sources.get(id)!.title,
    quote: (id) => `statement ${id}`,
    resolution: (id) => corpus.resolutions.get(id)!.symbol,
    instrument: (id) => corpus.instruments.get(id)!.shortName,
    event: (id) => corpus.events.get(id)!.name,
  };
  return { what, records: records.map(({ kind, id }) => ({ label: labels[kind](id), target: `${kind}:${id}` })) };
}
