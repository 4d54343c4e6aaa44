// The processes of a run: Postgres, the API and workers, each killed with SIGKILL and started again.
import { spawn } from 'node:child_process';
import { rm, symlink } from 'node:fs/promises';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../../dist/persistence/embedded/server.js';

const CLI = join(import.meta.dirname, '..', '..', 'dist', 'cli', 'main.js');

/** A Postgres that is found at the same address however often it dies. */
export class Server {
  constructor(folder) {
    this.folder = folder;
    this.socket = join(folder, 'socket');
  }

  async start() {
    this.running = await startEmbeddedPostgres({ dataDirectory: join(this.folder, 'postgres') });
    await rm(this.socket, { force: true });
    await symlink(this.running.address.host, this.socket);
  }

  get url() {
    const { user, database, password, port } = this.running.address;
    return `postgres://${user}${password === undefined ? '' : `:${encodeURIComponent(password)}`}@localhost/${database}?host=${encodeURIComponent(this.socket)}&port=${port}`;
  }

  /** Kills the postmaster; its backends notice and end. Then it is started again and replays its log. */
  async kill() {
    process.kill(this.running.pid, 'SIGKILL');
    await this.running.stop();
    await this.start();
  }

  stop() {
    return this.running.stop();
  }
}

/** One process of the service. */
export class Service {
  constructor(name, words, environment, folder) {
    Object.assign(this, { name, words, environment, folder, kills: 0 });
  }

  start() {
    const child = spawn(process.execPath, [CLI, ...this.words], { env: { PATH: process.env.PATH, HOME: this.folder, ...this.environment }, stdio: ['ignore', 'pipe', 'pipe'] });
    const log = createWriteStream(join(this.folder, `${this.name}.log`), { flags: 'a' });
    child.stdout.pipe(log, { end: false });
    child.stderr.pipe(log, { end: false });
    this.ended = new Promise((resolve) => child.once('exit', resolve));
    this.child = child;
    // It may end by itself where the database is away at its start; then it is started again, as an orchestrator would.
    child.once('exit', () => {
      if (this.child === child && !this.stopping) setTimeout(() => !this.stopping && this.start(), 300);
    });
  }

  async kill() {
    const { child } = this;
    this.kills += 1;
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
    await this.ended;
  }

  async stop() {
    this.stopping = true;
    this.child.kill('SIGTERM');
    await this.ended;
  }
}
