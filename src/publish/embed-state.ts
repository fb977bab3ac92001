/** What the address of an embed may ask for; everything is optional. */
export interface EmbedState {
  /** Ids of the actors to point out. */
  readonly actors: readonly string[];
  /** Ids of the debates to keep. */
  readonly debates: readonly string[];
  /** First and last year. */
  readonly time: readonly [number, number] | null;
  readonly theme: 'light' | 'dark' | 'auto';
  /** The picture without title and foot words beyond source and version. */
  readonly plain: boolean;
  /** Without links and table. */
  readonly static: boolean;
  readonly transparent: boolean;
}

export const NO_STATE: EmbedState = { actors: [], debates: [], time: null, theme: 'auto', plain: false, static: false, transparent: false };

const MOST_IDS = 24;
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Reads the query of an address. What it does not understand it ignores. */
export function parseEmbedState(search: string): EmbedState {
  const parameters = new URLSearchParams(search.slice(0, 4000));
  const ids = (name: string) => [...new Set((parameters.get(name) ?? '').split('~').filter((id) => id.length <= 80 && ID.test(id)))].slice(0, MOST_IDS);
  const years = /^(\d{4})\.\.(\d{4})$/.exec(parameters.get('time') ?? '');
  const theme = parameters.get('theme');
  const flag = (name: string) => parameters.get(name) === '1';
  return {
    actors: ids('actors'),
    debates: ids('debates'),
    time: years && years[1]! <= years[2]! ? [Number(years[1]), Number(years[2])] : null,
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
    plain: flag('plain'),
    static: flag('static'),
    transparent: flag('transparent'),
  };
}

/** Writes a query: `''`, or `?` and what differs from {@link NO_STATE}, always in one order. */
export function formatEmbedState({ actors, debates, time, theme, plain, static: still, transparent }: EmbedState): string {
  const parts = [
    actors.length > 0 && `actors=${actors.join('~')}`,
    debates.length > 0 && `debates=${debates.join('~')}`,
    time && `time=${String(time[0]).padStart(4, '0')}..${String(time[1]).padStart(4, '0')}`,
    theme !== 'auto' && `theme=${theme}`,
    plain && 'plain=1',
    still && 'static=1',
    transparent && 'transparent=1',
  ].filter(Boolean);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}
