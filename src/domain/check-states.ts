import type { ClaimedIds } from './claimed-ids.ts';
import { governmentsByIso3, type Corpus } from './corpus.ts';
import type { Fault } from './fault.ts';
import { earliestDay } from './partial-date.ts';
import { BALLOTS } from './resolution.ts';

/** Adds a fault for every roll call, status or event that names no state, names one twice, does not add up, or lies in the future. */
export function checkStates(corpus: Corpus, claimed: ClaimedIds, today: string, faults: Fault[]): void {
  const governments = governmentsByIso3(corpus);
  const isState = (iso3: string) => governments.has(iso3) || claimed.hasIso3(iso3);
  for (const resolution of corpus.resolutions.values()) {
    const file = `content/resolutions/${resolution.id}.json`;
    const add = (field: string, problem: string, instead: string) => faults.push({ file, field, problem, instead });
    if (earliestDay(resolution.date) > today) add('date', `${resolution.date} is in the future`, `write the day of the vote, at the latest ${today}`);
    if ((resolution.debate === null) !== (resolution.yesSupports === null)) {
      add('yesSupports', 'a direction and a debate belong together', 'give both, or neither');
    }
    const seen = new Set<string>();
    for (const ballot of BALLOTS) {
      resolution.votes[ballot].forEach((iso3, index) => {
        const field = `votes.${ballot}[${index}]`;
        if (!isState(iso3)) add(field, `no government has the code "${iso3}"`, 'correct the code, or add the state in content/stakeholders/');
        if (seen.has(iso3)) add(field, `"${iso3}" is listed twice`, 'keep one ballot for each state');
        seen.add(iso3);
      });
    }
    for (const ballot of ['yes', 'no', 'abstain'] as const) {
      const total = resolution.totals?.[ballot] ?? null;
      if (resolution.rollCall && total !== null && total !== resolution.votes[ballot].length) {
        add(`totals.${ballot}`, `${total}, but the list holds ${resolution.votes[ballot].length}`, 'make the list and the total agree; another record’s count goes into publishedTotal');
      }
    }
  }
  for (const instrument of corpus.instruments.values()) {
    const file = `content/instruments/${instrument.id}.json`;
    instrument.statuses.forEach((status, index) => {
      if (status.iso3 !== null && !isState(status.iso3)) {
        faults.push({ file, field: `statuses[${index}].iso3`, problem: `no government has the code "${status.iso3}"`, instead: 'correct the code, or add the state in content/stakeholders/' });
      }
      for (const field of ['date', 'signature', 'ratification', 'entryIntoForce'] as const) {
        const date = status[field];
        if (date !== null && earliestDay(date) > today) {
          faults.push({ file, field: `statuses[${index}].${field}`, problem: `${date} is in the future`, instead: `write a day up to ${today}` });
        }
      }
    });
  }
  for (const event of corpus.events.values()) {
    const file = `content/events/${event.id}.json`;
    if (earliestDay(event.date) > today) {
      faults.push({ file, field: 'date', problem: `${event.date} is in the future`, instead: `write a day up to ${today}` });
    }
    if (event.until !== null && earliestDay(event.until) < earliestDay(event.date)) {
      faults.push({ file, field: 'until', problem: `${event.until} is before ${event.date}`, instead: 'write the last day, or leave it out' });
    }
  }
}
