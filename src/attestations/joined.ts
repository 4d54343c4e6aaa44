import { startOf } from '../common/document.js';
import { InputError } from '../common/errors.js';
import type { Attestation, EvidenceFile, ProviderCertificate, Statements } from './attestation.js';
import { newCertificates } from './certificate-record.js';
import { firstConflict } from './conflicts.js';
import { newAttestations } from './record.js';

/**
 * What of `added` is new beside what is on record, every fact about files of evidence taken over from there.
 * A statement on record that comes again must be the same; a new one must neither contradict or repeat one on record,
 * nor supersede one that is newer or about something else.
 * @param withdrawn ids of attestations on record that no longer count, so that nothing can contradict them
 * @throws InputError (409) naming the statement and what it collides with
 */
export function newStatements(kept: Statements, added: Statements, withdrawn: ReadonlySet<string> = new Set()): Statements {
  const files = filesOf(kept);
  const attestations = newAttestations(kept.attestations, added.attestations.map((one) => ({ ...one, evidence: one.evidence.map((file) => withFacts(file, files)) })));
  const certificates = newCertificates(kept.certificates, added.certificates.map((one): ProviderCertificate => (one.evidence === undefined ? one : { ...one, evidence: withFacts(one.evidence, files) })));
  const all = [...kept.attestations, ...attestations];
  attestations.forEach((one) => refuseUnfit(one, all));
  const counting = all.filter(({ id }) => !withdrawn.has(id));
  const conflict = firstConflict(counting);
  if (conflict !== null) {
    const [first, second] = [counting[conflict.first] as Attestation, counting[conflict.second] as Attestation];
    throw refusal(second, `It ${conflict.contradiction ? 'contradicts' : 'repeats'} ${first.id} on ${conflict.controlId}, made at the same time.`, conflict.contradiction ? 'Keep the one that is true: withdraw the other, or make a newer statement.' : 'Leave it out, or make a newer statement.');
  }
  return { attestations, certificates };
}

function refuseUnfit(one: Attestation, all: readonly Attestation[]): void {
  const earlier = all.find(({ id }) => id === one.supersedes);
  if (earlier === undefined) return;
  if (startOf(earlier.statedAt) >= startOf(one.statedAt)) throw refusal(one, `It supersedes ${earlier.id}, which is not older.`, 'Correct statedAt, or supersedes.');
  if (earlier.frameworkId === one.frameworkId && earlier.controlIds.some((id) => one.controlIds.includes(id))) return;
  throw refusal(one, `It supersedes ${earlier.id}, which is about other controls.`, 'Name the statement that it replaces, or leave supersedes out.');
}

function filesOf({ attestations, certificates }: Statements): ReadonlyMap<string, EvidenceFile> {
  const files = [...attestations.flatMap(({ evidence }) => evidence), ...certificates.flatMap(({ evidence }) => evidence ?? [])];
  return new Map(files.map((file) => [`${file.sha256} ${file.name}`, file]));
}

/** What is on record of the same file stands in for what is not stated. */
function withFacts(file: EvidenceFile, files: ReadonlyMap<string, EvidenceFile>): EvidenceFile {
  return { ...files.get(`${file.sha256} ${file.name}`), ...file };
}

function refusal({ id }: Attestation, message: string, remedy: string): InputError {
  return new InputError({ code: 'attestation-conflict', status: 409, place: `attestation ${id}`, message, remedy });
}
