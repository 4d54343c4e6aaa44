import type { AnyCheck } from '../check.js';
import kmsKeyEnabled from './kms-key-enabled.check.js';
import kmsKeyMaterialValid from './kms-key-material-valid.check.js';
import kmsKeyNotPendingDeletion from './kms-key-not-pending-deletion.check.js';
import kmsKeyRotationEnabled from './kms-key-rotation-enabled.check.js';
import kmsKeyRotationPeriod from './kms-key-rotation-period.check.js';
import kmsWhiteBoxKeyDeviceBound from './kms-white-box-key-device-bound.check.js';
import sslAuthorityValid from './ssl-authority-valid.check.js';
import sslCertificateLifetimeShort from './ssl-certificate-lifetime-short.check.js';
import sslCertificateNamesFew from './ssl-certificate-names-few.check.js';
import sslCertificateNotExpired from './ssl-certificate-not-expired.check.js';
import sslCertificateNoticesOn from './ssl-certificate-notices-on.check.js';
import sslCertificateRenews from './ssl-certificate-renews.check.js';
import sslCertificateStrongKey from './ssl-certificate-strong-key.check.js';
import ssmSecretCustomerKey from './ssm-secret-customer-key.check.js';
import ssmSecretKeyHealthy from './ssm-secret-key-healthy.check.js';
import ssmSecretNotPendingDeletion from './ssm-secret-not-pending-deletion.check.js';
import ssmSecretRotation from './ssm-secret-rotation.check.js';
import ssmSecretRotationTimely from './ssm-secret-rotation-timely.check.js';
import ssmSecretValueRenewed from './ssm-secret-value-renewed.check.js';

/** Checks of keys, secrets and certificates. */
export const ENCRYPTION_CHECKS: readonly AnyCheck[] = [
  kmsKeyRotationEnabled,
  kmsKeyNotPendingDeletion,
  ssmSecretRotation,
  sslCertificateNotExpired,
  sslCertificateStrongKey,
  ssmSecretKeyHealthy,
  ssmSecretCustomerKey,
  kmsKeyEnabled,
  kmsKeyMaterialValid,
  kmsKeyRotationPeriod,
  kmsWhiteBoxKeyDeviceBound,
  ssmSecretNotPendingDeletion,
  ssmSecretRotationTimely,
  ssmSecretValueRenewed,
  sslCertificateRenews,
  sslCertificateNoticesOn,
  sslCertificateNamesFew,
  sslCertificateLifetimeShort,
  sslAuthorityValid,
];
