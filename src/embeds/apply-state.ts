import { parseEmbedState, type EmbedState } from '../publish/embed-state.ts';

/** The script of an embed that does what its address asks for. The document is right without it. */
const state = parseEmbedState(location.search);
const root = document.documentElement;

if (state.theme !== 'auto') root.dataset.theme = state.theme;
for (const name of ['plain', 'static', 'transparent'] as const) root.classList.toggle(name, state[name]);
if (state.static) for (const link of document.querySelectorAll('a[href]')) link.removeAttribute('href');
const sentence = choose(state);
const place = document.querySelector('[data-state]');
if (place && sentence) place.textContent = sentence;

/** Lets marks and rows of others step back; says in words what is shown. */
function choose({ actors, debates, time }: EmbedState): string {
  const said = [pick('actor', actors, 'actors'), pick('debate', debates, 'debates'), time && pickYears(time)].filter(Boolean);
  return said.join(' ');
}

function pick(kind: 'actor' | 'debate', ids: readonly string[], many: string): string {
  if (ids.length === 0) return '';
  const marks = [...document.querySelectorAll<HTMLElement | SVGElement>(`[data-${kind}]`)];
  const present = ids.filter((id) => marks.some((mark) => mark.dataset[kind] === id));
  const absent = ids.length - present.length;
  const missing = absent > 0 ? `${absent} of the ${many} asked for ${absent === 1 ? 'has' : 'have'} no mark in this chart.` : '';
  if (present.length === 0) return missing;
  root.classList.add('has-emphasis');
  for (const mark of marks) {
    const wanted = present.includes(mark.dataset[kind]!);
    mark.classList.toggle('lit', wanted);
    if (mark instanceof HTMLTableRowElement) mark.hidden ||= !wanted;
    else if (kind === 'debate') mark.classList.toggle('away', !wanted);
  }
  const names = present.map(nameOf);
  return `${names.length === 1 ? 'Pointed out' : `${names.length} ${many} pointed out`}: ${names.join(', ')}. ${missing}`.trim();

  function nameOf(id: string): string {
    return document.querySelector(`tr[data-${kind}="${id}"] th, th[data-${kind}="${id}"]`)?.textContent ?? id;
  }
}

function pickYears([from, to]: readonly [number, number]): string {
  const marks = [...document.querySelectorAll<HTMLElement | SVGElement>('[data-year]')];
  if (marks.length === 0) return 'This chart is computed over the whole period; it cannot be cut to years.';
  for (const mark of marks) {
    const within = Number(mark.dataset.year) >= from && Number(mark.dataset.year) <= to;
    if (mark instanceof HTMLTableRowElement) mark.hidden ||= !within;
    else mark.classList.toggle('away', !within);
  }
  return `${from} to ${to}; what lies outside steps back.`;
}
