import type { Corpus, Release } from './corpus.ts';
import type { Fault } from './fault.ts';

/** Adds a fault where the changelog and the version of the dataset do not agree, or an earlier version does not say what it held. */
export function checkReleases({ dataset, releases }: Corpus, faults: Fault[]): void {
  const [newest, ...earlier] = [...releases.values()];
  const file = ({ id }: Release) => `content/changelog/${id}.json`;
  for (const release of releases.values()) {
    const id = release.version.replaceAll('.', '-');
    if (release.id !== id) faults.push({ file: file(release), field: 'version', problem: `the file is not named for version ${release.version}`, instead: `rename it to ${id}.json, or correct the version` });
  }
  if (newest && newest.holds !== null) {
    faults.push({ file: file(newest), field: 'holds', problem: 'the newest version is counted from its records', instead: 'leave this field out until there is a newer version' });
  }
  earlier.forEach((release, index) => {
    const next = [newest!, ...earlier][index]!;
    if (release.holds === null) faults.push({ file: file(release), field: 'holds', problem: 'an earlier version must say what it held', instead: 'copy the figures that /data/changelog/ printed for it' });
    if (release.released > next.released) faults.push({ file: file(release), field: 'released', problem: `version ${release.version} came out after ${next.version}`, instead: 'correct the day or the version' });
  });
  if (faults.some((fault) => fault.file === 'content/dataset.json' || fault.file.startsWith('content/changelog/'))) return;
  if (newest?.version !== dataset.version) {
    faults.push({
      file: 'content/dataset.json',
      field: 'version',
      problem: newest ? `the newest version of the changelog is ${newest.version}` : 'the changelog has no version',
      instead: `say in content/changelog/${dataset.version.replaceAll('.', '-')}.json what version ${dataset.version} changes`,
    });
  } else if (newest.released !== dataset.released) {
    faults.push({ file: 'content/dataset.json', field: 'released', problem: `the changelog says ${newest.released}`, instead: 'write the same day in both' });
  }
}
