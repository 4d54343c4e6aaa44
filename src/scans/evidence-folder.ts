import { createHash } from 'node:crypto';
import { open, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { EvidenceFile, Statements } from '../attestations/attestation.js';
import { EVIDENCE_EXTENSIONS, evidenceMediaType } from '../attestations/media-type.js';
import { InputError } from '../common/errors.js';

/** Bytes of one evidence file; a larger one is no document. */
export const EVIDENCE_LIMIT = 256 * 1024 * 1024;

/** Bytes read at a time, and enough of the beginning to tell a file's type. */
const CHUNK = 1024 * 1024;

/**
 * Compares every piece of evidence with its file: it must lie in the folder under the name stated, have the hash (and
 * size) stated, and be what its name says it is.
 * @param folder where the files lie; names may lead into folders below it, never out of it
 * @returns the statements with the size and media type of every file
 * @throws InputError (`evidence-…`) naming the statement, the file and the remedy
 */
export async function withCheckedEvidence(statements: Statements, folder: string): Promise<Statements> {
  const root = await realpath(folder).catch((cause: NodeJS.ErrnoException) => {
    throw new InputError({ code: 'evidence-folder', place: folder, message: `The evidence folder cannot be read (${cause.code ?? 'unknown reason'}).`, remedy: 'Check the path and its permissions.', cause });
  });
  const seen = new Map<string, Promise<CheckedFile>>();
  const check = async (file: EvidenceFile, owner: string): Promise<EvidenceFile> => {
    const path = await pathIn(root, file.name, owner);
    const reading = seen.get(path) ?? readFile(path, file.name, owner);
    seen.set(path, reading);
    return { ...file, ...compared(file, await reading, owner) };
  };
  const attestations = [];
  for (const attestation of statements.attestations) {
    const evidence = [];
    for (const file of attestation.evidence) evidence.push(await check(file, `attestation ${attestation.id}`));
    attestations.push({ ...attestation, evidence });
  }
  const certificates = [];
  for (const certificate of statements.certificates) {
    certificates.push(certificate.evidence === undefined ? certificate : { ...certificate, evidence: await check(certificate.evidence, `certificate ${certificate.id}`) });
  }
  return { attestations, certificates };
}

interface CheckedFile {
  readonly sha256: string;
  readonly size: number;
  readonly mediaType: string | null;
}

/**
 * The path of a file of evidence below a folder, or null where there is none; a name never leads out of the folder.
 * @param root the folder, as `realpath` tells it
 */
export async function evidencePath(root: string, name: string): Promise<string | null> {
  const path = await realpath(join(root, name)).catch(() => null);
  return path?.startsWith(`${root}${sep}`) === true ? path : null;
}

async function pathIn(root: string, name: string, owner: string): Promise<string> {
  const path = await realpath(join(root, name)).catch((cause: NodeJS.ErrnoException) => {
    throw refusal(owner, name, `it is not in the evidence folder (${cause.code ?? 'unreadable'})`, 'put the file there under the name stated');
  });
  if (!path.startsWith(`${root}${sep}`)) throw refusal(owner, name, 'its name leads out of the evidence folder', 'put the file into the folder');
  return path;
}

async function readFile(path: string, name: string, owner: string): Promise<CheckedFile> {
  const file = await open(path);
  try {
    const status = await file.stat();
    if (!status.isFile()) throw refusal(owner, name, 'it is no file', 'name a file');
    if (status.size === 0) throw refusal(owner, name, 'it is empty', 'name a file that shows something');
    if (status.size > EVIDENCE_LIMIT) throw refusal(owner, name, `it has ${status.size} bytes`, `keep evidence below ${EVIDENCE_LIMIT} bytes`);
    const hash = createHash('sha256');
    const buffer = Buffer.alloc(Math.min(CHUNK, status.size));
    let mediaType: string | null = null;
    for (let position = 0; ; ) {
      const { bytesRead } = await file.read(buffer, 0, buffer.length, position);
      if (bytesRead === 0) break;
      const part = buffer.subarray(0, bytesRead);
      if (position === 0) mediaType = evidenceMediaType(name, part);
      hash.update(part);
      position += bytesRead;
    }
    return { sha256: hash.digest('hex'), size: status.size, mediaType };
  } finally {
    await file.close();
  }
}

function compared(stated: EvidenceFile, found: CheckedFile, owner: string): { readonly size: number; readonly mediaType: string } {
  if (found.sha256 !== stated.sha256) throw refusal(owner, stated.name, `its SHA-256 is ${found.sha256}, not the one stated`, 'state the hash of the file as it is, in a new statement, or bring the file it was made on');
  if (stated.size !== undefined && stated.size !== found.size) throw refusal(owner, stated.name, `it has ${found.size} bytes, ${stated.size} are stated`, 'correct size, or leave it out');
  if (found.mediaType === null) throw refusal(owner, stated.name, 'its content is not what its name says', `bring a file of one of these kinds: ${EVIDENCE_EXTENSIONS.join(', ')}`);
  if (stated.mediaType !== undefined && stated.mediaType !== found.mediaType) throw refusal(owner, stated.name, `it is ${found.mediaType}, ${stated.mediaType} is stated`, 'correct mediaType, or leave it out');
  return { size: found.size, mediaType: found.mediaType };
}

function refusal(owner: string, name: string, message: string, remedy: string): InputError {
  const place = `${owner}, evidence ${name}`;
  return new InputError({ code: 'evidence-invalid', place, message: `${place}: ${message}`, remedy });
}
