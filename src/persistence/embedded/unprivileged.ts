import { readFile, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { InputError } from '../../common/errors.js';

/** An account of the operating system. */
export interface SystemUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/**
 * The user the database server runs as when this process is root (the server refuses root): `postgres` where the
 * machine has it, else `nobody`. Null when this process is not root and the server simply runs as the same user.
 */
export async function unprivilegedUser(): Promise<SystemUser | null> {
  if (process.geteuid?.() !== 0) return null;
  const passwd = await readFile('/etc/passwd', 'utf8').catch(() => '');
  for (const name of ['postgres', 'nobody']) {
    const fields = passwd.split('\n').find((line) => line.startsWith(`${name}:`))?.split(':');
    const uid = Number(fields?.[2]);
    const gid = Number(fields?.[3]);
    if (Number.isInteger(uid) && Number.isInteger(gid) && uid > 0) return { name, uid, gid };
  }
  return { name: 'nobody', uid: 65_534, gid: 65_534 };
}

/** Whether a user may pass through a folder and all folders above it. Null user: this process, always. */
export async function canReach(user: SystemUser | null, folder: string): Promise<boolean> {
  return (await firstClosed(user, folder)) === null;
}

/**
 * Makes sure that the server's user can reach a folder.
 * @throws InputError naming the folder above it that is closed
 */
export async function assertReachable(user: SystemUser | null, folder: string): Promise<void> {
  const closed = await firstClosed(user, folder);
  if (closed === null || user === null) return;
  throw new InputError({
    code: 'data-directory-unreachable',
    place: folder,
    message: `Postgres does not run as root, and the user "${user.name}" it runs as instead cannot enter ${closed}.`,
    remedy: 'Set DEMARC_DATA_DIR to a folder outside of it, e.g. /var/lib/demarc, or run as an ordinary user.',
  });
}

async function firstClosed(user: SystemUser | null, folder: string): Promise<string | null> {
  if (user === null) return null;
  for (let path = resolve(folder); ; path = dirname(path)) {
    const status = await stat(path).catch(() => null);
    if (status?.isDirectory() === true) {
      const bit = status.uid === user.uid ? 0o100 : status.gid === user.gid ? 0o010 : 0o001;
      if ((status.mode & bit) === 0) return path;
    }
    if (path === dirname(path)) return null;
  }
}
