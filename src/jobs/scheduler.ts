import { scanOrderOf } from './scan-order.js';
import type { Database } from '../persistence/database.js';
import { ScanJobRepository, type ScanJob } from '../persistence/jobs/scan-job.repository.js';
import { ScheduleRepository, type StoredSchedule } from '../persistence/jobs/schedule.repository.js';
import { tenantNumbers } from '../persistence/tenancy/tenant.repository.js';
import { inTenant } from '../persistence/tenancy/tenant-context.js';
import type { ScanQueue } from './queue.js';
import { SCHEDULE } from './schedule.js';
import { dueSlots, runTime } from './slots.js';

/** Schedules taken at once; those held by another replica are left to it. */
const BATCH = 50;
/** Jobs that a sweep finds at once. */
const SWEPT = 200;

/**
 * Turns slots into jobs, and sees to it that no job is forgotten. Any number of replicas may do so at the same time: a
 * schedule is locked while its slots are worked out, and a slot has one row at most.
 */
export class Scheduler {
  constructor(
    private readonly database: Database,
    private readonly queue: Pick<ScanQueue, 'send' | 'remind'>,
  ) {}

  /** All tenants' slots that have come. @returns the jobs that were added, skipped slots included */
  async tick(now: Date): Promise<readonly ScanJob[]> {
    const added: ScanJob[] = [];
    for (const tenant of await tenantNumbers(this.database.dataSource)) {
      added.push(...(await inTenant(tenant, () => this.tickTenant(tenant, now))));
    }
    return added;
  }

  /** Says again what waits although nobody works on it: messages that were lost, and jobs whose worker is gone. */
  async sweep(): Promise<void> {
    for (const tenant of await tenantNumbers(this.database.dataSource)) {
      await inTenant(tenant, async () => {
        for (const id of await new ScanJobRepository(this.database.dataSource).waiting(SWEPT)) await this.queue.remind({ tenant, job: id });
      });
    }
  }

  private async tickTenant(tenant: number, now: Date): Promise<readonly ScanJob[]> {
    const added = await this.database.dataSource.transaction(async (manager) => {
      const schedules = new ScheduleRepository(manager);
      const jobs = new ScanJobRepository(manager);
      const all: ScanJob[] = [];
      for (const schedule of await schedules.due(now, BATCH)) all.push(...(await slotsOf(schedule, now, schedules, jobs)));
      return all;
    });
    // What the queue does not hear of now, the sweep tells it.
    for (const job of added.filter(({ state }) => state === 'queued')) await this.queue.send({ tenant, job: job.id }, new Date(job.runAfter));
    return added;
  }
}

async function slotsOf(stored: StoredSchedule, now: Date, schedules: ScheduleRepository, jobs: ScanJobRepository): Promise<readonly ScanJob[]> {
  const settings = SCHEDULE.parse(stored.settings);
  const identified = { ...settings, id: stored.id };
  const { slots, next } = dueSlots(identified, new Date(stored.nextSlot!), now);
  const added: ScanJob[] = [];
  for (const { slot, verdict } of slots) {
    const overlaps = verdict === 'run' && settings.overlap === 'refuse' && (await jobs.isBusy(settings.account));
    const job = await jobs.add({
      account: settings.account,
      order: scanOrderOf(settings),
      createdBy: `schedule:${stored.id}`,
      runAfter: runTime(identified, slot),
      schedule: { id: stored.id, slot },
      skipped: overlaps ? 'overlap' : verdict === 'run' ? null : verdict,
    });
    if (job !== null) added.push(job);
  }
  await schedules.await(stored.id, next, next === null ? null : runTime(identified, next));
  return added;
}
