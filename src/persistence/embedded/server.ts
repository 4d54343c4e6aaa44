import { mkdir } from 'node:fs/promises';
import { InputError } from '../../common/errors.js';
import { installBinaries } from './binaries.js';
import { clusterPassword, DATABASE_NAME, ensureCluster, settleEarlierServer } from './cluster.js';
import { lockDirectory } from './directory-lock.js';
import { launch } from './launch.js';
import { assertReachable, unprivilegedUser } from './unprivileged.js';

/** How to reach a server, in the terms of every Postgres client. */
export interface ServerAddress {
  /** Host name, or the folder of a Unix socket. */
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly database: string;
  readonly password?: string;
}

/** A running embedded server. */
export interface EmbeddedPostgres {
  readonly address: ServerAddress;
  /** Process id of the server. */
  readonly pid: number;
  /** Stops the server, waiting for its last checkpoint, and gives the data directory back. Safe to call twice. */
  stop(): Promise<void>;
}

/**
 * Starts Postgres on a data directory, making it on first use. The server stops when this process ends, however it
 * ends; what was committed survives. One process at a time may use a data directory.
 * @param options.dataDirectory absolute path; made when missing
 * @throws InputError when the directory is in use, cannot be reached by the server's user, or was written by another
 *   major version, and when this platform has no embedded server
 */
export async function startEmbeddedPostgres({ dataDirectory }: { readonly dataDirectory: string }): Promise<EmbeddedPostgres> {
  const user = await unprivilegedUser();
  await assertReachable(user, dataDirectory);
  await makeDataDirectory(dataDirectory, user === null ? 0o700 : 0o755);
  const lock = await lockDirectory(dataDirectory);
  try {
    const binaries = await installBinaries(dataDirectory);
    await settleEarlierServer(dataDirectory);
    await ensureCluster(dataDirectory, binaries, user);
    const password = await clusterPassword(dataDirectory);
    const server = await launch({ dataDirectory, binaries, user, password });
    let stopping: Promise<void> | undefined;
    return {
      address: {
        host: server.host,
        port: server.port,
        user: DATABASE_NAME,
        database: DATABASE_NAME,
        ...(password === undefined ? {} : { password }),
      },
      pid: server.pid,
      stop: () => (stopping ??= server.stop().finally(() => lock.release())),
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function makeDataDirectory(path: string, mode: number): Promise<void> {
  try {
    await mkdir(path, { recursive: true, mode });
  } catch (cause) {
    throw new InputError({
      code: 'data-directory-unwritable',
      status: 503,
      place: path,
      message: `The data directory ${path} cannot be made (${(cause as NodeJS.ErrnoException).code ?? 'unknown error'}).`,
      remedy: 'Choose another folder with DEMARC_DATA_DIR, or make this one and give it to the user that runs Demarc.',
      cause,
    });
  }
}
