import fc from 'fast-check';
import type { Kind } from '../kind.js';
import type { Shape } from '../shape.js';
import { DATA_KINDS } from './kinds.js';

/** Every shape of these kinds, by where it is used, with what precedes it. */
const SHAPES: readonly (readonly [string, Shape<unknown>])[] = DATA_KINDS.flatMap((kind: Kind) => [
  [kind.kind, kind.shape] as const,
  ...Object.entries(kind.details).map(([name, detail]) => [`${kind.kind} ${name}`, detail.shape] as const),
]);

/** Names that occur in answers, so that random objects reach deep into the shapes. */
const NAMES = [
  'AccessControlPolicy', 'AccessControlList', 'Grant', 'Grants', 'Grantee', 'URI', 'ID', 'Permission', 'Owner', 'Policy', 'Statement', 'statement',
  'Effect', 'effect', 'Principal', 'principal', 'NotPrincipal', 'qcs', 'Action', 'Resource', 'Condition', 'ServerSideEncryptionConfiguration', 'Rule',
  'Rules', 'ApplyServerSideEncryptionByDefault', 'SSEAlgorithm', 'VersioningConfiguration', 'Status', 'BucketLoggingStatus', 'LoggingEnabled',
  'TargetBucket', 'RefererConfiguration', 'RefererType', 'DomainList', 'Domain', 'Domains', 'CORSConfiguration', 'CORSRule', 'CORSRules',
  'AllowedOrigin', 'AllowedOrigins', 'ReplicationConfiguration', 'Destination', 'Bucket', 'LifecycleConfiguration', 'Expiration', 'Days',
  'WebsiteConfiguration', 'RedirectAllRequestsTo', 'Protocol', 'Tagging', 'TagSet', 'Tag', 'Tags', 'Key', 'Value', 'ObjectLockConfiguration',
  'ObjectLockEnabled', 'statusCode', 'Items', 'TotalCount', 'InstanceId', 'Groups', 'SecurityGroupSet', 'SecurityGroupId', 'Inbound', 'InboundSet',
  'CidrIp', 'EncryptionKeys', 'IsEnabled', 'Plans', 'CertEndTime', 'KeyId', 'CreateTime', 'DeletionDate', 'Extends', 'AnonymousAccess', 'Operations',
];
const WORDS = ['', 'Enabled', 'Disabled', 'White-List', 'allow', 'Deny', 'deny', '*', 'AES256', 'https', 'ON', 'on', '1', '0', '2026-01-01 00:00:00', '{"Statement":[]}'];

const leaf = fc.oneof(fc.constantFrom(...WORDS), fc.constantFrom(null, true, false, 0, 1, 2, 404, 1_769_040_000), fc.string(), fc.double());
const { answer } = fc.letrec<{ answer: unknown }>((tie) => ({
  answer: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    leaf,
    fc.dictionary(fc.constantFrom(...NAMES), tie('answer'), { maxKeys: 5 }),
    fc.array(tie('answer'), { maxLength: 3 }),
  ),
}));
const answerObject = fc.dictionary(fc.constantFrom(...NAMES), answer, { maxKeys: 8 });

describe.each(SHAPES)('shape of %s', (_, shape) => {
  test('projecting what was projected and stored changes nothing', () => {
    fc.assert(
      fc.property(answerObject, (value) => {
        const once = shape.project(value);
        fc.pre(once !== undefined && once !== null);
        const stored = JSON.parse(JSON.stringify(once)) as unknown;
        expect(JSON.stringify(shape.project(stored))).toBe(JSON.stringify(once));
      }),
      { numRuns: 300 },
    );
  });

  test('no answer breaks it', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        shape.project(value);
      }),
      { numRuns: 200 },
    );
  });
});

test('kinds have names, ids and regions of their own', () => {
  const names = DATA_KINDS.map((kind: Kind) => kind.kind);
  expect(new Set(names).size).toBe(names.length);
  for (const kind of DATA_KINDS as readonly Kind[]) {
    expect(kind.id(kind.shape.project({}))).toBeUndefined();
    expect(kind.title.zh).not.toBe('');
  }
});
