import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { InputError } from '../../common/errors.js';
import type { Binaries } from './binaries.js';
import { executableName, isAlive, startToken } from './processes.js';
import type { SystemUser } from './unprivileged.js';

const run = promisify(execFile);

/** Superuser of the embedded server and name of its database. */
export const DATABASE_NAME = 'demarc';

/** Folder of the database files inside the data directory. */
export function clusterPath(dataDirectory: string): string {
  return join(dataDirectory, 'database');
}

/**
 * Makes the database files unless they are there already: UTF-8, locale C (the same order of texts everywhere).
 * They are made aside and renamed, so that an interrupted start leaves nothing half made.
 * @throws InputError when they were written by another major version of Postgres
 */
export async function ensureCluster(dataDirectory: string, binaries: Binaries, user: SystemUser | null): Promise<void> {
  const cluster = clusterPath(dataDirectory);
  const version = await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch(() => null);
  if (version !== null) {
    assertSameMajor(version.trim(), binaries.version, cluster);
    return;
  }
  const draft = `${cluster}.new`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { mode: 0o700 });
  if (user !== null) await chown(draft, user.uid, user.gid);
  const identity = user === null ? {} : { uid: user.uid, gid: user.gid };
  const password = process.platform === 'win32' ? await makePassword(dataDirectory) : [];
  const access = process.platform === 'win32' ? '--auth=scram-sha-256' : '--auth=trust';
  await run(binaries.initdb, ['-D', draft, '-U', DATABASE_NAME, '-E', 'UTF8', '--locale=C', access, ...password], {
    ...identity,
    cwd: draft,
    env: serverEnvironment(),
  });
  await rename(draft, cluster);
}

/** What of the environment the server's programs get: nothing that could change how they behave. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  return process.platform === 'win32'
    ? { SystemRoot: 'C:\\Windows', LC_ALL: 'C' }
    : { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };
}

/** Password of the embedded server where it has to listen on a port (Windows), else undefined. */
export async function clusterPassword(dataDirectory: string): Promise<string | undefined> {
  if (process.platform !== 'win32') return undefined;
  return (await readFile(passwordPath(dataDirectory), 'utf8')).trim();
}

/**
 * Deals with what an earlier server may have left: waits for one that is still shutting down, and corrects the lock
 * file of one that is gone when its process id now belongs to something else (usual in containers, where ids start
 * small), which the server would take for a running one. The caller holds the data directory, so a running server is an orphan and is asked to stop.
 */
export async function settleEarlierServer(dataDirectory: string, patienceMs = 60_000): Promise<void> {
  const path = join(clusterPath(dataDirectory), 'postmaster.pid');
  const pid = await postmasterPid(path);
  if (pid === null || !isAlive(pid)) return;
  const name = await executableName(pid);
  const runs = async () => (await startToken(pid)) !== null;
  if (!(await runs()) || (name !== null && !name.startsWith('postgres'))) {
    await disown(path);
    return;
  }
  const started = Date.now();
  let asked = false;
  while ((await runs()) && (await postmasterPid(path)) === pid && Date.now() - started < patienceMs) {
    // Usually its watchdog has told it already; only one whose watchdog was killed as well has to be told by us.
    if (!asked && Date.now() - started > 3000) {
      asked = true;
      process.kill(pid, 'SIGINT');
    }
    await new Promise((resume) => setTimeout(resume, 20));
  }
}

/**
 * Puts a process id that cannot exist into a server's lock file. The file itself stays: the server also reads from it
 * which shared memory to look for, and so notices workers of the dead one that might still write.
 */
async function disown(path: string): Promise<void> {
  const [, ...rest] = (await readFile(path, 'utf8')).split('\n');
  await writeFile(path, ['2147483646', ...rest].join('\n'));
}

/** Process id in a server's lock file, or null. */
export async function postmasterPid(path: string): Promise<number | null> {
  const text = await readFile(path, 'utf8').catch(() => '');
  const pid = Number(text.split('\n')[0]);
  return Number.isInteger(pid) && pid > 0 ? pid : null;
}

async function makePassword(dataDirectory: string): Promise<string[]> {
  const path = passwordPath(dataDirectory);
  await writeFile(path, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
  return [`--pwfile=${path}`];
}

function passwordPath(dataDirectory: string): string {
  return join(dataDirectory, 'database.password');
}

function assertSameMajor(written: string, installed: string, place: string): void {
  const major = installed.split('.')[0];
  if (written === major) return;
  throw new InputError({
    code: 'data-directory-version',
    status: 503,
    place,
    message: `The data was written by Postgres ${written}; this version of Demarc brings Postgres ${major}.`,
    remedy: 'Start the Demarc version that wrote it and move the data with pg_dump (docs/operations.md), or choose another DEMARC_DATA_DIR.',
  });
}
