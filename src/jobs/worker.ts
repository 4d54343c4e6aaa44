import { hostname } from 'node:os';
import { ScanJobRepository, JobLost, type JobProgress, type TakenJob } from '../persistence/jobs/scan-job.repository.js';
import { inTenant } from '../persistence/tenancy/tenant-context.js';
import type { Progress } from '../scans/progress.js';
import { noteLogFields, withLogFields } from '../telemetry/log-context.js';
import { inSpan } from '../telemetry/tracing.js';
import { faultOf, mayPass, pauseSeconds, Stopped } from './fault.js';
import { jobProgress } from './percent.js';
import type { QueuedScan } from './queue.js';
import { clearWork, runScan } from './run-scan.js';
import { tellEnd } from './tell-end.js';
import type { WorkRuntime } from './runtime.js';
import { SCAN_REQUEST, type ScanOrder } from './schedule.js';

/** What a worker tells its surroundings. */
export interface WorkerEvents {
  /** A job of a tenant can be taken at a time. */
  readonly waiting: (scan: QueuedScan, after: Date) => Promise<void>;
}

/**
 * Takes jobs and makes their scans. While it works it says every few seconds that it lives; one that does not is given up,
 * and what it does afterwards no longer counts: neither its scan nor its end can be written.
 */
export class Worker {
  /** Names this process among all that work on the database. */
  readonly name = `${hostname().slice(0, 60)}:${process.pid}`;
  private readonly running = new Map<AbortController, Promise<void>>();
  private stopping = false;

  constructor(
    private readonly runtime: WorkRuntime,
    private readonly events: WorkerEvents,
  ) {}

  /** Makes one scan, if it is still to be made. Never rejects: how it ended stands in the job's row. */
  async handle(scan: QueuedScan): Promise<void> {
    if (this.stopping) return;
    const stop = new AbortController();
    const work = inTenant(scan.tenant, () => withLogFields({ jobId: scan.job }, () => this.attempt(scan, stop))).catch((error: unknown) => {
      // The database went away; the sweep finds the job again once its lease has run out.
      this.runtime.log(`job ${scan.job}: ${nameOf(error)}`);
    });
    this.running.set(stop, work);
    await work;
    this.running.delete(stop);
  }

  /** Takes no more; goes on with what is under way for a while, then hands it back for somebody else. */
  async stop(graceSeconds: number): Promise<void> {
    this.stopping = true;
    const all = [...this.running.values()];
    if (all.length === 0) return;
    let timer: NodeJS.Timeout | undefined;
    await Promise.race([Promise.all(all), new Promise<void>((resolve) => (timer = setTimeout(resolve, graceSeconds * 1000)))]);
    clearTimeout(timer);
    for (const stop of this.running.keys()) stop.abort(new Stopped('shutdown'));
    await Promise.all(this.running.values());
  }

  private async attempt(scan: QueuedScan, stop: AbortController): Promise<void> {
    const { leaseSeconds } = this.runtime.configuration.jobs;
    const jobs = new ScanJobRepository(this.runtime.database.dataSource);
    const job = await jobs.take(scan.job, this.name, leaseSeconds);
    // While another scan of the account is running this one waits for its end.
    if (job === null || job === 'busy') return;
    const order = SCAN_REQUEST.parse(job.order);
    if (job.attempt > order.attempts) {
      await this.end(job, order, { state: 'failed', fault: { code: 'worker-lost', message: `${order.attempts} attempts ended with their worker.`, remedy: 'See the log of the workers: most often memory ran out. Give them more, or raise attempts.' } });
      return;
    }
    noteLogFields({ account: order.account });
    this.runtime.log(`scan begins, attempt ${job.attempt} of ${order.attempts}`);
    await inSpan('scan job', { 'demarc.job_id': job.id, 'demarc.attempt': job.attempt }, () => this.work(scan, job, order, jobs, stop));
    const next = await jobs.nextOf(job.account);
    if (next !== null) await this.events.waiting({ tenant: scan.tenant, job: next }, new Date());
  }

  private async work(scan: QueuedScan, job: TakenJob, order: ScanOrder, jobs: ScanJobRepository, stop: AbortController): Promise<void> {
    const beat = new Heartbeat(job, jobs, this.runtime.configuration.jobs.leaseSeconds, order.timeoutSeconds, stop);
    try {
      const files = await runScan({ job, order, signal: stop.signal, onProgress: (progress) => beat.progress(progress) }, this.runtime);
      await beat.end();
      await this.end(job, order, { state: 'succeeded', files });
    } catch (error) {
      await beat.end();
      await this.failed(scan, job, order, jobs, stop.signal.aborted ? stop.signal.reason : error);
    }
  }

