import { createHash, randomUUID } from 'node:crypto';
import type { OnApplicationShutdown } from '@nestjs/common';
import PgBoss from 'pg-boss';
import { InputError } from '../common/errors.js';
import type { Database } from '../persistence/database.js';
import { asOwner } from '../persistence/tenancy/tenant-context.js';

/** What the queue carries: whose job, and which. All else stands in the job's row, which its tenant alone sees. */
export interface QueuedScan {
  readonly tenant: number;
  readonly job: string;
}

const QUEUE = 'scan';
/** Longer than any attempt may take; a job has its own time limit, and its row tells when a worker is gone. */
const HELD_SECONDS = 23 * 3600;
/** How often an idle worker asks. */
const POLL_SECONDS = 1;
const REMINDER_MS = 10_000;

/**
 * The queue in Postgres (pg-boss) through which any number of processes share the scans. It says that a job waits; that one
 * worker alone gets it is decided on the job's row, so a message that comes twice, or late, does no harm, and one that is
 * lost is sent again by the sweep.
 */
export class ScanQueue implements OnApplicationShutdown {
  private boss: Promise<PgBoss> | undefined;

  constructor(
    private readonly database: Database,
    private readonly log: (message: string) => void,
  ) {}

  /** Says that a job waits. */
  async send({ tenant, job }: QueuedScan, after: Date = new Date()): Promise<void> {
    await this.put({ tenant, job }, randomUUID(), after);
  }

  /** Says again that a job waits: once in ten seconds, however many replicas say so. */
  async remind({ tenant, job }: QueuedScan): Promise<void> {
    await this.put({ tenant, job }, idOf(`${job} ${Math.floor(Date.now() / REMINDER_MS)}`), new Date());
  }

  /** Hands jobs to `handle`, so many at a time, until `stop`. */
  async work(parallel: number, handle: (scan: QueuedScan) => Promise<void>): Promise<void> {
    const boss = await this.started();
    for (let worker = 0; worker < parallel; worker += 1) {
      await boss.work<QueuedScan>(QUEUE, { batchSize: 1, pollingIntervalSeconds: POLL_SECONDS }, async ([message]) => {
        if (message !== undefined) await handle(message.data);
      });
    }
  }

  /** Takes no more jobs; those under way go on. Safe to call twice. */
  async stop(): Promise<void> {
    const boss = await this.boss?.catch(() => undefined);
    this.boss = undefined;
    await boss?.stop({ graceful: false, close: false, wait: true });
  }

  /** With the service: what the queue does by itself would keep a process that only answers the API alive for ever. */
  onApplicationShutdown(): Promise<void> {
    return this.stop();
  }

  private async put(scan: QueuedScan, id: string, startAfter: Date): Promise<void> {
    const boss = await this.started();
    await boss.send(QUEUE, scan, { id, startAfter, retryLimit: 0, expireInSeconds: HELD_SECONDS });
  }

  private started(): Promise<PgBoss> {
    this.boss ??= this.start().catch((error: unknown) => {
      this.boss = undefined;
      throw error;
    });
    return this.boss;
  }

  private async start(): Promise<PgBoss> {
    const boss = new PgBoss({ db: { executeSql: (text, values) => this.execute(text, values as unknown[]) }, schema: 'pgboss', schedule: false, deleteAfterDays: 1, archiveCompletedAfterSeconds: 3600 });
    boss.on('error', (error) => this.log(`queue: ${codeOf(error)}`));
    try {
      await boss.start();
      await boss.createQueue(QUEUE);
      return boss;
    } catch (error) {
      await boss.stop({ graceful: false, close: false }).catch(() => undefined);
      if (codeOf(error) !== '42501') throw error;
      throw new InputError({ code: 'database-unsuitable', status: 503, place: 'DATABASE_URL', message: 'The database user may not make the schema of the queue.', remedy: 'As an administrator run: GRANT CREATE ON DATABASE … TO the user; or CREATE SCHEMA pgboss AUTHORIZATION the user.' });
    }
  }

  /** The queue belongs to the whole service, so it runs as the owner of the schema, on the service's own connections. */
  private execute(text: string, values: unknown[] | undefined): Promise<{ rows: unknown[] }> {
    return asOwner(async () => {
      const runner = this.database.dataSource.createQueryRunner();
      const client = (await runner.connect()) as { query(text: string, values?: unknown[]): Promise<{ rows: unknown[] }> };
      try {
        return await client.query(text, values);
      } catch (error) {
        // Some of its texts begin a transaction themselves; none may stay open on a shared connection.
        await client.query('ROLLBACK').catch(() => undefined);
        throw error;
      } finally {
        await runner.release();
      }
    });
  }
}

/** A uuid that follows from a text. */
function idOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function codeOf(error: unknown): string {
  const { code, name } = error as { code?: unknown; name?: unknown };
  return typeof code === 'string' ? code : String(name ?? 'error');
}
