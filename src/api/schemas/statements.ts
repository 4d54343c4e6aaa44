import { z } from 'zod';
import { CERTIFICATE_STATES, STATEMENT_STATES } from '../../attestations/validity.js';
import { EXCEPTION_STATES } from '../../exceptions/active.js';
import { SERVICE_MODELS } from '../../responsibility/vocabulary.js';
import { component, pageOf } from '../components.js';
import { TIME } from './common.js';

const SHA256 = z.string().regex(/^[0-9a-f]{64}$/);
const DATE = z.string();
const EVIDENCE = z.strictObject({ name: z.string(), sha256: SHA256, size: z.int().min(0).optional(), mediaType: z.string().optional() });
const WITHDRAWAL = z.strictObject({ at: TIME, by: z.string(), reason: z.string() });
const RECORD = { recordedAt: TIME, recordedBy: z.string(), withdrawal: WITHDRAWAL.nullable() };
const RECORD_EXAMPLE = { recordedAt: '2026-01-05T09:12:44.018Z', recordedBy: 'user:li.na', withdrawal: null };
const EVIDENCE_EXAMPLE = { name: 'minutes.pdf', sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08', size: 48213, mediaType: 'application/pdf' };

/** States that lists can be asked for: as reports name them, and withdrawn. */
export const ATTESTATION_STATES = [...STATEMENT_STATES, 'withdrawn'] as const;
export const STORED_CERTIFICATE_STATES = [...CERTIFICATE_STATES, 'withdrawn'] as const;
export const STORED_EXCEPTION_STATES = [...EXCEPTION_STATES, 'withdrawn'] as const;

export const ATTESTATION = component(
  'Attestation',
  'A dated statement of the customer that controls hold, or do not, with its files. Dates are as they were written: a day, or a time with its zone.',
  z.strictObject({
    id: z.string(),
    frameworkId: z.string(),
    controlIds: z.array(z.string()).min(1),
    scope: z.strictObject({ accounts: z.array(z.string()).optional(), serviceModels: z.array(z.enum(SERVICE_MODELS)).optional(), regions: z.array(z.string()).optional() }).optional(),
    statement: z.string(),
    holds: z.boolean(),
    statedBy: z.string(),
    approvedBy: z.string().optional(),
    statedAt: DATE,
    expiresAt: DATE,
    supersedes: z.string().optional(),
    evidence: z.array(EVIDENCE).min(1),
    state: z.enum(ATTESTATION_STATES),
    ...RECORD,
  }),
  { id: 'policies-2026', frameworkId: 'iso-27001-2022', controlIds: ['A.5.1', 'A.5.2'], statement: 'Policies and roles were reviewed and approved by the board on 12 December.', holds: true, statedBy: 'Li Na', approvedBy: 'Wu Hao', statedAt: '2026-01-05', expiresAt: '2026-12-31', evidence: [EVIDENCE_EXAMPLE], state: 'valid', ...RECORD_EXAMPLE },
);
export const ATTESTATION_PAGE = pageOf(ATTESTATION);

export const CERTIFICATE = component(
  'Certificate',
  'A certificate of the provider that the customer obtained.',
  z.strictObject({
    id: z.string(),
    frameworkId: z.string(),
    standard: z.string().optional(),
    issuer: z.string(),
    scope: z.string(),
    serviceModels: z.array(z.enum(SERVICE_MODELS)),
    regions: z.array(z.string()).optional(),
    controls: z.array(z.string()).optional(),
    issuedAt: DATE.nullable(),
    expiresAt: DATE.nullable(),
    source: z.string(),
    chapter: z.string().optional(),
    evidence: EVIDENCE.optional(),
    state: z.enum(STORED_CERTIFICATE_STATES),
    ...RECORD,
  }),
  { id: 'iso-27001-obtained', frameworkId: 'iso-27001-2022', issuer: 'The body on the document', scope: 'Public cloud services', serviceModels: ['iaas', 'paas', 'saas'], issuedAt: '2025-06-01', expiresAt: '2028-05-31', source: 'Obtained from the provider on 2 January 2026', evidence: EVIDENCE_EXAMPLE, state: 'valid', ...RECORD_EXAMPLE },
);
export const CERTIFICATE_PAGE = pageOf(CERTIFICATE);

const NAMES = z.array(z.string());
export const EXCEPTION = component(
  'Exception',
  'An approved, expiring acceptance of findings. It makes no failure a pass.',
  z.strictObject({
    id: z.string(),
    checkId: z.string().optional(),
    fingerprint: z.string().optional(),
    resourceId: z.string().optional(),
    scope: z.strictObject({ accounts: NAMES.optional(), regions: NAMES.optional(), services: NAMES.optional(), resources: NAMES.optional(), tags: z.record(z.string(), NAMES).optional() }).optional(),
    reason: z.string(),
    requestedBy: z.string(),
    approvedBy: z.string(),
    approvedAt: DATE,
    expiresAt: DATE,
    state: z.enum(STORED_EXCEPTION_STATES),
    ...RECORD,
  }),
  { id: 'ex-legacy', checkId: 'cbs-disk-encrypted', scope: { regions: ['ap-guangzhou'] }, reason: 'The machines are retired in March.', requestedBy: 'Li Na', approvedBy: 'Wu Hao', approvedAt: '2026-01-10', expiresAt: '2026-03-31', state: 'active', ...RECORD_EXAMPLE, recordedBy: 'user:wu.hao' },
);
export const EXCEPTION_PAGE = pageOf(EXCEPTION);

export const EVIDENCE_FILE = component(
  'EvidenceFile',
  'A stored file behind statements; name and content together tell its type.',
  z.strictObject({ sha256: SHA256, name: z.string(), mediaType: z.string(), size: z.int().min(1), recordedAt: TIME, recordedBy: z.string() }),
  { ...EVIDENCE_EXAMPLE, recordedAt: '2026-01-05T09:10:02.551Z', recordedBy: 'user:li.na' },
);
export const EVIDENCE_FILE_PAGE = pageOf(EVIDENCE_FILE);
