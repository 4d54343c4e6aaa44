import { z } from 'zod';
import { SERVICE_MODELS } from '../../responsibility/vocabulary.js';
import { component, exampleOf, listOf, pageOf } from '../components.js';
import { COUNT_OF, SCORECARD, TIME } from './common.js';

const UUID = z.uuid();
const SCAN_ID = '0b8f8c39-1c3b-4c5c-9a52-7a4b6a6f1f10';
const SNAPSHOT_ID = '5c4dc7a2-6f3d-4b53-8a0f-0f4bb0a1c9d2';
const HASH = '9b74c9897bac770ffc029102a200c5de9b74c9897bac770ffc029102a200c5de';
const REJECTED = z.strictObject({ place: z.string(), reason: z.string() });

/** An account of which something is stored. */
export const ACCOUNT_ANSWER = component(
  'Account',
  'An account of which something is stored; scans is also the number of its latest one.',
  z.strictObject({ uin: z.string(), appId: z.string().nullable(), name: z.string().nullable(), site: z.string(), scans: COUNT_OF }),
  { uin: '100000000001', appId: '1250000001', name: 'Example Ltd', site: 'china', scans: 3 },
);
export const ACCOUNT_PAGE = pageOf(ACCOUNT_ANSWER);

/** A stored scan with its totals. */
export const SCAN_ANSWER = component(
  'Scan',
  'One run over one snapshot, with its totals; seq counts within the account.',
  z.strictObject({
    id: UUID,
    uin: z.string(),
    seq: z.int().min(1),
    snapshotId: UUID,
    startedAt: TIME,
    finishedAt: TIME,
    toolVersion: z.string(),
    checksHash: z.string(),
    parameters: z.record(z.string(), z.unknown()),
    resources: COUNT_OF,
    pass: COUNT_OF,
    fail: COUNT_OF,
    notApplicable: COUNT_OF,
    unknown: COUNT_OF,
    resultsRemovedAt: TIME.nullable(),
    reportsRemovedAt: TIME.nullable(),
  }),
  { id: SCAN_ID, uin: '100000000001', seq: 3, snapshotId: SNAPSHOT_ID, startedAt: '2026-01-15T08:00:02.113Z', finishedAt: '2026-01-15T08:00:09.870Z', toolVersion: '0.1.0', checksHash: HASH, parameters: {}, resources: 218, pass: 611, fail: 190, notApplicable: 77, unknown: 31, resultsRemovedAt: null, reportsRemovedAt: null },
);
export const SCAN_PAGE = pageOf(SCAN_ANSWER);

/** How a check came out over its population. */
export const TALLY = component(
  'CheckTally',
  'How a check came out over its whole population: pass + fail + notApplicable + unknown is population.',
  z.strictObject({ checkId: z.string(), serviceModel: z.enum(SERVICE_MODELS), population: COUNT_OF, pass: COUNT_OF, fail: COUNT_OF, notApplicable: COUNT_OF, unknown: COUNT_OF }),
  { checkId: 'cos-bucket-private', serviceModel: 'paas', population: 9, pass: 6, fail: 2, notApplicable: 0, unknown: 1 },
);
export const TALLY_LIST = listOf(TALLY);

/** What was collected of one kind in one region. */
export const SLICE = component(
  'Slice',
  'All resources of one kind in one region: whether every one of them was recorded, and if not, why.',
  z.strictObject({
    kind: z.string(),
    region: z.string(),
    count: COUNT_OF,
    status: z.union([z.strictObject({ state: z.literal('complete') }), z.strictObject({ state: z.literal('incomplete'), reason: z.string() })]),
  }),
  { kind: 'cvm.instance', region: 'ap-guangzhou', count: 14, status: { state: 'incomplete', reason: 'DescribeInstances was denied' } },
);
export const SLICE_LIST = listOf(SLICE);

/** Facts about a stored snapshot. */
export const SNAPSHOT_ANSWER = component(
  'Snapshot',
  'A recorded snapshot, without its content.',
  z.strictObject({
    id: UUID,
    uin: z.string(),
    contentHash: z.string(),
    sourceHash: z.string(),
    format: z.string(),
    capturedAt: TIME,
    takenInAt: TIME,
    takenInBy: z.string().nullable(),
    source: z.string(),
    tool: z.record(z.string(), z.unknown()).nullable(),
    calls: COUNT_OF,
    unreadCalls: COUNT_OF,
    rejected: z.array(REJECTED),
    bytes: COUNT_OF,
    regions: z.array(z.string()),
    contentRemovedAt: TIME.nullable(),
  }),
  { id: SNAPSHOT_ID, uin: '100000000001', contentHash: HASH, sourceHash: HASH, format: 'demarc.snapshot/1', capturedAt: '2026-01-15T08:00:00.000Z', takenInAt: '2026-01-15T08:00:03.000Z', takenInBy: 'api', source: 'upload', tool: { name: 'tccli', version: '3.0' }, calls: 120, unreadCalls: 2, rejected: [], bytes: 181_022, regions: ['ap-guangzhou'], contentRemovedAt: null },
);
export const SNAPSHOT_PAGE = pageOf(SNAPSHOT_ANSWER);

const ASSESSED = { frameworkId: 'iso-27001-2022', reportId: 'DMR-20260115-3F9A2C71-iso-27001-2022', scorecard: exampleOf(SCORECARD) };

/** What an upload answers. */
export const AUDIT_ANSWER = component(
  'AuditAnswer',
  'What an upload came to; everything else is read by scanId.',
  z.strictObject({
    scanId: UUID,
    snapshotId: UUID,
    snapshotKnown: z.boolean(),
    account: z.string(),
    contentHash: z.string(),
    evaluations: COUNT_OF,
    assessments: z.array(z.strictObject({ frameworkId: z.string(), reportId: z.string(), scorecard: SCORECARD.schema })),
    rejected: z.array(REJECTED),
  }),
  { scanId: SCAN_ID, snapshotId: SNAPSHOT_ID, snapshotKnown: false, account: '100000000001', contentHash: HASH, evaluations: 909, assessments: [ASSESSED], rejected: [] },
);

/** An assessment in short. */
export const ASSESSMENT_ANSWER = component(
  'Assessment',
  'One scan against one framework, in short; at is when the scan began.',
  z.strictObject({ reportId: z.string(), scanId: UUID, uin: z.string(), frameworkId: z.string(), version: z.int(), at: TIME, scorecard: SCORECARD.schema }),
  { ...ASSESSED, scanId: SCAN_ID, uin: '100000000001', version: 3, at: '2026-01-15T08:00:02.113Z' },
);
export const ASSESSMENT_LIST = listOf(ASSESSMENT_ANSWER);
export const ASSESSMENT_PAGE = pageOf(ASSESSMENT_ANSWER);
