import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const LOCK = '.cache/build.lock';
const LOOK_MS = 500;

/** Waits until no other build of this project is at work: two would mix their intermediate files. Freed at the end of this process. */
export async function lockBuild(): Promise<void> {
  mkdirSync(dirname(LOCK), { recursive: true });
  let said = false;
  while (!taken()) {
    const other = holder();
    if (other !== null && !isAlive(other)) rmSync(LOCK, { force: true });
    else {
      if (!said && other !== null) console.log(`Another build is at work (process ${other}); this one begins when it has ended.`);
      said ||= other !== null;
      await wait(LOOK_MS);
    }
  }
  process.on('exit', () => rmSync(LOCK, { force: true }));
}

/** Whether a process with this number runs on this machine. */
export function isAlive(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function taken(): boolean {
  try {
    writeFileSync(LOCK, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** The process that holds the lock; `null` in the moment in which it is written or freed. */
function holder(): number | null {
  try {
    return Number(readFileSync(LOCK, 'utf8')) || null;
  } catch {
    return null;
  }
}
