import { setTimeout as pause } from 'node:timers/promises';
import { ScanJobRepository, type ScanJob } from '../../persistence/jobs/scan-job.repository.js';
import type { QuerySource } from '../../persistence/data-source.js';
import { keepingTenant } from '../../persistence/tenancy/tenant-context.js';

/** How often a job is looked at while somebody listens. */
const EVERY_MS = 1000;
/** A comment keeps proxies from closing a silent connection. */
const SILENT_ROUNDS = 15;

/**
 * Server-sent events of one job: `progress` whenever it changed, `end` once it has ended, which is the last. The id of an
 * event is the job's version, so that a listener who comes back (`Last-Event-ID`) hears only what is new.
 * @param closing aborted when the service stops
 */
export function jobEvents(source: QuerySource, id: string, seen: number, show: (job: ScanJob) => object, closing: AbortSignal): AsyncIterableIterator<string> {
  return keepingTenant(() => events(source, id, seen, show, closing));
}

async function* events(source: QuerySource, id: string, seen: number, show: (job: ScanJob) => object, closing: AbortSignal): AsyncGenerator<string, void, undefined> {
  const jobs = new ScanJobRepository(source);
  let last = seen;
  let silent = 0;
  yield `retry: ${2 * EVERY_MS}\n\n`;
  while (!closing.aborted) {
    const job = await jobs.get(id);
    if (job === null) return;
    const over = !['queued', 'running'].includes(job.state);
    if (job.version > last || over) {
      last = job.version;
      silent = 0;
      yield `id: ${job.version}\nevent: ${over ? 'end' : 'progress'}\ndata: ${JSON.stringify(show(job))}\n\n`;
      if (over) return;
    } else if (++silent % SILENT_ROUNDS === 0) yield ': still here\n\n';
    await pause(EVERY_MS, undefined, { signal: closing }).catch(() => undefined);
  }
}
