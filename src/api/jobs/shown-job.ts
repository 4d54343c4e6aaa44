import { InputError } from '../../common/errors.js';
import type { FrameworkCatalogue } from '../../frameworks/catalogue.js';
import { EVERY_FRAMEWORK } from '../../frameworks/choice.js';
import type { ScanJob } from '../../persistence/jobs/scan-job.repository.js';

/** A job as the API shows it: who works on it is the operator's matter. */
export type ShownJob = Omit<ScanJob, 'worker' | 'leaseUntil'>;

export function shownJob({ worker: _worker, leaseUntil: _leaseUntil, ...job }: ScanJob): ShownJob {
  return job;
}

/** @throws InputError for a framework that there is not: better now than at night */
export function refuseUnknownFrameworks(ids: readonly string[], catalogue: FrameworkCatalogue): void {
  const wrong = ids.find((id) => id !== EVERY_FRAMEWORK && catalogue.byId(id) === undefined);
  if (wrong !== undefined) throw new InputError({ code: 'unknown-framework', place: 'request body, frameworks', message: `There is no framework ${wrong}.`, remedy: `Choose among: ${EVERY_FRAMEWORK}, ${catalogue.frameworks.map(({ id }) => id).join(', ')}.` });
}
