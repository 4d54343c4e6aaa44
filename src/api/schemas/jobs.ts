import { z } from 'zod';
import { SCAN_REQUEST, SCHEDULE } from '../../jobs/schedule.js';
import { JOB_STATES, SKIP_REASONS } from '../../persistence/jobs/scan-job.repository.js';
import { component, listOf, pageOf } from '../components.js';
import { COUNT_OF, TIME } from './common.js';

const UUID = z.uuid();
const JOB_ID = '6a1b7c39-2d4b-4c5c-9a52-7a4b6a6f1f10';
const SCHEDULE_ID = '7c4dc7a2-6f3d-4b53-8a0f-0f4bb0a1c9d2';
const FAULT = z.strictObject({ code: z.string(), message: z.string(), place: z.string().optional(), remedy: z.string() });
const FILE = z.strictObject({ path: z.string(), bytes: COUNT_OF, sha256: z.string() });
const ORDER = { account: '100000000001', source: { type: 'stored' }, frameworks: ['iso-27001-2022'], locale: 'en', reports: [], timeoutSeconds: 7200, attempts: 4 } as const;

/** A scan that is to be made, is being made or was made. */
export const JOB_ANSWER = component(
  'Job',
  'A scan that is to be made, is being made or was made. percent never falls within an attempt; scanId is there as soon as the scan is stored; fault is what went wrong last.',
  z.strictObject({
    id: UUID,
    scheduleId: UUID.nullable(),
    slot: TIME.nullable(),
    account: z.string(),
    order: z.record(z.string(), z.unknown()),
    state: z.enum(JOB_STATES),
    reason: z.enum(SKIP_REASONS).nullable(),
    createdAt: TIME,
    createdBy: z.string(),
    runAfter: TIME,
    startedAt: TIME.nullable(),
    finishedAt: TIME.nullable(),
    attempt: COUNT_OF,
    stage: z.string().nullable(),
    done: COUNT_OF.nullable(),
    total: COUNT_OF.nullable(),
    unit: z.string().nullable(),
    percent: z.int().min(0).max(100),
    version: z.int().min(1),
    cancelRequestedAt: TIME.nullable(),
    scanId: UUID.nullable(),
    fault: FAULT.nullable(),
    files: z.array(FILE),
  }),
  {
    id: JOB_ID,
    scheduleId: SCHEDULE_ID,
    slot: '2026-01-15T18:30:00.000Z',
    account: '100000000001',
    order: ORDER,
    state: 'running',
    reason: null,
    createdAt: '2026-01-15T18:30:01.000Z',
    createdBy: `schedule:${SCHEDULE_ID}`,
    runAfter: '2026-01-15T18:30:00.000Z',
    startedAt: '2026-01-15T18:30:02.000Z',
    finishedAt: null,
    attempt: 1,
    stage: 'judging',
    done: 128,
    total: null,
    unit: 'partitions',
    percent: 60,
    version: 7,
    cancelRequestedAt: null,
    scanId: null,
    fault: null,
    files: [],
  },
);
export const JOB_PAGE = pageOf(JOB_ANSWER);

const SETTINGS = { ...ORDER, name: 'nightly', enabled: true, cron: '30 2 * * *', timeZone: 'Asia/Shanghai', jitterSeconds: 300, blackouts: [], missed: 'run-latest', overlap: 'refuse' } as const;

/** When an account is scanned, and how. */
export const SCHEDULE_ANSWER = component(
  'Schedule',
  'When an account is scanned, and how. nextSlot is the slot that is waited for, nextRun when it begins with its jitter; failures counts scans that failed one after the other to this day.',
  z.strictObject({
    id: UUID,
    name: z.string(),
    account: z.string(),
    enabled: z.boolean(),
    settings: z.record(z.string(), z.unknown()),
    version: z.int().min(1),
    nextSlot: TIME.nullable(),
    nextRun: TIME.nullable(),
    failures: COUNT_OF,
    createdAt: TIME,
    createdBy: z.string(),
    changedAt: TIME,
  }),
  { id: SCHEDULE_ID, name: 'nightly', account: '100000000001', enabled: true, settings: SETTINGS, version: 1, nextSlot: '2026-01-15T18:30:00.000Z', nextRun: '2026-01-15T18:32:11.000Z', failures: 0, createdAt: '2026-01-10T09:00:00.000Z', createdBy: 'user:alice', changedAt: '2026-01-10T09:00:00.000Z' },
);
export const SCHEDULE_PAGE = pageOf(SCHEDULE_ANSWER);

/** A slot that is to come. */
export const SLOT_LIST = listOf(
  component('Slot', 'A slot that is to come, when it begins with its jitter, and whether a blackout keeps it from running.', z.strictObject({ slot: TIME, runAt: TIME, blackout: z.boolean() }), { slot: '2026-01-15T18:30:00.000Z', runAt: '2026-01-15T18:32:11.000Z', blackout: false }),
);

/** A request body of the OpenAPI document from what checks it. */
function bodyOf(schema: z.ZodType): { schema: object } {
  const { $schema: _schema, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return { schema: rest };
}

export const SCAN_BODY = bodyOf(SCAN_REQUEST);
export const SCHEDULE_BODY = bodyOf(SCHEDULE);
/** A change names the version it was made from, so that nobody overwrites what they have not seen. */
export const SCHEDULE_CHANGE = z.strictObject({ ...SCHEDULE.shape, version: z.int().min(1) });
export const SCHEDULE_CHANGE_BODY = bodyOf(SCHEDULE_CHANGE);
