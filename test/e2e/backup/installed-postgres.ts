import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { chmod, chown, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { unprivilegedUser } from '../../../src/persistence/embedded/unprivileged.js';

const PROGRAMS = ['initdb', 'pg_ctl', 'createdb', 'psql', 'pg_dump', 'pg_restore'];
const run = promisify(execFile);

/** The folder with the programs of a Postgres of this machine, pg_dump and server of one version; null: there is none. */
export function installedPostgres(): string | null {
  const versions = '/usr/lib/postgresql';
  const packaged = existsSync(versions) ? readdirSync(versions).sort((a, b) => Number(b) - Number(a)).map((version) => join(versions, version, 'bin')) : [];
  const folders = [...packaged, ...(process.env['PATH'] ?? '').split(delimiter)];
  return folders.find((folder) => PROGRAMS.every((program) => existsSync(join(folder, program)))) ?? null;
}

/** A server of an installed Postgres, as an operator has one. */
export interface InstalledServer {
  /** Runs one of its programs as the administrator of the server. @returns what it prints */
  run(program: string, ...words: string[]): Promise<string>;
  /** What DATABASE_URL says for a user and a database of it. */
  url(user: string, database: string): string;
  /** A folder that its programs can write to. */
  readonly folder: string;
  stop(): Promise<void>;
}

/** Starts a server of one's own, on a socket that only this machine's processes reach. */
export async function startInstalled(programs: string): Promise<InstalledServer> {
  const user = await unprivilegedUser();
  const folder = await mkdtemp(join(tmpdir(), 'demarc-server-'));
  await chmod(folder, 0o755);
  const own = join(folder, 'own');
  await mkdir(own, { mode: 0o755 });
  if (user !== null) await chown(own, user.uid, user.gid);
  const identity = user === null ? {} : { uid: user.uid, gid: user.gid };
  const environment = { PATH: process.env['PATH'], LC_ALL: 'C.UTF-8', PGHOST: own, PGUSER: 'administrator' };
  const execute = async (program: string, ...words: string[]): Promise<string> => (await run(join(programs, program), words, { ...identity, cwd: own, env: environment, maxBuffer: 1 << 26 })).stdout;
  const cluster = join(own, 'cluster');
  await execute('initdb', '--pgdata', cluster, '--username', 'administrator', '--auth', 'trust', '--encoding', 'UTF8', '--no-sync');
  // Its output would keep this process's pipes open.
  await execute('pg_ctl', '--pgdata', cluster, '--wait', '--log', join(own, 'log'), '--options', `-c listen_addresses= -c unix_socket_directories=${own} -c fsync=off`, 'start');
  return {
    run: execute,
    url: (name, database) => `postgres://${name}@/${database}?host=${encodeURIComponent(own)}`,
    folder: own,
    stop: async () => {
      await execute('pg_ctl', '--pgdata', cluster, '--wait', '--mode', 'immediate', 'stop');
      await rm(folder, { recursive: true, force: true });
    },
  };
}
