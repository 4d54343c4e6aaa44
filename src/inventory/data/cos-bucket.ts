import { isObject } from '../../common/json.js';
import { defineKind, detail } from '../kind.js';
import { object, text, utcTime, type Infer } from '../shape.js';
import { bucketAcl, bucketPolicy } from './cos-access.js';
import { isEmptyElement, own } from './cos-answer.js';
import {
  bucketCors,
  bucketEncryption,
  bucketLifecycle,
  bucketLogging,
  bucketObjectLock,
  bucketReferer,
  bucketReplication,
  bucketTagging,
  bucketVersioning,
  bucketWebsite,
} from './cos-settings.js';

const bucket = object({ Name: text, Location: text, CreationDate: utcTime, BucketType: text });

function bucketList(buckets: unknown): unknown {
  if (Array.isArray(buckets)) return buckets;
  if (isEmptyElement(buckets)) return [];
  const children = own(buckets, 'Bucket');
  if (isEmptyElement(children)) return [];
  return Array.isArray(children) || !isObject(children) ? children : [children];
}

/** A marker that is no text announces a page all the same. */
function textOrUnread(marker: unknown): unknown {
  return marker === undefined || typeof marker === 'string' ? marker : '?';
}

/**
 * One form for the bucket listing: the SDK's `{Buckets:[…]}`, or the REST answer below `ListAllMyBucketsResult`.
 * A truncated answer without a marker announces its last bucket as the next page, so that it cannot count as complete.
 */
export function normaliseBucketListing(answer: unknown): unknown {
  const wrapped = own(answer, 'ListAllMyBucketsResult');
  const listing = isObject(wrapped) ? wrapped : answer;
  const buckets = bucketList(own(listing, 'Buckets'));
  const marker = textOrUnread(own(listing, 'NextMarker'));
  const truncated = String(own(listing, 'IsTruncated')).toLowerCase() === 'true';
  const last = Array.isArray(buckets) ? own(buckets.at(-1), 'Name') : undefined;
  const next = marker === undefined || marker === '' ? (truncated ? (last ?? '?') : undefined) : marker;
  return { Buckets: buckets, ...(next === undefined ? {} : { NextMarker: next }) };
}

/** Errors of COS that say "this setting was never made". `NoSuchBucket` is none of them. */
const UNSET = {
  policy: ['NoSuchBucketPolicy', 'NoSuchPolicy'],
  encryption: ['NoSuchEncryptionConfiguration', 'ServerSideEncryptionConfigurationNotFoundError'],
  referer: ['NoSuchRefererConfiguration'],
  cors: ['NoSuchCORSConfiguration'],
  replication: ['ReplicationConfigurationnotFoundError', 'ReplicationConfigurationNotFoundError', 'NoSuchReplicationConfiguration'],
  lifecycle: ['NoSuchLifecycleConfiguration'],
  website: ['NoSuchWebsiteConfiguration'],
  tagging: ['NoSuchTagSet', 'NoSuchTagSetError'],
  objectLock: ['NoSuchObjectLockConfiguration', 'ObjectLockConfigurationNotFoundError'],
} as const;

/** A COS bucket with the settings that protect it. Object-level access lists cannot be collected at scale. */
export const cosBucket = defineKind({
  kind: 'cos.bucket',
  title: { en: 'COS bucket', zh: '对象存储存储桶' },
  service: 'COS',
  serviceModel: 'iaas',
  scope: 'global',
  placement: 'reference',
  listing: {
    service: 'cos',
    action: 'getService',
    items: 'Buckets',
    paging: { style: 'token', request: 'Marker', answer: 'NextMarker' },
    normalise: normaliseBucketListing,
  },
  shape: bucket,
  id: (item: Infer<typeof bucket>) => item.Name,
  name: (item) => item.Name,
  region: (item) => item.Location,
  details: {
    acl: detail({ service: 'cos', action: 'getBucketAcl', key: 'Bucket', shape: bucketAcl }),
    policy: detail({ service: 'cos', action: 'getBucketPolicy', key: 'Bucket', shape: bucketPolicy, nullOnErrors: UNSET.policy }),
    encryption: detail({ service: 'cos', action: 'getBucketEncryption', key: 'Bucket', shape: bucketEncryption, nullOnErrors: UNSET.encryption }),
    versioning: detail({ service: 'cos', action: 'getBucketVersioning', key: 'Bucket', shape: bucketVersioning }),
    logging: detail({ service: 'cos', action: 'getBucketLogging', key: 'Bucket', shape: bucketLogging }),
    referer: detail({ service: 'cos', action: 'getBucketReferer', key: 'Bucket', shape: bucketReferer, nullOnErrors: UNSET.referer }),
    cors: detail({ service: 'cos', action: 'getBucketCors', key: 'Bucket', shape: bucketCors, nullOnErrors: UNSET.cors }),
    replication: detail({ service: 'cos', action: 'getBucketReplication', key: 'Bucket', shape: bucketReplication, nullOnErrors: UNSET.replication }),
    lifecycle: detail({ service: 'cos', action: 'getBucketLifecycle', key: 'Bucket', shape: bucketLifecycle, nullOnErrors: UNSET.lifecycle }),
    website: detail({ service: 'cos', action: 'getBucketWebsite', key: 'Bucket', shape: bucketWebsite, nullOnErrors: UNSET.website }),
    tagging: detail({ service: 'cos', action: 'getBucketTagging', key: 'Bucket', shape: bucketTagging, nullOnErrors: UNSET.tagging }),
    objectLock: detail({ service: 'cos', action: 'getBucketObjectLock', key: 'Bucket', shape: bucketObjectLock, nullOnErrors: UNSET.objectLock }),
  },
});
