import type { ScanQueue } from '../../jobs/queue.js';
import type { ScanOrder } from '../../jobs/schedule.js';
import type { Database } from '../../persistence/database.js';
import { ScanJobRepository, type ScanJob } from '../../persistence/jobs/scan-job.repository.js';
import { currentTenant } from '../../persistence/tenancy/tenant-context.js';

/** Adds jobs that people ask for, and tells the queue. */
export class JobStarter {
  constructor(
    private readonly database: Database,
    private readonly queue: ScanQueue,
  ) {}

  /** The job waits from now on, also where the queue cannot be told: then the sweep of a worker finds it. */
  async start(order: ScanOrder, by: string, schedule?: string): Promise<ScanJob> {
    const job = await new ScanJobRepository(this.database.dataSource).add({ account: order.account, order, createdBy: by, runAfter: new Date(), skipped: null, ...(schedule === undefined ? {} : { schedule: { id: schedule, slot: null } }) });
    if (job === null) throw new Error('a job without a slot has no rival');
    await this.queue.send({ tenant: currentTenant()!, job: job.id }).catch(() => undefined);
    return job;
  }
}
