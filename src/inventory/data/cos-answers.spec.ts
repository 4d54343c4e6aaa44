import fc from 'fast-check';
import type { Shape } from '../shape.js';
import { cosBucket, normaliseBucketListing } from './cos-bucket.js';

const OWNER = { ID: 'qcs::cam::uin/1:uin/1' };
const GRANT = { Grantee: { URI: 'http://cam.qcloud.com/groups/global/AllUsers' }, Permission: 'READ' };
const STATEMENT = { Effect: 'allow', Principal: { qcs: ['qcs::cam::anyone:anyone'] }, Action: ['name/cos:GetObject'], Resource: ['*'], Condition: { ip_equal: { 'qcs:ip': ['10.0.0.0/8'] } } };
const SSE = { ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'KMS', KMSMasterKeyID: 'k-1' } };
const COPY = { ID: 'r', Status: 'Enabled', Destination: { Bucket: 'qcs::cos:ap-beijing::copy-1250000000' } };

/** The same setting as the SDK answers it and as the REST API's XML is parsed. */
const PAIRS: { readonly [detail: string]: readonly [sdk: object, xml: object] } = {
  acl: [
    { ACL: 'public-read', GrantRead: '…', Owner: OWNER, Grants: [GRANT], statusCode: 200, headers: {} },
    { AccessControlPolicy: { Owner: OWNER, AccessControlList: { Grant: GRANT } } },
  ],
  policy: [
    { Policy: { version: '2.0', Statement: [STATEMENT] } },
    { version: '2.0', principal: STATEMENT.Principal, statement: { effect: 'Allow', action: 'name/cos:GetObject', resource: '*', condition: STATEMENT.Condition } },
  ],
  encryption: [
    { EncryptionConfiguration: { Rules: [] }, ServerSideEncryptionConfiguration: { Rule: [SSE] }, statusCode: 200 },
    { ServerSideEncryptionConfiguration: { Rule: SSE } },
  ],
  versioning: [{ VersioningConfiguration: {} }, { VersioningConfiguration: '' }],
  logging: [
    { BucketLoggingStatus: { LoggingEnabled: { TargetBucket: 'l-1', TargetPrefix: 'p/' } }, statusCode: 200 },
    { BucketLoggingStatus: { LoggingEnabled: { TargetBucket: 'l-1', TargetPrefix: 'p/' } } },
  ],
  referer: [
    { RefererConfiguration: { Status: 'Enabled', RefererType: 'White-List', DomainList: { Domains: ['a.example'] }, EmptyReferConfiguration: 'Deny' } },
    { RefererConfiguration: { Status: 'Enabled', RefererType: 'White-List', DomainList: { Domain: 'a.example' }, EmptyReferConfiguration: 'Deny' } },
  ],
  cors: [
    { CORSRules: [{ AllowedOrigins: ['*'], AllowedMethods: ['GET', 'PUT'], AllowedHeaders: [] }] },
    { CORSConfiguration: { CORSRule: { AllowedOrigin: '*', AllowedMethod: ['GET', 'PUT'], AllowedHeader: '' } } },
  ],
  replication: [{ ReplicationConfiguration: { Role: 'r', Rules: [COPY] } }, { ReplicationConfiguration: { Role: 'r', Rule: COPY } }],
  lifecycle: [
    { Rules: [{ ID: 'r', Status: 'Enabled', Expiration: { Days: 30 } }] },
    { LifecycleConfiguration: { Rule: { ID: 'r', Status: 'Enabled', Expiration: { Days: '30' } } } },
  ],
  website: [
    { WebsiteConfiguration: { IndexDocument: { Suffix: 'index.html' }, RedirectAllRequestsTo: { Protocol: 'https' } } },
    { WebsiteConfiguration: { IndexDocument: { Suffix: 'index.html' }, RedirectAllRequestsTo: { Protocol: 'https' } } },
  ],
  tagging: [{ Tags: [{ Key: 'owner', Value: 'ops' }] }, { Tagging: { TagSet: { Tag: { Key: 'owner', Value: 'ops' } } } }],
  objectLock: [
    { ObjectLockConfiguration: { ObjectLockEnabled: 'Enabled', Rule: { DefaultRetention: { Days: 7 } } } },
    { ObjectLockConfiguration: { ObjectLockEnabled: 'Enabled', Rule: { DefaultRetention: { Days: '7' } } } },
  ],
};

const shapeOf = (detail: string): Shape<unknown> => (cosBucket.details as { readonly [name: string]: { readonly shape: Shape<unknown> } })[detail]?.shape as Shape<unknown>;

test('every setting of a bucket is covered here', () => {
  expect(Object.keys(PAIRS).sort()).toEqual(Object.keys(cosBucket.details).sort());
});

/** Every path into a value, as lists of keys. */
function paths(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => [[key], ...paths(child).map((rest) => [key, ...rest])]);
}

/** A copy with what stands at a path replaced, or removed when the replacement is undefined. */
function replaced(value: unknown, [key, ...rest]: readonly string[], replacement: unknown): unknown {
  if (key === undefined) return replacement;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as { [name: string]: unknown };
  const child = replaced(copy[key], rest, replacement);
  if (child === undefined && Array.isArray(copy)) copy.splice(Number(key), 1);
  else if (child === undefined) delete copy[key];
  else copy[key] = child;
  return copy;
}

