import type { Corpus } from './corpus.ts';
import type { Fault } from './fault.ts';

/** Version of a dataset that could not be read: nothing is compared with it. */
const UNREAD = '0.0.0';

/** Adds a fault for a correction of the future, or of a version that is not published yet. */
export function checkCorrections({ corrections, dataset }: Pick<Corpus, 'corrections' | 'dataset'>, today: string, faults: Fault[]): void {
  for (const { id, date, version } of corrections.values()) {
    const file = `content/corrections/${id}.json`;
    if (date > today) faults.push({ file, field: 'date', problem: `${date} is in the future`, instead: `write the day of the correction, at the latest ${today}` });
    if (dataset.version !== UNREAD && later(version, dataset.version)) faults.push({ file, field: 'version', problem: `${version} is later than the version of the data, ${dataset.version}`, instead: 'raise the version in content/dataset.json first, or name the version that holds the correction' });
  }
}

function later(version: string, than: string): boolean {
  const [a, b] = [version, than].map((text) => text.split('.').map(Number));
  for (const [index, part] of a!.entries()) if (part !== b![index]) return part > b![index]!;
  return false;
}
