import { ContentError } from '../src/domain/fault.ts';

/** Runs the gate for a command: prints its one message without a stack trace and exits with 1. */
export function reportFaults<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
