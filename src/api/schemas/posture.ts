import { z } from 'zod';
import { CAUSE_KINDS, SEVERITIES } from '../../checks/verdict.js';
import { CHANGE_DIMENSIONS } from '../../persistence/posture/dashboard.repository.js';
import { EXPIRY_KINDS } from '../../persistence/posture/expiries.js';
import { FACETS } from '../../persistence/posture/facets.js';
import { POSTURE_DIMENSIONS } from '../../persistence/posture/posture-query.js';
import { BUCKETS } from '../../persistence/posture/posture.repository.js';
import { component, exampleOf } from '../components.js';
import { COUNT_OF, SCORECARD, TIME } from './common.js';

const UUID = z.uuid();
const SPAN = { from: TIME, to: TIME };
const UNIT = z.enum(['control', 'control-column']);
const DAYS = z.number().min(0).nullable();
const BY_SEVERITY = z.strictObject(Object.fromEntries(SEVERITIES.map((severity) => [severity, COUNT_OF])) as Record<(typeof SEVERITIES)[number], typeof COUNT_OF>);

/** A key whose members are the dimensions that were asked for. */
function keyOf(dimensions: readonly string[]): z.ZodType {
  return z.strictObject(Object.fromEntries(dimensions.map((dimension) => [dimension, z.string().optional()])));
}

/** Findings of one group. */
const FINDING_NUMBERS = component(
  'FindingNumbers',
  'Open findings of a group. Accepted ones are among the open; what could not be judged is apart. Mean age: null where nothing is open.',
  z.strictObject({ open: BY_SEVERITY, openTotal: COUNT_OF, unknown: COUNT_OF, acceptedRisks: COUNT_OF, meanAgeDays: DAYS }),
  { open: { critical: 2, high: 9, medium: 31, low: 12 }, openTotal: 54, unknown: 7, acceptedRisks: 1, meanAgeDays: 41.2 },
);

const NUMBERS = { controls: SCORECARD.schema.nullable(), findings: FINDING_NUMBERS.schema };
const NUMBERS_EXAMPLE = { controls: exampleOf(SCORECARD), findings: exampleOf(FINDING_NUMBERS) };

/** How things stand. */
export const POSTURE_ANSWER = component(
  'Posture',
  'How things stand at a time, by the dimensions asked for. controls is null where no framework is asked about. Per service model and per party a control counts once per column of the responsibility matrix: unit says so.',
  z.strictObject({ at: TIME, unit: UNIT, items: z.array(z.strictObject({ key: keyOf(POSTURE_DIMENSIONS), accounts: COUNT_OF, ...NUMBERS })) }),
  { at: '2026-01-15T09:00:00.000Z', unit: 'control', items: [{ key: { account: '100000000001' }, accounts: 1, ...NUMBERS_EXAMPLE }] },
);

const POINT = z.strictObject({ at: TIME, ...NUMBERS, opened: COUNT_OF, resolved: COUNT_OF });

/** How things went. */
export const TREND_ANSWER = component(
  'PostureTrend',
  'How things stood at the end of every day, week or month, from the first with numbers on, and what was newly found and resolved in it. at is where the stretch of time begins.',
  z.strictObject({ ...SPAN, bucket: z.enum(BUCKETS), unit: UNIT, items: z.array(z.strictObject({ key: keyOf(POSTURE_DIMENSIONS), points: z.array(POINT) })) }),
  { from: '2026-01-01T00:00:00.000Z', to: '2026-01-15T10:00:00.000Z', bucket: 'week', unit: 'control', items: [{ key: {}, points: [{ at: '2026-01-12T00:00:00.000Z', ...NUMBERS_EXAMPLE, opened: 4, resolved: 6 }] }] },
);

/** Top causes. */
export const CAUSES_ANSWER = component(
  'TopCauses',
  'What opens many failures at once, the gravest first, each in one account at its latest scan.',
  z.strictObject({
    items: z.array(z.strictObject({ account: z.string(), kind: z.enum(CAUSE_KINDS), id: z.string(), label: z.string(), worstSeverity: z.enum(SEVERITIES), findings: COUNT_OF, resources: COUNT_OF, checkIds: z.array(z.string()) })),
  }),
  { items: [{ account: '100000000001', kind: 'security-group-rule', id: 'sg-1/ingress/0#1f9a27c4', label: 'sg-1 lets everybody in on TCP 22', worstSeverity: 'critical', findings: 214, resources: 107, checkIds: ['cvm-ssh-not-public'] }] },
);

