import { z } from 'zod';
import { REPORT_KINDS } from '../scans/write-reports.js';
import { SCAN_SOURCE } from './source.js';
import { isCron, isTimeZone } from './slots.js';

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time of day like 22:30');

/** A time in which no scan begins: every week, in the time zone of the schedule, or once. */
export const BLACKOUT = z.union([
  /** `to` before `from` ends the next day; `days`: 1 Monday … 7 Sunday on which it begins, default all. */
  z.strictObject({ from: clock, to: clock, days: z.array(z.int().min(1).max(7)).min(1).max(7).optional() }).refine(({ from, to }) => from !== to, 'must not begin when it ends'),
  z.strictObject({ from: z.iso.datetime({ offset: true }), to: z.iso.datetime({ offset: true }) }).refine(({ from, to }) => Date.parse(from) < Date.parse(to), 'must end after it begins'),
]);
export type Blackout = z.output<typeof BLACKOUT>;

/** What every scan job is told, whoever starts it. */
export const SCAN_ORDER = {
  account: z.string().regex(/^\d{5,20}$/, 'must be the root uin of the account'),
  source: SCAN_SOURCE,
  /** Framework ids; empty: the usual three and the operator's own. */
  frameworks: z.array(z.string().min(1).max(100)).max(100).default([]),
  locale: z.enum(['en', 'zh-CN', 'both']).default('en'),
  /** Kinds of PDFs written into the operator's folder of reports; empty: none. */
  reports: z.array(z.enum(REPORT_KINDS)).max(REPORT_KINDS.length).default([]),
  /** Longest time one attempt may take. */
  timeoutSeconds: z.int().min(10).max(86_400).default(7200),
  /** How often it is tried in all. */
  attempts: z.int().min(1).max(20).default(4),
};

/** What its owner says of a schedule. */
export const SCHEDULE = z.strictObject({
  name: z.string().trim().min(1).max(200),
  enabled: z.boolean().default(true),
  ...SCAN_ORDER,
  /** Five fields: minute, hour, day, month, weekday. */
  cron: z.string().max(200).refine(isCron, 'must be a cron expression of five fields that comes to pass, e.g. 30 2 * * 1-5'),
  timeZone: z.string().max(64).refine(isTimeZone, 'must be a time zone like Asia/Shanghai').default('Asia/Shanghai'),
  /** Each slot begins up to so many seconds later, the same for one slot wherever it is worked out. */
  jitterSeconds: z.int().min(0).max(3600).default(0),
  blackouts: z.array(BLACKOUT).max(50).readonly().default([]),
  /** After a downtime the latest missed slot runs, or none; all others are recorded as missed. */
  missed: z.enum(['run-latest', 'skip']).default('run-latest'),
  /** A slot whose account is still being scanned is recorded as refused, or waits. */
  overlap: z.enum(['refuse', 'queue']).default('refuse'),
});
export type ScheduleSettings = z.output<typeof SCHEDULE>;

/** One scan to be made. */
export const SCAN_REQUEST = z.strictObject(SCAN_ORDER);
export type ScanOrder = z.output<typeof SCAN_REQUEST>;
