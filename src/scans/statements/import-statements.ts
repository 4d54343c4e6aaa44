import { createReadStream } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Statements } from '../../attestations/attestation.js';
import type { Database } from '../../persistence/database.js';
import { evidencePath, withCheckedEvidence } from '../evidence-folder.js';
import { takeInEvidence } from './evidence-intake.js';
import { recordStatements, type RecordedCounts } from './record-statements.js';

/** What an import came to. */
export interface ImportedStatements extends RecordedCounts {
  /** Files of evidence taken in, or stored before. */
  readonly evidence: number;
}

/**
 * Stores the files that statements name and puts the statements on record.
 * @param folder where the files lie; absent: they must be stored already
 * @param limit most bytes of a file
 * @throws InputError naming statement, file and remedy; statements are recorded all or none
 */
export async function importStatements(database: Database, statements: Statements, folder: string | undefined, limit: number, by: string): Promise<ImportedStatements> {
  const files = new Map([...statements.attestations.flatMap(({ evidence }) => evidence), ...statements.certificates.flatMap(({ evidence }) => evidence ?? [])].map((file) => [file.sha256, file]));
  if (folder !== undefined) {
    await withCheckedEvidence(statements, folder);
    const root = await realpath(folder);
    for (const { name, sha256 } of files.values()) {
      const path = await evidencePath(root, name);
      if (path !== null) await takeInEvidence(database.dataSource, { name: basename(path), content: createReadStream(path) as AsyncIterable<Buffer>, sha256 }, limit, by);
    }
  }
  return { ...(await recordStatements(database, statements, by)), evidence: files.size };
}