const REPLACEMENTS: readonly unknown[] = [undefined, null, '', {}, [], 0, true, 'nonsense', { nonsense: 'nonsense' }, ['nonsense'], [null]];

describe.each(Object.entries(PAIRS))('%s', (detail, [sdk, xml]) => {
  const shape = shapeOf(detail);

  test('SDK and XML form mean the same', () => {
    expect(shape.project(sdk)).toBeDefined();
    expect(shape.project(xml)).toEqual(shape.project(sdk));
  });

  test('any one part spoilt: projecting what was stored changes nothing', () => {
    const damaged = [sdk, xml].flatMap((form) => paths(form).flatMap((path) => REPLACEMENTS.map((replacement) => replaced(form, path, replacement))));
    expect(damaged.length).toBeGreaterThan(10);
    for (const value of damaged) {
      const once = shape.project(value);
      if (once === undefined || once === null) continue;
      const stored = JSON.parse(JSON.stringify(once)) as unknown;
      expect({ value, projected: shape.project(stored) }).toEqual({ value, projected: stored });
    }
  });

  test('any two parts spoilt as well', () => {
    const spoil = fc.tuple(fc.constantFrom(sdk, xml), fc.nat(), fc.nat(), fc.constantFrom(...REPLACEMENTS), fc.constantFrom(...REPLACEMENTS));
    fc.assert(
      fc.property(spoil, ([form, first, second, one, two]) => {
        const firstPaths = paths(form);
        const half = replaced(form, firstPaths[first % firstPaths.length] as string[], one);
        const secondPaths = paths(half);
        fc.pre(secondPaths.length > 0);
        const projected = shape.project(replaced(half, secondPaths[second % secondPaths.length] as string[], two));
        fc.pre(projected !== undefined && projected !== null);
        const stored = JSON.parse(JSON.stringify(projected)) as unknown;
        expect(shape.project(stored)).toEqual(stored);
      }),
    );
  });
});

describe('what is not understood is never "not set"', () => {
  test.each([
    ['versioning', { VersioningConfiguration: { Status: 'Paused' } }, {}],
    ['versioning', {}, {}],
    ['encryption', { EncryptionConfiguration: { Rules: [] }, statusCode: 200 }, {}],
    ['referer', {}, {}],
    ['cors', { CORSConfiguration: { Unfamiliar: 'x' } }, {}],
    ['acl', { AccessControlPolicy: '' }, {}],
    ['policy', { Policy: { Statement: [{ Effect: 'allow' }, { Effect: 'perhaps' }] } }, {}],
    ['policy', { Policy: { Statement: [], statement: [] } }, {}],
    ['policy', { Policy: 'no JSON' }, {}],
  ])('%s %j', (detail, response, projected) => {
    expect(shapeOf(detail).project(response)).toEqual(projected);
  });

  test.each([
    ['versioning', { VersioningConfiguration: '' }, { VersioningConfiguration: null }],
    ['encryption', { EncryptionConfiguration: { Rules: [] }, statusCode: 404 }, { ServerSideEncryptionConfiguration: null }],
    ['logging', { BucketLoggingStatus: '' }, { BucketLoggingStatus: null }],
    ['referer', { WebsiteConfiguration: {} }, { RefererConfiguration: null }],
    ['cors', { CORSRules: [], statusCode: 404 }, { CORSRules: [] }],
  ])('%s %j is not set', (detail, response, projected) => {
    expect(shapeOf(detail).project(response)).toEqual(projected);
  });
});

describe('bucket listing', () => {
  const bucket = { Name: 'a-1', Location: 'ap-guangzhou' };

  test.each([
    ['SDK', { Buckets: [bucket] }],
    ['XML, one bucket', { ListAllMyBucketsResult: { Owner: OWNER, Buckets: { Bucket: bucket } } }],
    ['XML, list', { ListAllMyBucketsResult: { Buckets: { Bucket: [bucket] }, IsTruncated: 'false', NextMarker: '' } }],
  ])('%s', (_, answer) => {
    expect(normaliseBucketListing(answer)).toEqual({ Buckets: [bucket] });
    expect(normaliseBucketListing(normaliseBucketListing(answer))).toEqual({ Buckets: [bucket] });
  });

  test.each([
    ['SDK', { Buckets: [] }],
    ['XML', { ListAllMyBucketsResult: { Buckets: '' } }],
  ])('empty: %s', (_, answer) => {
    expect(normaliseBucketListing(answer)).toEqual({ Buckets: [] });
  });

  test('an answer without buckets is no empty listing', () => {
    expect(normaliseBucketListing({ ListAllMyBucketsResult: { Owner: OWNER } })).toEqual({ Buckets: undefined });
    expect(normaliseBucketListing('')).toEqual({ Buckets: undefined });
  });

  test('a truncated answer announces a next page', () => {
    expect(normaliseBucketListing({ ListAllMyBucketsResult: { Buckets: { Bucket: bucket }, IsTruncated: 'true' } })).toEqual({ Buckets: [bucket], NextMarker: 'a-1' });
    expect(normaliseBucketListing({ Buckets: [bucket], IsTruncated: 'true', NextMarker: 'b-1' })).toEqual({ Buckets: [bucket], NextMarker: 'b-1' });
  });
});
