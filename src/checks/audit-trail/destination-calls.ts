import type { ExampleCall } from '../check.js';

type Item = { readonly [field: string]: unknown };

/** A whole listing of log topics with the one that tracks of examples deliver to. */
export function topicStore(fields: Item = {}): ExampleCall {
  return { call: 'cls.DescribeTopics', response: { TotalCount: 1, Topics: [{ TopicId: 'topic-1', TopicName: 'audit', ...fields }] } };
}

/** Name of the bucket that tracks of examples deliver to. */
export const AUDIT_BUCKET = 'audit-1250000000';

/** The bucket that tracks of examples deliver to: without life cycle, with rules, or with none recorded. */
export function bucketStore(rules: 'none' | readonly Item[] | undefined): readonly ExampleCall[] {
  const listing = { call: 'cos.getService', response: { Buckets: [{ Name: AUDIT_BUCKET, Location: 'ap-guangzhou' }] } };
  if (rules === undefined) return [listing];
  const params = { Bucket: AUDIT_BUCKET };
  if (rules === 'none') return [listing, { call: 'cos.getBucketLifecycle', params, error: { code: 'NoSuchLifecycleConfiguration' }, httpStatus: 404 }];
  return [listing, { call: 'cos.getBucketLifecycle', params, response: { Rules: rules } }];
}

/** A setting of the bucket that tracks of examples deliver to. */
export function bucketSetting(method: string, response: Item): ExampleCall {
  return { call: `cos.${method}`, params: { Bucket: AUDIT_BUCKET }, response };
}

/** The same, where the setting was never made. */
export function bucketSettingUnset(method: string, code: string): ExampleCall {
  return { call: `cos.${method}`, params: { Bucket: AUDIT_BUCKET }, error: { code }, httpStatus: 404 };
}
