import { InputError } from '../common/errors.js';
import type { JobFault } from '../persistence/jobs/scan-job.repository.js';

/** Why a running job is ended from outside. */
export type StopReason = 'cancelled' | 'timeout' | 'lost' | 'shutdown';

/** What a job's signal is aborted with. */
export class Stopped extends Error {
  override readonly name = 'Stopped';

  constructor(readonly reason: StopReason) {
    super(`stopped: ${reason}`);
  }
}

/** What is told of an error: an `InputError` as it is, of anything else only that there was one. */
export function faultOf(error: unknown): JobFault {
  if (error instanceof InputError) return { code: error.code, message: error.message, ...(error.place === undefined ? {} : { place: error.place }), remedy: error.remedy };
  return { code: 'internal-error', message: 'The scan ended with an error of the service.', remedy: 'The log of the worker has the details; it is tried again while attempts are left.' };
}

/** Codes of failures that another attempt may get past although they name a remedy. */
const PASSING = ['account-busy', 'database-unreachable', 'source-unreachable', 'source-changed'];

/** Whether another attempt may help: not where the input itself is wrong. */
export function mayPass(error: unknown): boolean {
  return !(error instanceof InputError) || PASSING.includes(error.code) || error.status >= 500;
}

/** Seconds to wait before the next attempt: doubling from half a minute to an hour, spread by a quarter. @param random 0 to 1 */
export function pauseSeconds(attempt: number, random: number): number {
  const base = Math.min(3600, 30 * 2 ** (attempt - 1));
  return Math.round(base * (0.75 + random / 2));
}