  private async failed(scan: QueuedScan, job: TakenJob, order: ScanOrder, jobs: ScanJobRepository, error: unknown): Promise<void> {
    if (error instanceof JobLost || (error instanceof Stopped && error.reason === 'lost')) return;
    if (error instanceof Stopped && error.reason === 'cancelled') return this.end(job, order, { state: 'cancelled' });
    if (error instanceof Stopped && error.reason === 'shutdown') {
      await jobs.handBack(job, { inSeconds: 0, counts: false });
      return;
    }
    const timeout = error instanceof Stopped;
    const fault = timeout ? { code: 'timeout', message: `The attempt took longer than ${order.timeoutSeconds} seconds.`, remedy: 'Raise timeoutSeconds, or look at what was slow.' } : faultOf(error);
    if (fault.code === 'internal-error') this.runtime.log(`job ${job.id}: ${detailOf(error)}`);
    if (job.attempt >= order.attempts || (!timeout && !mayPass(error))) return this.end(job, order, { state: 'failed', fault });
    const inSeconds = pauseSeconds(job.attempt, this.runtime.random());
    if (await jobs.handBack(job, { inSeconds, counts: true, fault })) await this.events.waiting(scan, new Date(Date.now() + inSeconds * 1000));
  }

  /** Ends a job; what has to be told of it is written in the same transaction. */
  private async end(job: TakenJob, order: ScanOrder, end: Parameters<ScanJobRepository['end']>[1]): Promise<void> {
    const ended = await this.runtime.database.dataSource.transaction(async (manager) => {
      if (!(await new ScanJobRepository(manager).end(job, end))) return false;
      if (end.state !== 'cancelled') await tellEnd(manager, job, order, end.state === 'failed' ? (end.fault ?? null) : null);
      return true;
    });
    if (!ended) return;
    this.runtime.log(`scan ${end.state}${end.state === 'failed' ? `: ${end.fault?.code ?? 'internal-error'}` : ''}`);
    await clearWork(job.id, this.runtime);
  }
}

/** Says that a worker lives and how far it is, and learns that it is to stop. */
class Heartbeat {
  private readonly timer: NodeJS.Timeout;
  private readonly deadline: NodeJS.Timeout;
  private latest: JobProgress | null = null;
  private told: JobProgress | null = null;
  private saying: Promise<void> = Promise.resolve();
  private percent = 0;
  private spoke = Date.now();

  constructor(
    private readonly job: TakenJob,
    private readonly jobs: ScanJobRepository,
    private readonly leaseSeconds: number,
    timeoutSeconds: number,
    private readonly stop: AbortController,
  ) {
    this.timer = setInterval(() => this.beat(), 1000);
    this.deadline = setTimeout(() => stop.abort(new Stopped('timeout')), timeoutSeconds * 1000);
  }

  progress(progress: Progress): void {
    this.latest = jobProgress(progress, this.percent);
    this.percent = this.latest.percent;
  }

  async end(): Promise<void> {
    clearInterval(this.timer);
    clearTimeout(this.deadline);
    await this.saying;
  }

  private beat(): void {
    const { latest } = this;
    this.saying = this.saying.then(() => this.say(latest === this.told ? null : latest));
  }

  private async say(progress: JobProgress | null): Promise<void> {
    try {
      const heard = await this.jobs.report(this.job, progress, this.leaseSeconds);
      this.spoke = Date.now();
      if (progress !== null) this.told = progress;
      if (heard === null) this.stop.abort(new Stopped('lost'));
      else if (heard.cancelled) this.stop.abort(new Stopped('cancelled'));
    } catch {
      // The database may come back; once the lease has run out somebody else may have the job.
      if (Date.now() - this.spoke > this.leaseSeconds * 1000) this.stop.abort(new Stopped('lost'));
    }
  }
}

function nameOf(error: unknown): string {
  return error instanceof Error ? `${error.name}${'code' in error ? ` ${String(error.code)}` : ''}` : 'error';
}

/** Where in the program an unexpected error arose; its message may quote a snapshot and stays out. */
function detailOf(error: unknown): string {
  return error instanceof Error ? `${nameOf(error)}\n${(error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)).join('\n')}` : 'error';
}
