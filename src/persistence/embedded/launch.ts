import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { chown, mkdtemp, open, readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import type { Binaries } from './binaries.js';
import { clusterPath, DATABASE_NAME, postmasterPid, serverEnvironment } from './cluster.js';
import { inUse } from './directory-lock.js';
import { SERVER_SETTINGS, settingArguments } from './settings.js';
import { canReach, type SystemUser } from './unprivileged.js';

/** What `launch` needs to know. */
interface Launch {
  readonly dataDirectory: string;
  readonly binaries: Binaries;
  readonly user: SystemUser | null;
  readonly password: string | undefined;
}

/** A server that answers. */
interface Launched {
  readonly host: string;
  readonly port: number;
  readonly pid: number;
  stop(): Promise<void>;
}

const run = promisify(execFile);
const PORT_IN_SOCKET_NAME = 5432;
/** Longest socket path that every Unix accepts (macOS: 104 with the final NUL). */
const LONGEST_SOCKET_PATH = 103;
/** After a crash the server replays its log before it answers; that is bounded by max_wal_size. */
const STARTUP_PATIENCE_MS = 180_000;
const SHUTDOWN_PATIENCE_MS = 60_000;

/**
 * The watchdog: runs the server ("$@" after the first argument) and, when the pipe on its standard input closes
 * because the parent stopped it or died, tells it to shut down; removes the socket folder ($1) afterwards.
 */
const WATCHDOG = `
exec 3<&0 </dev/null
folder=$1; shift
"$@" 3<&- &
server=$!
{ while read -r _ <&3; do :; done; kill -INT "$server" 2>/dev/null; } &
watch=$!
wait "$server"; code=$?
kill "$watch" 2>/dev/null
rm -rf -- "$folder"
exit "$code"
`;

/** Starts the server process and returns once it answers queries and has its database. */
export async function launch(options: Launch): Promise<Launched> {
  const { dataDirectory, binaries, user, password } = options;
  const windows = process.platform === 'win32';
  const cluster = clusterPath(dataDirectory);
  const host = windows ? '127.0.0.1' : await socketFolder(user);
  const port = windows ? await freePort() : PORT_IN_SOCKET_NAME;
  const listening: Record<string, string> = windows
    ? { listen_addresses: host, port: String(port) }
    : { listen_addresses: '', unix_socket_directories: host, unix_socket_permissions: '0700', port: String(port) };
  const server = [binaries.postgres, '-D', cluster, ...settingArguments({ ...SERVER_SETTINGS, ...listening })];
  const log = join(dataDirectory, 'postgres.log');
  const output = await open(log, 'w', 0o600);
  // A session of its own: Ctrl-C in the terminal must reach this process only, which then stops the server in order.
  const child = spawn(windows ? server[0]! : '/bin/sh', windows ? server.slice(1) : ['-c', WATCHDOG, 'demarc-watchdog', host, ...server], {
    stdio: ['pipe', output.fd, output.fd],
    detached: !windows,
    windowsHide: true,
    cwd: cluster,
    env: serverEnvironment(),
    ...(user === null ? {} : { uid: user.uid, gid: user.gid }),
  });
  const ended = endOf(child);
  await output.close();
  // A caller that forgets to stop the server can still end; the closing pipe then stops it.
  child.unref();
  (child.stdin as unknown as { unref?: () => void }).unref?.();
  try {
    await untilReady({ host, port, password, ended, log, dataDirectory });
    const pid = await postmasterPid(join(cluster, 'postmaster.pid'));
    if (pid === null) throw new Error('the embedded server answers but has no lock file');
    return { host, port, pid, stop: () => shutDown(child, ended, binaries, cluster) };
  } catch (error) {
    child.stdin?.end();
    if (!windows) await ended;
    throw error;
  }
}

/** A private folder for the socket, with a short path that the server's user can reach. */
async function socketFolder(user: SystemUser | null): Promise<string> {
  const sample = '/demarc-XXXXXX/.s.PGSQL.5432';
  const base = tmpdir().length + sample.length <= LONGEST_SOCKET_PATH && (await canReach(user, tmpdir())) ? tmpdir() : '/tmp';
  const folder = await mkdtemp(join(base, 'demarc-'));
  if (user !== null) await chown(folder, user.uid, user.gid);
  return folder;
}

function endOf(child: ChildProcess): Promise<{ code: number | null; error?: Error }> {
  return new Promise((resolve) => {
    child.once('exit', (code) => resolve({ code }));
    child.once('error', (error) => resolve({ code: null, error }));
    // The pipe breaks when the server ends first; `exit` tells.
    child.stdin?.on('error', () => undefined);
  });
}

interface Waiting {
  readonly host: string;
  readonly port: number;
  readonly password: string | undefined;
  readonly ended: Promise<{ code: number | null; error?: Error }>;
  readonly log: string;
  readonly dataDirectory: string;
}

async function untilReady(waiting: Waiting): Promise<void> {
  let end: { code: number | null; error?: Error } | undefined;
  void waiting.ended.then((value) => (end = value));
  const deadline = Date.now() + STARTUP_PATIENCE_MS;
  for (;;) {
    if (end !== undefined) throw await startFailure(waiting, end.error);
    if (await makeDatabase(waiting)) return;
    if (Date.now() > deadline) throw await startFailure(waiting, undefined);
    await new Promise((resume) => setTimeout(resume, 15));
  }
}

/** Connects and makes the database unless it is there. False while the server does not accept connections yet. */
async function makeDatabase({ host, port, password }: Waiting): Promise<boolean> {
  const client = new pg.Client({ host, port, user: DATABASE_NAME, database: 'postgres', ...(password === undefined ? {} : { password }) });
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    const code = (error as { code?: string }).code ?? '';
    if (['ENOENT', 'ECONNREFUSED', 'ECONNRESET', '57P03'].includes(code)) return false;
    throw error;
  }
  try {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE_NAME]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE_NAME}`);
    return true;
  } finally {
    await client.end();
  }
}

async function startFailure({ log, dataDirectory }: Waiting, cause: Error | undefined): Promise<Error> {
  const lines = (await readFile(log, 'utf8').catch(() => '')).trim().split('\n');
  if (lines.some((line) => line.includes('lock file "postmaster.pid" already exists'))) {
    const pid = await postmasterPid(join(clusterPath(dataDirectory), 'postmaster.pid'));
    return inUse(dataDirectory, pid, null);
  }
  return new Error(`the embedded Postgres did not start; the end of ${log} says:\n${lines.slice(-5).join('\n')}`, cause === undefined ? undefined : { cause });
}

async function shutDown(child: ChildProcess, ended: Promise<unknown>, binaries: Binaries, cluster: string): Promise<void> {
  child.ref();
  if (process.platform === 'win32') await run(binaries.pgCtl, ['stop', '-D', cluster, '-m', 'fast', '-w']).catch(() => child.kill());
  child.stdin?.end();
  const timer = setTimeout(() => {
    // Immediate shutdown: the next start replays the log, nothing committed is lost.
    void postmasterPid(join(cluster, 'postmaster.pid')).then((pid) => pid !== null && process.kill(pid, 'SIGQUIT'));
  }, SHUTDOWN_PATIENCE_MS);
  await ended;
  clearTimeout(timer);
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => probe.once('error', reject).listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise<void>((resolve) => probe.close(() => resolve()));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
