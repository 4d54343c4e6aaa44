import type { Attestation, EvidenceFile, ProviderCertificate, Statements } from '../../attestations/attestation.js';
import { newStatements } from '../../attestations/joined.js';
import { EVIDENCE_EXTENSIONS, evidenceMediaType } from '../../attestations/media-type.js';
import { InputError } from '../../common/errors.js';
import { newExceptions } from '../../exceptions/record.js';
import type { RiskException } from '../../exceptions/exception.js';
import type { Database } from '../../persistence/database.js';
import { EvidenceRepository } from '../../persistence/statements/evidence.repository.js';
import { inTurn, StatementRepository, type StatementKind } from '../../persistence/statements/statement.repository.js';
import { HEAD_BYTES } from './evidence-intake.js';
import { onRecord, refuseWithdrawn } from './stored-statements.js';

/** What recording came to. */
export interface RecordedCounts {
  /** Ids that are new; the others were on record word for word. */
  readonly attestations: readonly string[];
  readonly certificates: readonly string[];
}

/**
 * Puts statements on record, all or none. Evidence that they name must be stored already and be what they say.
 * @param by who records them, as the audit log names them
 * @throws InputError naming the statement: edited, contradicting, superseding what is newer, withdrawn, without its file
 */
export function recordStatements(database: Database, statements: Statements, by: string): Promise<RecordedCounts> {
  return inTurn(database.dataSource, async (transaction) => {
    const files = new EvidenceRepository(transaction);
    const attestations: Attestation[] = [];
    for (const one of statements.attestations) attestations.push({ ...one, evidence: await allStored(files, one) });
    const certificates: ProviderCertificate[] = [];
    for (const one of statements.certificates) certificates.push(one.evidence === undefined ? one : { ...one, evidence: await stored(files, one.evidence, `certificate ${one.id}`) });
    const kept = await onRecord(transaction);
    refuseWithdrawn(kept, { attestations, certificates, exceptions: [] });
    const added = newStatements(kept, { attestations, certificates }, kept.withdrawn.attestation);
    const repository = new StatementRepository(transaction);
    await repository.add('attestation', added.attestations, by);
    await repository.add('certificate', added.certificates, by);
    return { attestations: added.attestations.map(({ id }) => id), certificates: added.certificates.map(({ id }) => id) };
  });
}

/** Puts exceptions on record, all or none. @returns the ids that are new @throws InputError naming the exception */
export function recordExceptions(database: Database, exceptions: readonly RiskException[], by: string): Promise<readonly string[]> {
  return inTurn(database.dataSource, async (transaction) => {
    const kept = await onRecord(transaction);
    refuseWithdrawn(kept, { attestations: [], certificates: [], exceptions });
    const added = newExceptions(kept.exceptions, exceptions);
    await new StatementRepository(transaction).add('exception', added, by);
    return added.map(({ id }) => id);
  });
}

/**
 * Withdraws a statement: from now on no scan counts it. It stays on record.
 * @throws InputError 404 where there is none, 409 where it was withdrawn before
 */
export function withdraw(database: Database, kind: StatementKind, id: string, by: string, reason: string): Promise<void> {
  return inTurn(database.dataSource, async (transaction) => {
    const repository = new StatementRepository(transaction);
    if ((await repository.get(kind, id)) === null) throw new InputError({ code: `${kind}-unknown`, status: 404, place: id.slice(0, 100), message: `There is no such ${kind}.`, remedy: 'List them and choose one.' });
    if (!(await repository.withdraw(kind, id, by, reason))) throw new InputError({ code: `${kind}-withdrawn`, status: 409, place: `${kind} ${id}`, message: `The ${kind} was withdrawn before.`, remedy: 'Nothing is left to do.' });
  });
}

async function allStored(files: EvidenceRepository, { id, evidence }: Attestation): Promise<EvidenceFile[]> {
  const checked: EvidenceFile[] = [];
  for (const file of evidence) checked.push(await stored(files, file, `attestation ${id}`));
  return checked;
}

async function stored(files: EvidenceRepository, file: EvidenceFile, owner: string): Promise<EvidenceFile> {
  const found = await files.get(file.sha256);
  const place = `${owner}, evidence ${file.name}`;
  const wrong = (message: string, remedy: string): InputError => new InputError({ code: 'evidence-invalid', place, message: `${place}: ${message}`, remedy });
  if (found === null) throw wrong(`no file with the SHA-256 ${file.sha256} is stored`, 'store it first (POST /api/v1/evidence, or --evidence-dir), then make the statement');
  if (file.size !== undefined && file.size !== found.size) throw wrong(`it has ${found.size} bytes, ${file.size} are stated`, 'correct size, or leave it out');
  const mediaType = await typeUnder(file.name, files, found);
  if (mediaType === null) throw wrong('its content is not what its name says', `name a file of one of these kinds: ${EVIDENCE_EXTENSIONS.join(', ')}`);
  if (file.mediaType !== undefined && file.mediaType !== mediaType) throw wrong(`it is ${mediaType}, ${file.mediaType} is stated`, 'correct mediaType, or leave it out');
  return { ...file, size: found.size, mediaType };
}

/** A statement may name a file otherwise than who stored it; the content must be what this name says as well. */
async function typeUnder(name: string, files: EvidenceRepository, { sha256, size }: { readonly sha256: string; readonly size: number }): Promise<string | null> {
  const head: Buffer[] = [];
  for await (const piece of files.content(sha256, 0, Math.min(size, HEAD_BYTES) - 1)) head.push(piece);
  return evidenceMediaType(name, Buffer.concat(head));
}
