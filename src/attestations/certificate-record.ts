import { newEntries } from '../common/append-only.js';
import type { ProviderCertificate } from './attestation.js';

/** As `newAttestations`, for certificates: a renewed one is another document with another id. */
export function newCertificates(kept: readonly ProviderCertificate[], added: readonly ProviderCertificate[]): readonly ProviderCertificate[] {
  return newEntries(kept, added, 'certificate', 'Give the renewed certificate an id of its own; the one that lasts longest counts.');
}
