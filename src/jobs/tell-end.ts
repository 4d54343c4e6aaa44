import { ScheduleRepository } from '../persistence/jobs/schedule.repository.js';
import type { JobFault, TakenJob } from '../persistence/jobs/scan-job.repository.js';
import { announce } from '../persistence/notifications/announce.js';
import { transactionQuery, type Transaction } from '../persistence/transaction-query.js';
import type { ScanOrder } from './schedule.js';

/** At so many failures in a row a schedule is said to be failing: soon, and again before it is forgotten. */
const FAILING_AT = [3, 10, 30, 100];

/**
 * Counts how a schedule's scan ended, and announces a failure. What succeeded was announced with its scan.
 * @param fault null: it succeeded
 */
export async function tellEnd(manager: Transaction, job: TakenJob, { attempts }: ScanOrder, fault: JobFault | null): Promise<void> {
  const schedules = new ScheduleRepository(manager);
  const failures = job.scheduleId === null ? null : await schedules.ended(job.scheduleId, fault === null);
  if (fault === null) return;
  const query = transactionQuery(manager);
  await announce(query, { event: 'scan.failed', account: job.account, identity: job.id, data: { jobId: job.id, scheduleId: job.scheduleId, attempts: Math.min(job.attempt, attempts), ...fault } });
  if (failures === null || !FAILING_AT.includes(failures) || job.scheduleId === null) return;
  const schedule = await schedules.get(job.scheduleId);
  await announce(query, { event: 'schedule.failing', account: job.account, identity: `${job.scheduleId} ${job.id}`, data: { scheduleId: job.scheduleId, name: schedule?.name ?? job.scheduleId, failures, ...fault } });
}
