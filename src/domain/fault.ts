/** One thing wrong with one field of one content file, and what to write instead. */
export interface Fault {
  /** Path below the project, such as `content/sources/gcn-2012-jackson.json`. */
  file: string;
  /** Dotted path of the field, such as `statements[2].codes[0].stance`; empty when the whole file is meant. */
  field: string;
  problem: string;
  instead: string;
}

/** Thrown once by the gate, with every fault in it, in the order of file and field. */
export class ContentError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    const sorted = [...faults].sort(
      (a, b) => compare(a.file, b.file) || compare(a.field, b.field) || compare(a.problem, b.problem),
    );
    super(describeFaults(sorted));
    this.name = 'ContentError';
    this.faults = sorted;
  }
}

/** The message that a person reads: a count, then three lines a fault. */
export function describeFaults(faults: readonly Fault[]): string {
  const files = new Set(faults.map((fault) => fault.file)).size;
  const head = `${plural(faults.length, 'fault')} in ${plural(files, 'file')} of the content. Nothing was built.`;
  return [
    head,
    ...faults.map(
      ({ file, field, problem, instead }) => `\n${file}${field && `\n  ${field}`}\n  ${problem}\n  → ${instead}`,
    ),
  ].join('\n');
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
