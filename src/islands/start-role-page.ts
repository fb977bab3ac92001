import type { RoleCard as Card } from '../publish/role-card.ts';
import { formatCast, parseCast } from '../search/cast-address.ts';

/** Lets a role card be cut at a year, which stands in the address: `?year=2014`. Without it the whole card stands, and nothing is loaded. */
export function startRolePage(root: HTMLElement): void {
  const choice = root.querySelector<HTMLElement>('[data-year-choice]')!;
  const select = choice.querySelector('select')!;
  const said = root.querySelector<HTMLElement>('[data-said]')!;
  const place = root.querySelector<HTMLElement>('[data-place]')!;
  const print = root.querySelector<HTMLAnchorElement>('[data-print]')!;
  const toPrint = new URL(print.href);
  let card: Promise<Card> | null = null;
  let takeAway: (() => void) | null = null;
  let asked: number | null = null;

  function loaded(): Promise<Card> {
    card ??= fetch(root.dataset.card!)
      .then(async (response) => {
        if (!response.ok) throw new Error(`${root.dataset.card} answered ${response.status}.`);
        return (await response.json()) as Card;
      })
      .catch((error: unknown) => {
        card = null;
        throw error;
      });
    return card;
  }

  async function show(year: number | null): Promise<void> {
    asked = year;
    const known = [...select.options].some(({ value }) => value === `${year ?? ''}`);
    if (!known) select.add(new Option(`${year}`, `${year}`), 1);
    select.value = `${year ?? ''}`;
    for (const item of root.querySelectorAll<HTMLElement>('[data-year]')) item.hidden = year !== null && Number(item.dataset.year) > year;
    for (const section of root.querySelectorAll<HTMLElement>('[data-words]')) section.hidden = year !== null && section.querySelector('[data-year]:not([hidden])') === null;
    print.href = `${toPrint.pathname}${formatCast({ of: parseCast(toPrint.search).of, year })}`;
    if (year === null && takeAway === null) return;
    try {
      const [data, { mountRoleCard }] = await Promise.all([loaded(), import('./mount-role-card.ts')]);
      if (year !== asked) return;
      takeAway?.();
      takeAway = mountRoleCard(place, data, year);
      said.textContent = year === null ? '' : year < Number(root.dataset.first) ? `By the end of ${year} nothing of it is on record; its first words are of ${root.dataset.first}.` : `As at the end of ${year}. Opponents and bridges are counted over all years.`;
    } catch {
      if (year === asked) said.textContent = 'The data of the card could not be loaded: it shows all years. Choose the year again to try once more.';
    }
  }

  function readAddress(): void {
    const { year, noYear } = parseCast(location.search);
    void show(year);
    if (noYear !== null) said.textContent = `“${noYear}” is not a year: the card shows all years.`;
  }

  choice.hidden = false;
  select.addEventListener('change', () => {
    const year = select.value === '' ? null : Number(select.value);
    history.pushState(null, '', `${location.pathname}${formatCast({ of: [], year })}`);
    said.textContent = '';
    void show(year);
  });
  addEventListener('popstate', readAddress);
  readAddress();
  root.dataset.started = '';
}
