import { createReadStream } from 'node:fs';
import { realpath } from 'node:fs/promises';
import type { EvidenceFile } from '../../attestations/attestation.js';
import { InputError } from '../../common/errors.js';
import type { Database } from '../../persistence/database.js';
import { EvidenceRepository } from '../../persistence/statements/evidence.repository.js';
import { evidencePath } from '../evidence-folder.js';

/** Finds the bytes of a file that a statement names; null: they are not at hand. */
export type EvidenceSource = (file: EvidenceFile) => Promise<AsyncIterable<Buffer> | null>;

/**
 * Looks in the database, then in a folder.
 * @param folder where files lie under the names that statements give them
 */
export function evidenceSource(database: Database, folder: string | undefined): EvidenceSource {
  const files = new EvidenceRepository(database.dataSource);
  return async (file) => {
    const stored = await files.get(file.sha256);
    if (stored !== null) return files.content(stored.sha256, 0, stored.size - 1);
    if (folder === undefined) return null;
    const path = await evidencePath(await rootOf(folder), file.name);
    return path === null ? null : (createReadStream(path) as AsyncIterable<Buffer>);
  };
}

function rootOf(folder: string): Promise<string> {
  return realpath(folder).catch((cause: NodeJS.ErrnoException) => {
    throw new InputError({ code: 'evidence-folder', place: folder, message: `The evidence folder cannot be read (${cause.code ?? 'unknown reason'}).`, remedy: 'Check the path and its permissions.', cause });
  });
}
