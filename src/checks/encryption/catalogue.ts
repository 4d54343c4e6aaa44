import type { AnyCheck } from '../check.js';
import kmsKeyNotPendingDeletion from './kms-key-not-pending-deletion.check.js';
import kmsKeyRotationEnabled from './kms-key-rotation-enabled.check.js';
import sslCertificateNotExpired from './ssl-certificate-not-expired.check.js';
import sslCertificateStrongKey from './ssl-certificate-strong-key.check.js';
import ssmSecretRotation from './ssm-secret-rotation.check.js';

/** Checks of keys, secrets and certificates. */
export const ENCRYPTION_CHECKS: readonly AnyCheck[] = [
  kmsKeyRotationEnabled,
  kmsKeyNotPendingDeletion,
  ssmSecretRotation,
  sslCertificateNotExpired,
  sslCertificateStrongKey,
];
