import { z } from 'zod';
import { writtenDate, writtenId, writtenText } from '../common/document.js';
import { SERVICE_MODELS } from '../responsibility/vocabulary.js';

/** First entry of a statements file. */
export const STATEMENTS_FORMAT = 'demarc.statements/1';

/** Region ids as the provider writes them, or `global`. */
const region = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be a region id, e.g. ap-guangzhou, or global');
const person = writtenText.max(200);
const limits = {
  accounts: z.array(z.string().regex(/^\d{5,20}$/, 'must be a root uin, digits')).min(1, 'must name an account, or be left out').max(1000).exactOptional(),
  serviceModels: z.array(z.enum(SERVICE_MODELS)).min(1, 'must name at least one of iaas, paas, saas').exactOptional(),
  regions: z.array(region).min(1, 'must name a region, or be left out').max(200).exactOptional(),
};

/** A file of evidence as a person writes it; size and type are told from the file itself (`evidence-files.ts`). */
export const evidenceEntry = z.strictObject({
  name: writtenText.max(500),
  sha256: z.string().regex(/^[0-9a-f]{64}$/i, 'must be the 64 hexadecimal digits of a SHA-256').transform((digits) => digits.toLowerCase()),
  size: z.number().int().min(0).exactOptional(),
  mediaType: z.string().regex(/^[a-z0-9.+-]+\/[a-z0-9.+-]+$/, 'must be a media type, e.g. application/pdf').exactOptional(),
});

const attestation = z
  .strictObject({
    id: writtenId,
    frameworkId: z.string(),
    controlId: z.string().exactOptional(),
    controls: z.array(z.string()).min(1, 'must name a control').max(2000).exactOptional(),
    scope: z.strictObject(limits).exactOptional(),
    statement: writtenText,
    holds: z.boolean(),
    statedBy: person,
    approvedBy: person.exactOptional(),
    statedAt: writtenDate,
    expiresAt: writtenDate,
    supersedes: writtenId.exactOptional(),
    evidence: z.array(evidenceEntry).min(1, 'needs at least one piece; without evidence a statement concludes nothing').max(100),
  })
  .refine(({ controlId, controls }) => (controlId === undefined) !== (controls === undefined), { message: 'name either controlId or controls', path: ['controlId'] });

const certificate = z.strictObject({
  id: writtenId,
  frameworkId: z.string(),
  standard: writtenText.max(200).exactOptional(),
  issuer: person,
  scope: writtenText,
  serviceModels: z.array(z.enum(SERVICE_MODELS)).min(1, 'must name at least one of iaas, paas, saas'),
  regions: limits.regions,
  controls: z.array(z.string()).min(1, 'must name a control or family, or be left out for the whole framework').exactOptional(),
  issuedAt: writtenDate.nullable(),
  expiresAt: writtenDate.nullable(),
  source: writtenText,
  chapter: writtenText.max(50).exactOptional(),
  evidence: evidenceEntry.exactOptional(),
});

/** A statements file. */
export const statementsFile = z.strictObject({
  format: z.literal(STATEMENTS_FORMAT, `must be ${STATEMENTS_FORMAT}`),
  attestations: z.array(attestation).max(10_000).default([]),
  certificates: z.array(certificate).max(1000).default([]),
});

export type StatementsFile = z.output<typeof statementsFile>;
