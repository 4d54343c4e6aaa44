import type { ReadAction } from '../read-action.js';

/** Calls a second to one account's buckets. The vendor documents far more; nothing here needs them. */
const RATE = 50;

function setting(action: string, subResource: string, permission: string): ReadAction {
  return { service: 'cos', action, version: '', region: 'bucket', ratePerSecond: RATE, pageSize: 1000, subResource, permissions: [`name/cos:${permission}`] };
}

/** The list of buckets and one sub-resource a setting; objects and their contents cannot be read at all. */
export const STORAGE_ACTIONS: readonly ReadAction[] = [
  { ...setting('getService', '', 'GetService'), region: 'none', pageSizeName: 'MaxKeys' },
  setting('getBucketAcl', 'acl', 'GetBucketACL'),
  setting('getBucketPolicy', 'policy', 'GetBucketPolicy'),
  setting('getBucketEncryption', 'encryption', 'GetBucketEncryption'),
  setting('getBucketVersioning', 'versioning', 'GetBucketVersioning'),
  setting('getBucketLogging', 'logging', 'GetBucketLogging'),
  setting('getBucketReferer', 'referer', 'GetBucketReferer'),
  setting('getBucketCors', 'cors', 'GetBucketCORS'),
  setting('getBucketReplication', 'replication', 'GetBucketReplication'),
  setting('getBucketLifecycle', 'lifecycle', 'GetBucketLifecycle'),
  setting('getBucketWebsite', 'website', 'GetBucketWebsite'),
  setting('getBucketTagging', 'tagging', 'GetBucketTagging'),
  setting('getBucketObjectLock', 'object-lock', 'GetBucketObjectLockConfiguration'),
];
