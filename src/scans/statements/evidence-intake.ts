import { createHash } from 'node:crypto';
import { EVIDENCE_EXTENSIONS, evidenceMediaType } from '../../attestations/media-type.js';
import { InputError } from '../../common/errors.js';
import type { QuerySource } from '../../persistence/data-source.js';
import { EvidenceRepository, type StoredEvidence } from '../../persistence/statements/evidence.repository.js';

/** Bytes of the beginning that tell a file's type. */
export const HEAD_BYTES = 1024 * 1024;

/** A file that is brought. */
export interface BroughtEvidence {
  /** Base name, which with the content tells its type. */
  readonly name: string;
  readonly content: AsyncIterable<Buffer>;
  /** What its sender says it is; refused where it is not. */
  readonly sha256?: string | undefined;
}

/**
 * Takes a file in: reads it to its end, tells its type, compares its hash with the one stated, and keeps it.
 * @param limit most bytes
 * @param by who brings it, as the audit log names them
 * @throws InputError 413 beyond the limit, 415 for a type that is not taken, 400 for a name or hash that is wrong
 */
export async function takeInEvidence(source: QuerySource, { name, content, sha256 }: BroughtEvidence, limit: number, by: string): Promise<StoredEvidence> {
  refuseName(name);
  const hash = createHash('sha256');
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of content) {
    size += piece.length;
    if (size > limit) throw refused(413, 'evidence-too-large', name, `It has more than ${limit} bytes.`, 'Bring a smaller file, or raise DEMARC_MAX_EVIDENCE_BYTES.');
    hash.update(piece);
    pieces.push(piece);
  }
  if (size === 0) throw refused(400, 'evidence-invalid', name, 'It is empty.', 'Bring a file that shows something.');
  const found = hash.digest('hex');
  if (sha256 !== undefined && sha256.toLowerCase() !== found) throw refused(400, 'evidence-invalid', name, `Its SHA-256 is ${found}, not the one stated.`, 'State the hash of the file as it is, or bring the file that was meant.');
  const bytes = Buffer.concat(pieces);
  const mediaType = evidenceMediaType(name, bytes.subarray(0, HEAD_BYTES));
  if (mediaType === null) throw refused(415, 'evidence-type', name, 'Its content is not what its name says, or files of this kind are not taken.', `Bring a file of one of these kinds: ${EVIDENCE_EXTENSIONS.join(', ')}.`);
  return new EvidenceRepository(source).add({ sha256: found, name, mediaType, content: bytes, by });
}

/** A base name that is safe wherever it is written again: in headers, archives and folders. */
function refuseName(name: string): void {
  const unsafe = name.trim() === '' || name.length > 200 || /[/\\\p{Cc}\p{Cf}\p{Cs}]/u.test(name) || name.startsWith('.');
  if (unsafe) throw refused(400, 'evidence-invalid', JSON.stringify(name.slice(0, 100)), 'It is no plain file name.', 'Use a name without folders and control characters, at most 200 characters long, e.g. minutes.pdf.');
}

function refused(status: number, code: string, name: string, message: string, remedy: string): InputError {
  return new InputError({ status, code, place: `evidence ${name.slice(0, 200)}`, message, remedy });
}
