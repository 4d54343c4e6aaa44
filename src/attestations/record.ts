import { newEntries } from '../common/append-only.js';
import type { Attestation, ProviderCertificate } from './attestation.js';

/**
 * Statements already kept, with new ones added. A statement is never edited: one that comes again under its id must be
 * the same, word for word and file for file; what changed needs an id of its own and supersedes the older one.
 * @param kept what is stored
 * @param added what a file or a request brings
 * @returns those of `added` that are new
 * @throws InputError `attestation-edited` (409) naming the statement and the field
 */
export function newAttestations(kept: readonly Attestation[], added: readonly Attestation[]): readonly Attestation[] {
  return newEntries(kept, added, 'attestation', 'Give the changed statement an id of its own and name this one as superseded; the newer one then counts.');
}

/** As `newAttestations`, for certificates: a renewed one is another document with another id. */
export function newCertificates(kept: readonly ProviderCertificate[], added: readonly ProviderCertificate[]): readonly ProviderCertificate[] {
  return newEntries(kept, added, 'certificate', 'Give the renewed certificate an id of its own; the one that lasts longest counts.');
}
