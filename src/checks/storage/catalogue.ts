import type { AnyCheck } from '../check.js';
import cosBucketAccessLogged from './cos-bucket-access-logged.check.js';
import cosBucketCorsRestricted from './cos-bucket-cors-restricted.check.js';
import cosBucketCustomerKey from './cos-bucket-customer-key.check.js';
import cosBucketEncrypted from './cos-bucket-encrypted.check.js';
import cosBucketInDeclaredRegion from './cos-bucket-in-declared-region.check.js';
import cosBucketKeyHealthy from './cos-bucket-key-healthy.check.js';
import cosBucketLifecycle from './cos-bucket-lifecycle.check.js';
import cosBucketListingNotAnonymous from './cos-bucket-listing-not-anonymous.check.js';
import cosBucketLogTargetPrivate from './cos-bucket-log-target-private.check.js';
import cosBucketNetworkRestricted from './cos-bucket-network-restricted.check.js';
import cosBucketNotWritableByEveryone from './cos-bucket-not-writable-by-everyone.check.js';
import cosBucketObjectLocked from './cos-bucket-object-locked.check.js';
import cosBucketOldVersionsExpire from './cos-bucket-old-versions-expire.check.js';
import cosBucketOtherAccountsApproved from './cos-bucket-other-accounts-approved.check.js';
import cosBucketPolicyNoAnonymousWrite from './cos-bucket-policy-no-anonymous-write.check.js';
import cosBucketPrivate from './cos-bucket-private.check.js';
import cosBucketRefererRestricted from './cos-bucket-referer-restricted.check.js';
import cosBucketReplicated from './cos-bucket-replicated.check.js';
import cosBucketTagged from './cos-bucket-tagged.check.js';
import cosBucketTlsOnly from './cos-bucket-tls-only.check.js';
import cosBucketUnfinishedUploadsRemoved from './cos-bucket-unfinished-uploads-removed.check.js';
import cosBucketVersioned from './cos-bucket-versioned.check.js';
import cosBucketWebsiteHttps from './cos-bucket-website-https.check.js';

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
  cosBucketNotWritableByEveryone,
  cosBucketListingNotAnonymous,
  cosBucketNetworkRestricted,
  cosBucketOtherAccountsApproved,
  cosBucketObjectLocked,
  cosBucketUnfinishedUploadsRemoved,
  cosBucketOldVersionsExpire,
  cosBucketWebsiteHttps,
  cosBucketTagged,
  cosBucketLogTargetPrivate,
  cosBucketInDeclaredRegion,
];
