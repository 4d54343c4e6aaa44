import { z } from 'zod';
import { endOf, readDocument, startOf, writtenDate, writtenId, writtenText } from '../common/document.js';
import { InputError } from '../common/errors.js';
import { BUILT_IN_CATALOGUE, type FrameworkCatalogue } from '../frameworks/catalogue.js';
import { SERVICE_MODELS } from '../responsibility/vocabulary.js';
import type { Statements } from './attestation.js';

/** First entry of a statements file. */
export const STATEMENTS_FORMAT = 'demarc.statements/1';

const evidenceFile = z.strictObject({
  name: writtenText.max(500),
  sha256: z.string().regex(/^[0-9a-f]{64}$/i, 'must be the 64 hexadecimal digits of a SHA-256').transform((digits) => digits.toLowerCase()),
});

const attestation = z.strictObject({
  id: writtenId,
  frameworkId: z.string(),
  controlId: z.string(),
  statement: writtenText,
  holds: z.boolean(),
  statedBy: writtenText.max(200),
  statedAt: writtenDate,
  expiresAt: writtenDate,
  evidence: z.array(evidenceFile).min(1, 'needs at least one piece; without evidence a statement concludes nothing').max(100),
});

const certificate = z.strictObject({
  id: writtenId,
  frameworkId: z.string(),
  issuer: writtenText.max(200),
  scope: writtenText,
  serviceModels: z.array(z.enum(SERVICE_MODELS)).min(1, 'must name at least one of iaas, paas, saas'),
  controls: z.array(z.string()).min(1, 'must name a control or family, or be left out for the whole framework').exactOptional(),
  issuedAt: writtenDate.nullable(),
  expiresAt: writtenDate.nullable(),
  source: writtenText,
  evidence: evidenceFile.exactOptional(),
});

const statements = z.strictObject({
  format: z.literal(STATEMENTS_FORMAT, `must be ${STATEMENTS_FORMAT}`),
  attestations: z.array(attestation).max(10_000).default([]),
  certificates: z.array(certificate).max(1000).default([]),
});

/** No statements: what an audit without a statements file uses. */
export const NO_STATEMENTS: Statements = { attestations: [], certificates: [] };

/**
 * Reads a statements file: the customer's attestations and the provider's certificates, YAML or JSON.
 * Refused: unknown keys, unknown frameworks, families and controls, repeated ids, dates out of order, attestations
 * without evidence.
 * @param name file name for messages
 * @param catalogue frameworks that may be named
 * @throws InputError (`statements-…`) naming the entry and the remedy
 */
export function parseStatements(text: string, name: string, catalogue: FrameworkCatalogue = BUILT_IN_CATALOGUE): Statements {
  const { attestations, certificates } = readDocument(text, statements, name, 'statements');
  refuseRepeated(attestations, 'attestations', name);
  refuseRepeated(certificates, 'certificates', name);
  attestations.forEach((entry, index) => {
    const place = `attestations[${index}] (${entry.id})`;
    const { controls } = idsOf(entry.frameworkId, name, place, catalogue);
    if (!controls.has(entry.controlId)) {
      refuse(name, place, `${entry.frameworkId} has no control ${entry.controlId}`, 'take the id from: demarc frameworks');
    }
    refuseDisorder(entry.statedAt, entry.expiresAt, name, place);
  });
  certificates.forEach((entry, index) => {
    const place = `certificates[${index}] (${entry.id})`;
    const { controls, families } = idsOf(entry.frameworkId, name, place, catalogue);
    for (const id of entry.controls ?? []) {
      if (!controls.has(id) && !families.has(id)) refuse(name, place, `${entry.frameworkId} has no family or control ${id}`, 'take the id from: demarc frameworks');
    }
    if (entry.issuedAt !== null && entry.expiresAt !== null) refuseDisorder(entry.issuedAt, entry.expiresAt, name, place);
  });
  return { attestations, certificates };
}

function idsOf(frameworkId: string, name: string, place: string, catalogue: FrameworkCatalogue): { readonly controls: ReadonlySet<string>; readonly families: ReadonlySet<string> } {
  const framework = catalogue.byId(frameworkId);
  if (framework === undefined) {
    refuse(name, place, `there is no framework ${frameworkId}`, `use one of ${catalogue.frameworks.map(({ id }) => id).join(', ')}`);
  }
  return {
    controls: new Set(framework.families.flatMap((family) => family.controls.map(({ id }) => id))),
    families: new Set(framework.families.map(({ id }) => id)),
  };
}

function refuseRepeated(entries: readonly { readonly id: string }[], what: string, name: string): void {
  const seen = new Set<string>();
  entries.forEach(({ id }, index) => {
    if (seen.has(id)) refuse(name, `${what}[${index}] (${id})`, `the id ${id} is used twice`, 'give every entry an id of its own; a newer statement supersedes, it does not replace');
    seen.add(id);
  });
}

function refuseDisorder(from: string, until: string, name: string, place: string): void {
  if (endOf(until) < startOf(from)) refuse(name, place, `it expires (${until}) before it begins (${from})`, 'correct the dates');
}

function refuse(name: string, place: string, message: string, remedy: string): never {
  throw new InputError({ code: 'statements-invalid', message: `${name} ${place}: ${message}`, place: `${name} ${place}`, remedy });
}
