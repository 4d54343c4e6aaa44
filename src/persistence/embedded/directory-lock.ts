import { link, readFile, rename, rm, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '../../common/errors.js';
import { startToken } from './processes.js';

/** Who holds a data directory. */
interface Holder {
  readonly pid: number;
  readonly started: string;
  readonly since: string;
}

/** A held lock; `release` gives the directory back. */
export interface DirectoryLock {
  release(): Promise<void>;
}

/**
 * Takes a data directory for this process. A lock left by a process that ended, SIGKILL included, is taken over.
 * The lock is there for its clear message: should two processes take over a dead one's lock in the same instant, the
 * database server's own lock still admits only one.
 * @throws InputError `data-directory-in-use` naming the process that holds it
 */
export async function lockDirectory(directory: string): Promise<DirectoryLock> {
  const path = join(directory, 'demarc.lock');
  const mine: Holder = { pid: process.pid, started: (await startToken(process.pid)) ?? '', since: new Date().toISOString() };
  const text = JSON.stringify(mine);
  // Written aside and linked into place, so that nobody reads a half-written lock.
  const draft = `${path}.${process.pid}.${process.hrtime.bigint()}`;
  await writeFile(draft, text, { mode: 0o644 });
  try {
    for (let attempt = 0; attempt < 5; attempt += 1) {
      try {
        await link(draft, path);
        return { release: () => release(path, text) };
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
      const holder = await readHolder(path);
      if (holder !== null && (await holds(holder))) throw inUse(directory, holder.pid, holder.since);
      const aside = `${draft}.stale`;
      await rename(path, aside).catch(ignoreMissing);
      await rm(aside, { force: true });
    }
    throw inUse(directory, null, null);
  } finally {
    await rm(draft, { force: true });
  }
}

/** The error for a directory that another process has; also raised when the server's own lock says so. */
export function inUse(directory: string, pid: number | null, since: string | null): InputError {
  const who = pid === null ? 'another process' : `process ${pid}${pid === process.pid ? ' (this one)' : ''}`;
  return new InputError({
    code: 'data-directory-in-use',
    status: 503,
    place: directory,
    message: `The data directory ${directory} is in use by ${who}${since === null ? '' : ` since ${since}`}; only one process can use it at a time.`,
    remedy: 'Wait for it or stop it, choose another folder with DEMARC_DATA_DIR, or share a server through DATABASE_URL.',
  });
}

async function release(path: string, text: string): Promise<void> {
  if ((await readFile(path, 'utf8').catch(() => null)) === text) await unlink(path).catch(ignoreMissing);
}

async function readHolder(path: string): Promise<Holder | null> {
  try {
    const value: unknown = JSON.parse(await readFile(path, 'utf8'));
    const holder = value as Partial<Holder> | null;
    return typeof holder?.pid === 'number' && typeof holder.started === 'string' ? { pid: holder.pid, started: holder.started, since: String(holder.since) } : null;
  } catch {
    // Gone or unreadable (a disk that filled up): nobody can be shown to hold it.
    return null;
  }
}

async function holds(holder: Holder): Promise<boolean> {
  const token = await startToken(holder.pid);
  return token !== null && (token === '' || holder.started === '' || token === holder.started);
}

function ignoreMissing(error: unknown): void {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
}
