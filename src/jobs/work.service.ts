import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { Injectable, Logger } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { Deliveries } from '../notifications/deliveries.js';
import { announceExpiries } from '../notifications/expiries.js';
import { GuardedClient } from '../outgoing/guarded-request.js';
import type { ScanQueue } from './queue.js';
import { carryOutRetention } from './retention.js';
import type { WorkRuntime } from './runtime.js';
import { Scheduler } from './scheduler.js';
import { Worker } from './worker.js';

const TICK_MS = 5000;
const SWEEP_MS = 10_000;
const DELIVERY_MS = 3000;
const HOURLY_MS = 3_600_000;

/** The role `work` of a process: takes scans from the queue, and keeps the schedules going beside all other replicas. */
@Injectable()
export class WorkService implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('work');
  private readonly worker: Worker;
  private readonly scheduler: Scheduler;
  private readonly deliveries: Deliveries;
  private started: Promise<void> | undefined;
  private ticking = false;
  private sweeping = false;
  private delivering = false;
  private stopping = false;

  constructor(
    private readonly runtime: WorkRuntime,
    private readonly queue: ScanQueue,
  ) {
    this.scheduler = new Scheduler(runtime.database, queue);
    this.deliveries = new Deliveries(runtime.database, runtime.configuration, new GuardedClient(runtime.configuration.outgoing));
    this.worker = new Worker(runtime, { waiting: (scan, after) => queue.send(scan, after) });
  }

  onApplicationBootstrap(): void {
    void this.begin();
  }

  /** Slots that have come become jobs. */
  @Interval(TICK_MS)
  async tick(): Promise<void> {
    if (this.ticking || this.stopping) return;
    this.ticking = true;
    await this.guarded('tick', () => this.scheduler.tick(new Date()));
    this.ticking = false;
  }

  /** Jobs that nobody works on are told to the queue again. */
  @Interval(SWEEP_MS)
  async sweep(): Promise<void> {
    if (this.sweeping || this.stopping) return;
    this.sweeping = true;
    await this.begin();
    await this.guarded('sweep', () => this.scheduler.sweep());
    this.sweeping = false;
  }

  /** What has been kept long enough goes. */
  @Interval(HOURLY_MS)
  async retention(): Promise<void> {
    if (!this.stopping) await this.guarded('retention', () => carryOutRetention(this.runtime.database, new Date()));
  }

  /** What soon expires is announced, each thing once at each of a few days before. */
  @Interval(HOURLY_MS)
  async expiries(): Promise<void> {
    if (!this.stopping) await this.guarded('expiries', () => announceExpiries(this.runtime.database, new Date()));
  }

  /** What was announced is sent. */
  @Interval(DELIVERY_MS)
  async deliver(): Promise<void> {
    if (this.delivering || this.stopping) return;
    this.delivering = true;
    await this.guarded('notifications', () => this.deliveries.deliverDue(() => new Date()));
    this.delivering = false;
  }

  /** Takes no more jobs, then finishes or hands back those under way. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    await this.started?.catch(() => undefined);
    const stopped = this.queue.stop();
    await this.worker.stop(this.runtime.configuration.jobs.graceSeconds);
    await stopped;
    this.deliveries.close();
  }

  /** Begins to take jobs; where the database is away it is tried again with the next sweep. */
  private begin(): Promise<void> {
    this.started ??= this.queue.work(this.runtime.configuration.jobs.workers, (scan) => this.worker.handle(scan)).catch((error: unknown) => {
      this.started = undefined;
      this.logger.warn(`the queue cannot be reached: ${codeOf(error)}`);
    });
    return this.started;
  }

  private async guarded(what: string, work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.logger.warn(`${what}: ${codeOf(error)}`);
    }
  }
}

function codeOf(error: unknown): string {
  const { code, name } = error as { code?: unknown; name?: unknown };
  return typeof code === 'string' ? code : String(name ?? 'error');
}