/** Newly opened and resolved. */
export const CHANGES_ANSWER = component(
  'PostureChanges',
  'Failures that the scans of a span of time newly found, and those they proved resolved.',
  z.strictObject({ ...SPAN, items: z.array(z.strictObject({ key: keyOf(CHANGE_DIMENSIONS), opened: COUNT_OF, resolved: COUNT_OF })) }),
  { from: '2025-12-16T09:00:00.000Z', to: '2026-01-15T10:00:00.000Z', items: [{ key: { day: '2026-01-14' }, opened: 4, resolved: 6 }] },
);

/** What expires. */
export const EXPIRIES_ANSWER = component(
  'Expiries',
  'What the latest assessments rest on until a day, the first first. concerns: controls of a certificate or attestation, failures of an exception; null: not recorded.',
  z.strictObject({
    ...SPAN,
    items: z.array(
      z.strictObject({ account: z.string(), kind: z.enum(EXPIRY_KINDS), frameworkId: z.string().nullable(), id: z.string(), title: z.string(), concerns: COUNT_OF.nullable(), expiresAt: TIME, expired: z.boolean(), daysLeft: z.int() }),
    ),
  }),
  { from: '2025-12-16T09:00:00.000Z', to: '2026-04-15T09:00:00.000Z', items: [{ account: '100000000001', kind: 'certificate', frameworkId: 'iso-27001-2022', id: 'tencent-cloud-iso-27001', title: 'BSI: cloud services', concerns: 31, expiresAt: '2026-02-28T23:59:59.999Z', expired: false, daysLeft: 44 }] },
);

/** Accounts ranked. */
export const RANKING_ANSWER = component(
  'AccountRanking',
  'Accounts in the order of one number, with what it was at an earlier time; accounts without it come last. total: accounts in all.',
  z.strictObject({
    at: TIME,
    since: TIME,
    sort: z.string(),
    total: COUNT_OF,
    items: z.array(z.strictObject({ rank: z.int().min(1), name: z.string().nullable(), assessedAt: TIME.nullable(), account: z.string(), value: z.number().nullable(), valueBefore: z.number().nullable(), ...NUMBERS })),
  }),
  { at: '2026-01-15T09:00:00.000Z', since: '2025-12-16T09:00:00.000Z', sort: 'critical', total: 12, items: [{ rank: 1, name: 'Example Ltd', assessedAt: '2026-01-15T08:00:02.113Z', account: '100000000001', value: 2, valueBefore: 3, ...NUMBERS_EXAMPLE }] },
);

/** Accounts side by side. */
export const COMPARISON_ANSWER = component(
  'AccountComparison',
  'Accounts side by side against a framework: as a whole, by family and by layer. An account that was not assessed against it has no times and no numbers.',
  z.strictObject({
    at: TIME,
    framework: z.string(),
    items: z.array(
      z.strictObject({
        account: z.string(),
        name: z.string().nullable(),
        assessedAt: TIME.nullable(),
        scanId: UUID.nullable(),
        reportId: z.string().nullable(),
        ...NUMBERS,
        families: z.array(z.strictObject({ family: z.string(), ...NUMBERS })),
        layers: z.array(z.strictObject({ layer: z.string(), ...NUMBERS })),
      }),
    ),
  }),
  {
    at: '2026-01-15T09:00:00.000Z',
    framework: 'iso-27001-2022',
    items: [
      {
        account: '100000000001', name: 'Example Ltd', assessedAt: '2026-01-15T08:00:02.113Z', scanId: '0b8f8c39-1c3b-4c5c-9a52-7a4b6a6f1f10', reportId: 'DMR-20260115-3F9A2C71-iso-27001-2022',
        ...NUMBERS_EXAMPLE, families: [{ family: 'A.8', ...NUMBERS_EXAMPLE }], layers: [{ layer: 'customer-data', ...NUMBERS_EXAMPLE }],
      },
    ],
  },
);

const FACET_VALUES = z.array(z.strictObject({ value: z.string(), count: COUNT_OF }));

/** Numbers beside filters. */
export const FACETS_ANSWER = component(
  'FacetCounts',
  'Exact numbers of open findings: total of those that meet every filter, and for every value of every facet those that meet all other filters. Most findings first.',
  z.strictObject({ total: COUNT_OF, facets: z.strictObject(Object.fromEntries(FACETS.map((facet) => [facet, FACET_VALUES])) as Record<(typeof FACETS)[number], typeof FACET_VALUES>) }),
  { total: 9, facets: { ...Object.fromEntries(FACETS.map((facet) => [facet, []])), severity: [{ value: 'high', count: 9 }, { value: 'critical', count: 2 }] } },
);

/** A group of accounts. */
export const ACCOUNT_GROUP = component(
  'AccountGroup',
  'Accounts that belong together: a business line, an environment, a subsidiary.',
  z.strictObject({ slug: z.string(), name: z.string(), accounts: z.array(z.string()) }),
  { slug: 'retail', name: 'Retail', accounts: ['100000000001'] },
);
