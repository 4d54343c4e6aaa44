import { z } from 'zod';
import { CAUSE_KINDS, OUTCOMES, SEVERITIES } from '../../checks/verdict.js';
import { RESOLUTIONS } from '../../persistence/finding-history.js';
import { LAYERS, PARTIES, SERVICE_MODELS } from '../../responsibility/vocabulary.js';
import { component, listOf, pageOf } from '../components.js';
import { TIME } from './common.js';

const MOMENT = z.strictObject({ seq: z.int().min(1), at: TIME });
const AT = { seq: 3, at: '2026-01-15T08:00:02.113Z' };

/** A resource as findings name it. */
export const RESOURCE = z.strictObject({ kind: z.string(), service: z.string(), serviceModel: z.enum(SERVICE_MODELS), region: z.string(), id: z.string(), name: z.string().nullable() });

/** A finding with its life so far. */
export const FINDING = component(
  'Finding',
  'A check\'s outcome on a resource, with its life over the scans. Tags are as a scan last recorded them, null where none did. Texts of resources and causes are the account\'s own.',
  z.strictObject({
    fingerprint: z.string().regex(/^[0-9a-f]{32}$/),
    checkId: z.string(),
    resource: RESOURCE.extend({ tags: z.array(z.strictObject({ key: z.string(), value: z.string() })).nullable() }),
    outcome: z.enum(OUTCOMES),
    severity: z.enum(SEVERITIES),
    layer: z.enum(LAYERS),
    party: z.enum(PARTIES),
    evidence: z.array(z.strictObject({ path: z.string(), observed: z.unknown(), expected: z.unknown(), note: z.string().optional() })),
    reason: z.string().nullable(),
    cause: z.strictObject({ kind: z.enum(CAUSE_KINDS), id: z.string(), label: z.string() }).nullable(),
    status: z.enum(['open', 'resolved']),
    resolution: z.enum(RESOLUTIONS),
    firstSeen: MOMENT,
    since: MOMENT,
    lastSeen: MOMENT,
  }),
  {
    fingerprint: '3f9a2c7100112233445566778899aabb',
    checkId: 'cos-bucket-private',
    resource: { kind: 'cos.bucket', service: 'COS', serviceModel: 'paas', region: 'ap-guangzhou', id: 'media-1250000001', name: 'media-1250000001', tags: [{ key: 'env', value: 'production' }] },
    outcome: 'fail',
    severity: 'critical',
    layer: 'customer-data',
    party: 'customer',
    evidence: [{ path: 'GetBucketAcl AccessControlList.Grant', observed: 'AllUsers: READ', expected: 'no grant to everyone' }],
    reason: null,
    cause: null,
    status: 'open',
    resolution: 'open',
    firstSeen: { seq: 1, at: '2026-01-01T08:00:01.000Z' },
    since: AT,
    lastSeen: AT,
  },
);
export const FINDING_LIST = listOf(FINDING);
export const FINDING_PAGE = pageOf(FINDING);

/** What opens several findings at once. */
export const FINDING_CAUSE = component(
  'FindingCause',
  'What opens several findings at once, with the failures and resources behind it that the filters admit.',
  z.strictObject({ kind: z.enum(CAUSE_KINDS), id: z.string(), label: z.string(), findings: z.int().min(1), resources: z.int().min(1), checkIds: z.array(z.string()), worstSeverity: z.enum(SEVERITIES) }),
  { kind: 'security-group-rule', id: 'sg-1/ingress/0#1f9a27c4', label: 'sg-1 lets everybody in on TCP 22', findings: 214, resources: 107, checkIds: ['cvm-ssh-not-public'], worstSeverity: 'critical' },
);
export const FINDING_CAUSE_LIST = listOf(FINDING_CAUSE);
