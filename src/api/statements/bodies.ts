import { SERVICE_MODELS } from '../../responsibility/vocabulary.js';

/** Request bodies of the OpenAPI document: entries of the files that people write (docs/attestations.md). */

const ID = { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$' };
const TEXT = { type: 'string', minLength: 1, maxLength: 4000 };
const PERSON = { type: 'string', minLength: 1, maxLength: 200 };
const DATE = { type: 'string', description: 'A day, 2026-01-31 (UTC), or a time with its zone' };
const NAMES = { type: 'array', minItems: 1, items: { type: 'string' } };
const MODELS = { type: 'array', minItems: 1, items: { type: 'string', enum: [...SERVICE_MODELS] } };
const EVIDENCE = {
  type: 'object',
  required: ['name', 'sha256'],
  additionalProperties: false,
  properties: { name: { type: 'string', minLength: 1, maxLength: 500 }, sha256: { type: 'string', pattern: '^[0-9a-fA-F]{64}$' }, size: { type: 'integer', minimum: 0 }, mediaType: { type: 'string' } },
};

function body(required: readonly string[], properties: Readonly<Record<string, object>>): { schema: object } {
  return { schema: { type: 'object', required, additionalProperties: false, properties } };
}

export const ATTESTATION_BODY = body(['id', 'frameworkId', 'statement', 'holds', 'statedBy', 'statedAt', 'expiresAt', 'evidence'], {
  id: ID,
  frameworkId: { type: 'string' },
  controlId: { type: 'string', description: 'This or controls' },
  controls: NAMES,
  scope: { type: 'object', additionalProperties: false, properties: { accounts: NAMES, serviceModels: MODELS, regions: NAMES } },
  statement: TEXT,
  holds: { type: 'boolean', description: 'false: the controls do not hold' },
  statedBy: PERSON,
  approvedBy: PERSON,
  statedAt: DATE,
  expiresAt: DATE,
  supersedes: ID,
  evidence: { type: 'array', minItems: 1, maxItems: 100, items: EVIDENCE },
});

export const CERTIFICATE_BODY = body(['id', 'frameworkId', 'issuer', 'scope', 'serviceModels', 'issuedAt', 'expiresAt', 'source'], {
  id: ID,
  frameworkId: { type: 'string' },
  standard: PERSON,
  issuer: PERSON,
  scope: TEXT,
  serviceModels: MODELS,
  regions: NAMES,
  controls: NAMES,
  issuedAt: { ...DATE, type: ['string', 'null'] },
  expiresAt: { ...DATE, type: ['string', 'null'] },
  source: TEXT,
  chapter: { type: 'string', minLength: 1, maxLength: 50 },
  evidence: EVIDENCE,
});

export const EXCEPTION_BODY = body(['id', 'reason', 'requestedBy', 'approvedBy', 'approvedAt', 'expiresAt'], {
  id: ID,
  checkId: { type: 'string', description: 'This or fingerprint' },
  fingerprint: { type: 'string', pattern: '^[0-9a-f]{32}$' },
  resourceId: { type: 'string', minLength: 1, maxLength: 500 },
  scope: { type: 'object', minProperties: 1, additionalProperties: false, properties: { accounts: NAMES, regions: NAMES, services: NAMES, resources: NAMES, tags: { type: 'object', additionalProperties: NAMES } } },
  reason: TEXT,
  requestedBy: PERSON,
  approvedBy: { ...PERSON, description: 'Somebody else than the requester' },
  approvedAt: DATE,
  expiresAt: { ...DATE, description: 'At most one year after the approval' },
});
