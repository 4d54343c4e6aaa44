import { anyJson, number, object, oneOf, oneOrMany, tagList, text } from '../shape.js';
import { childrenOf, either, isEmptyElement, isEmptyObject, isResolvedNotFound, own, rewritten, unlessEmpty } from './cos-answer.js';

/**
 * Shapes of a bucket's settings. In each, null below the setting's name means that it was never set; the field itself
 * is missing where the answer was not understood.
 */

/** Default encryption. The SDK's own `EncryptionConfiguration.Rules` reads the wrong node and is always []: not used. */
export const bucketEncryption = rewritten(
  (answer) => {
    const configuration = own(answer, 'ServerSideEncryptionConfiguration');
    return { ServerSideEncryptionConfiguration: configuration === undefined && isResolvedNotFound(answer) ? null : configuration };
  },
  object({
    ServerSideEncryptionConfiguration: unlessEmpty(
      object({
        Rule: oneOrMany(
          object({
            ApplyServerSideEncryptionByDefault: object({ SSEAlgorithm: text, KMSMasterKeyID: text, KMSAlgorithm: text }),
          }),
        ),
      }),
    ),
  }),
);

/** The SDK's `{}` for an element that is not there. */
function isUnsetAsTheSdkSays(value: unknown): boolean {
  return isEmptyElement(value) || isEmptyObject(value);
}

/** Versioning; never enabled is `""`, or `{}` as the SDK answers it. */
export const bucketVersioning = object({
  VersioningConfiguration: unlessEmpty(object({ Status: oneOf('Enabled', 'Suspended') }), isUnsetAsTheSdkSays),
});

/** Access logging; off is `""`. */
export const bucketLogging = object({
  BucketLoggingStatus: unlessEmpty(object({ LoggingEnabled: unlessEmpty(object({ TargetBucket: text, TargetPrefix: text })) })),
});

/** Referer list. Unset, the SDK answers `WebsiteConfiguration` instead (a defect of it). */
export const bucketReferer = rewritten(
  (answer) => {
    const configuration = own(answer, 'RefererConfiguration');
    const unset = configuration === undefined && (isResolvedNotFound(answer) || isUnsetAsTheSdkSays(own(answer, 'WebsiteConfiguration')));
    return { RefererConfiguration: unset ? null : configuration };
  },
  object({
    RefererConfiguration: unlessEmpty(
      object({
        Status: oneOf('Enabled', 'Disabled'),
        RefererType: oneOf('Black-List', 'White-List'),
        DomainList: rewritten(
          (domains) => ({ Domains: either(domains, 'Domains', 'Domain') }),
          object({ Domains: oneOrMany(text) }),
        ),
        EmptyReferConfiguration: oneOf('Allow', 'Deny'),
      }),
    ),
  }),
);

const corsRule = rewritten(
  (rule) => ({
    AllowedOrigins: either(rule, 'AllowedOrigins', 'AllowedOrigin'),
    AllowedMethods: either(rule, 'AllowedMethods', 'AllowedMethod'),
    AllowedHeaders: either(rule, 'AllowedHeaders', 'AllowedHeader'),
  }),
  object({ AllowedOrigins: oneOrMany(text), AllowedMethods: oneOrMany(text), AllowedHeaders: oneOrMany(text) }),
);

/** Cross-origin rules; none is []. */
export const bucketCors = rewritten(
  (answer) => ({ CORSRules: childrenOf(answer, 'CORSRules', 'CORSConfiguration', 'CORSRule') }),
  object({ CORSRules: oneOrMany(corsRule) }),
);

/** Replication rules. */
export const bucketReplication = rewritten(
  (answer) => {
    const configuration = own(answer, 'ReplicationConfiguration');
    return { ReplicationConfiguration: configuration === undefined && isResolvedNotFound(answer) ? null : configuration };
  },
  object({
    ReplicationConfiguration: unlessEmpty(
      rewritten(
        (configuration) => ({ Role: own(configuration, 'Role'), Rules: either(configuration, 'Rules', 'Rule') }),
        object({
          Role: text,
          Rules: oneOrMany(object({ ID: text, Status: oneOf('Enabled', 'Disabled'), Prefix: text, Destination: object({ Bucket: text, StorageClass: text }) })),
        }),
      ),
    ),
  }),
);

/** Life-cycle rules; none is []. */
export const bucketLifecycle = rewritten(
  (answer) => ({ Rules: childrenOf(answer, 'Rules', 'LifecycleConfiguration', 'Rule') }),
  object({
    Rules: oneOrMany(
      object({
        ID: text,
        Status: oneOf('Enabled', 'Disabled'),
        /** Older form of `Filter.Prefix`. */
        Prefix: text,
        /** Objects the rule is for: a prefix, tags or both; empty for all. */
        Filter: anyJson(4),
        Expiration: object({ Days: number, Date: text }),
        NoncurrentVersionExpiration: object({ NoncurrentDays: number }),
        AbortIncompleteMultipartUpload: object({ DaysAfterInitiation: number }),
        /** Moves to cheaper classes; the SDK and the REST API spell the member differently. */
        Transitions: oneOrMany(object({ Days: number, StorageClass: text })),
        Transition: oneOrMany(object({ Days: number, StorageClass: text })),
      }),
    ),
  }),
);

/** Static website. */
export const bucketWebsite = rewritten(
  (answer) => {
    const configuration = own(answer, 'WebsiteConfiguration');
    return { WebsiteConfiguration: configuration === undefined && isResolvedNotFound(answer) ? null : configuration };
  },
  object({
    WebsiteConfiguration: unlessEmpty(
      object({ IndexDocument: object({ Suffix: text }), RedirectAllRequestsTo: object({ Protocol: oneOf('http', 'https') }) }),
    ),
  }),
);

/** Tags of the bucket; none is []. */
export const bucketTagging = rewritten(
  (answer) => {
    const tags = childrenOf(answer, 'Tags', 'Tagging', 'TagSet', 'Tag');
    if (tags === '') return { Tags: [] };
    return { Tags: tags === undefined || tags === null || Array.isArray(tags) ? tags : [tags] };
  },
  object({ Tags: tagList }),
);

/** Object lock (write once, read many) with its default retention. */
export const bucketObjectLock = object({
  ObjectLockConfiguration: unlessEmpty(
    object({
      ObjectLockEnabled: oneOf('Enabled', 'Disabled'),
      Rule: object({ DefaultRetention: object({ Mode: text, Days: number, Years: number }) }),
    }),
  ),
});
