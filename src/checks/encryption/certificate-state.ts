import type { sslCertificate } from '../../inventory/data/ssl-certificate.js';
import { known, type ResourceOf } from '../../inventory/resource.js';

const REVIEW = 0;
const FAILED = 2;
const EXPIRED = 3;
const REVOKED = 10;

/**
 * Whether a certificate can be in use: `no` with the reason when it was never issued or was revoked; `expired` when
 * the service itself says so. Throws `NotCollected` when its status was not recorded.
 */
export function certificateState(certificate: ResourceOf<typeof sslCertificate>): { readonly state: 'usable' | 'expired' } | { readonly state: 'no'; readonly reason: string } {
  const status = known(certificate.data.Status ?? undefined, 'DescribeCertificates Certificates[].Status');
  if (status === REVIEW || status === FAILED) return { state: 'no', reason: 'the certificate was never issued' };
  if (status === REVOKED) return { state: 'no', reason: 'the certificate was revoked' };
  return { state: status === EXPIRED ? 'expired' : 'usable' };
}
