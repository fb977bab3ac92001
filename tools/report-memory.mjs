/** Loaded before a program with `--import`: adds the peak memory of that process, in megabytes, as a line to MEMORY_REPORT. */
import { appendFileSync } from 'node:fs';

process.on('exit', () => {
  if (process.env.MEMORY_REPORT) appendFileSync(process.env.MEMORY_REPORT, `${process.resourceUsage().maxRSS / 1024}\n`);
});
