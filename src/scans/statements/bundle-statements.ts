import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { AssessmentReport } from '../../assessments/report.js';
import type { EvidenceFile } from '../../attestations/attestation.js';
import { InputError } from '../../common/errors.js';
import type { EvidenceSource } from './evidence-source.js';

/** A file of evidence as the bundle's documents name it. */
interface BundledEvidence extends EvidenceFile {
  /** Where it lies in the bundle; null: it was not at hand. */
  readonly path: string | null;
}

/**
 * Writes what the reports of a scan rest on: `statements/attestations.json`, `statements/certificates.json`,
 * `statements/exceptions.json`, and each file of evidence that is at hand as `evidence/<sha256>-<name>`.
 * @returns the names of files that are not at hand
 * @throws InputError when a file has not the hash that its statement gives it
 */
export async function bundleStatements(folder: string, reports: readonly AssessmentReport[], source: EvidenceSource): Promise<readonly string[]> {
  await mkdir(join(folder, 'statements'), { recursive: true });
  await mkdir(join(folder, 'evidence'), { recursive: true });
  const bundled = new Map<string, string | null>();
  const missing = new Set<string>();
  const take = async (file: EvidenceFile): Promise<BundledEvidence> => {
    if (!bundled.has(file.sha256)) bundled.set(file.sha256, await copy(file, folder, source));
    const path = bundled.get(file.sha256) ?? null;
    if (path === null) missing.add(file.name);
    return { ...file, path };
  };
  const attestations: object[] = [];
  const certificates: object[] = [];
  for (const { framework, ...report } of reports) {
    for (const one of report.attestations) {
      const evidence: BundledEvidence[] = [];
      for (const file of one.evidence) evidence.push(await take(file));
      attestations.push({ frameworkId: framework.id, ...one, evidence });
    }
    for (const one of report.certificates) certificates.push({ frameworkId: framework.id, ...one, evidence: one.evidence === null ? null : await take(one.evidence) });
  }
  const write = (name: string, items: readonly object[]) => writeFile(join(folder, 'statements', name), `${JSON.stringify(items, null, 1)}\n`);
  await write('attestations.json', attestations);
  await write('certificates.json', certificates);
  // Every report of a scan carries the same exceptions.
  await write('exceptions.json', reports[0]?.exceptions ?? []);
  return [...missing].sort();
}

async function copy(file: EvidenceFile, folder: string, source: EvidenceSource): Promise<string | null> {
  const content = await source(file);
  if (content === null) return null;
  const path = `evidence/${file.sha256}-${plainName(file.name)}`;
  const hash = createHash('sha256');
  await pipeline(content, async function* (pieces: AsyncIterable<Buffer>) {
    for await (const piece of pieces) {
      hash.update(piece);
      yield piece;
    }
  }, createWriteStream(join(folder, path)));
  if (hash.digest('hex') === file.sha256) return path;
  throw new InputError({ code: 'evidence-invalid', place: `evidence ${file.name}`, message: `The file ${file.name} has not the SHA-256 that its statement gives it.`, remedy: 'Bring the file that the statement was made on.' });
}

/** The last part of a name, with letters, digits and a few signs only: it must be a file name everywhere. */
function plainName(name: string): string {
  const base = name.split(/[/\\]/).at(-1) ?? '';
  return base.replace(/[^\p{L}\p{N}._-]/gu, '_').slice(-80);
}
