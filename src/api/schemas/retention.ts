import { z } from 'zod';
import { component, listOf } from '../components.js';
import { COUNT_OF, TIME } from './common.js';

const DAYS = z.int().min(1).max(36_500).nullable();

/** How many days things are kept; null: for ever. */
export const RULES = z.strictObject({ snapshotDays: DAYS, resultDays: DAYS, reportDays: DAYS, postureDays: DAYS, jobDays: DAYS });

const EXAMPLE = { snapshotDays: 400, resultDays: 800, reportDays: null, postureDays: null, jobDays: 400 };

export const RULES_ANSWER = component(
  'RetentionRules',
  'How many days things are kept; null: for ever. The two latest scans of an account are always kept whole.',
  z.strictObject({ ...RULES.shape, changedAt: TIME.nullable(), changedBy: z.string().nullable() }),
  { ...EXAMPLE, changedAt: '2026-01-15T08:00:00.000Z', changedBy: 'user:alice' },
);

export const REMOVAL_ANSWER = component(
  'Removal',
  'What a run of the retention removed, or, in a dry run, would remove: scans and snapshots concerned, and rows by table. Accounts of which nothing is due are left out.',
  z.strictObject({
    dryRun: z.boolean(),
    accounts: z.array(z.strictObject({ account: z.string(), kept: z.enum(['legal-hold', 'busy']).nullable(), results: COUNT_OF, reports: COUNT_OF, snapshots: COUNT_OF, rows: z.record(z.string(), COUNT_OF) })),
    jobs: COUNT_OF,
  }),
  { dryRun: true, accounts: [{ account: '100000000001', kept: null, results: 12, reports: 12, snapshots: 3, rows: { evaluation_chunk: 240, finding: 31, snapshot_chunk: 3 } }], jobs: 40 },
);

export const HOLD_ANSWER = component(
  'LegalHold',
  'Keeps everything of an account, or of all where account is null, whatever the rules say, until it is released.',
  z.strictObject({ id: z.uuid(), account: z.string().nullable(), reason: z.string(), placedAt: TIME, placedBy: z.string(), releasedAt: TIME.nullable(), releasedBy: z.string().nullable() }),
  { id: '5c4dc7a2-6f3d-4b53-8a0f-0f4bb0a1c9d2', account: '100000000001', reason: 'Proceedings 12/2026', placedAt: '2026-01-15T08:00:00.000Z', placedBy: 'user:alice', releasedAt: null, releasedBy: null },
);
export const HOLD_LIST = listOf(HOLD_ANSWER);

export const HOLD = z.strictObject({ account: z.string().regex(/^\d{5,20}$/, 'must be the root uin of the account').nullable().default(null), reason: z.string().trim().min(1).max(1000) });

const body = (schema: z.ZodType): { schema: object } => {
  const { $schema: _schema, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return { schema: rest };
};
export const RULES_BODY = body(RULES);
export const HOLD_BODY = body(HOLD);
