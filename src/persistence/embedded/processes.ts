import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** True while a process with this id exists, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * When a process started, as an opaque token, so that a process id that was given to another process is told apart.
 * Null when there is no such process; "" where the platform does not say (then only the id counts).
 */
export async function startToken(pid: number): Promise<string | null> {
  if (!isAlive(pid)) return null;
  if (process.platform === 'linux') {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
    if (stat === null) return isAlive(pid) ? '' : null;
    // The command name stands in parentheses and may hold anything; the fields after it are plain. Field 22 is the
    // start in ticks since boot; a zombie has ended, it only waits to be collected.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? null : (fields[19] ?? '');
  }
  if (process.platform === 'win32') return '';
  return run('ps', ['-o', 'lstart=', '-p', String(pid)]).then(
    ({ stdout }) => stdout.trim(),
    () => '',
  );
}

/** Name of a process's executable, or null when there is none or the platform does not say. */
export async function executableName(pid: number): Promise<string | null> {
  if (process.platform === 'linux') {
    return readFile(`/proc/${pid}/comm`, 'utf8').then(
      (name) => name.trim(),
      () => null,
    );
  }
  if (process.platform === 'win32') return null;
  return run('ps', ['-o', 'comm=', '-p', String(pid)]).then(
    ({ stdout }) => stdout.trim().split('/').pop() ?? null,
    () => null,
  );
}
