import type { ExampleCall } from '../check.js';

/** Recorded calls that the examples of bucket checks share. */

/** A complete bucket listing, as the SDK answers it. */
export function bucketListing(...names: readonly string[]): ExampleCall {
  return { call: 'cos.getService', response: { Buckets: names.map((Name) => ({ Name, Location: 'ap-guangzhou', CreationDate: '2025-03-01T08:00:00Z' })) } };
}

/** An answer of a bucket's setting. */
export function bucketAnswer(method: string, Bucket: string, response: { readonly [field: string]: unknown }): ExampleCall {
  return { call: `cos.${method}`, params: { Bucket }, response };
}

/** A refused call about a bucket's setting. */
export function bucketError(method: string, Bucket: string, code: string, httpStatus: number): ExampleCall {
  return { call: `cos.${method}`, params: { Bucket }, error: { code }, httpStatus };
}

const OWNER = 'qcs::cam::uin/100000000001:uin/100000000001';

/** An access list that grants the owner everything and everybody the given permissions. */
export function bucketAcl(Bucket: string, ...everyone: readonly string[]): ExampleCall {
  const groups = everyone.map((Permission) => ({ Grantee: { URI: 'http://cam.qcloud.com/groups/global/AllUsers' }, Permission }));
  return bucketAnswer('getBucketAcl', Bucket, {
    Owner: { ID: OWNER },
    Grants: [{ Grantee: { ID: OWNER }, Permission: 'FULL_CONTROL' }, ...groups],
  });
}

/** The bucket has no policy. */
export function noPolicy(Bucket: string): ExampleCall {
  return bucketError('getBucketPolicy', Bucket, 'NoSuchBucketPolicy', 404);
}

/** A policy with the given statements. */
export function bucketPolicy(Bucket: string, ...Statement: readonly { readonly [name: string]: unknown }[]): ExampleCall {
  return bucketAnswer('getBucketPolicy', Bucket, { Policy: { version: '2.0', Statement } });
}

/** Everything in a bucket, as policies name it. */
export function wholeBucket(bucket: string): readonly string[] {
  return [`qcs::cos:ap-guangzhou:uid/1250000000:${bucket}/*`];
}

export const EVERYONE = { qcs: ['qcs::cam::anyone:anyone'] } as const;
