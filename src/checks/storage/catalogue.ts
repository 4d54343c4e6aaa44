import type { AnyCheck } from '../check.js';
import cosBucketAccessLogged from './cos-bucket-access-logged.check.js';
import cosBucketCorsRestricted from './cos-bucket-cors-restricted.check.js';
import cosBucketCustomerKey from './cos-bucket-customer-key.check.js';
import cosBucketEncrypted from './cos-bucket-encrypted.check.js';
import cosBucketKeyHealthy from './cos-bucket-key-healthy.check.js';
import cosBucketLifecycle from './cos-bucket-lifecycle.check.js';
import cosBucketPolicyNoAnonymousWrite from './cos-bucket-policy-no-anonymous-write.check.js';
import cosBucketPrivate from './cos-bucket-private.check.js';
import cosBucketRefererRestricted from './cos-bucket-referer-restricted.check.js';
import cosBucketReplicated from './cos-bucket-replicated.check.js';
import cosBucketTlsOnly from './cos-bucket-tls-only.check.js';
import cosBucketVersioned from './cos-bucket-versioned.check.js';

/** Checks of object storage. */
export const STORAGE_CHECKS: readonly AnyCheck[] = [
  cosBucketPrivate,
  cosBucketPolicyNoAnonymousWrite,
  cosBucketTlsOnly,
  cosBucketEncrypted,
  cosBucketVersioned,
  cosBucketAccessLogged,
  cosBucketRefererRestricted,
  cosBucketCorsRestricted,
  cosBucketReplicated,
  cosBucketLifecycle,
  cosBucketKeyHealthy,
  cosBucketCustomerKey,
];
