import { newEntries } from '../common/append-only.js';
import type { Attestation } from './attestation.js';

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
