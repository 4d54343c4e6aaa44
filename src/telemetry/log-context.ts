import { AsyncLocalStorage } from 'node:async_hooks';

/** What every line of one piece of work carries. */
export interface LogFields {
  /** The request, as its answer names it in `x-request-id`. */
  requestId?: string;
  /** The job of a scan that runs by itself. */
  jobId?: string;
  /** The scan being made. */
  scanId?: string;
  /** Root uin of the account being scanned. */
  account?: string;
}

const storage = new AsyncLocalStorage<LogFields>();

/** Runs work whose lines carry these fields beside those of the work around it. */
export function withLogFields<T>(fields: LogFields, work: () => T): T {
  return storage.run({ ...storage.getStore(), ...fields }, work);
}

/** Adds fields to the lines of the present work from here on, once they are known; outside of any work nothing happens. */
export function noteLogFields(fields: LogFields): void {
  const store = storage.getStore();
  if (store !== undefined) Object.assign(store, fields);
}

/** The fields of the present work. */
export function currentLogFields(): Readonly<LogFields> {
  return storage.getStore() ?? NONE;
}

const NONE: Readonly<LogFields> = Object.freeze({});
