import { isObject, type JsonObject } from '../../../common/json.js';
import { parseXml } from '../../xml.js';
import type { DetailTemplate, TerraformType } from '../resource-type.js';
import { blocks, filled, From, made, number, tags, text, texts, translated, within, type Template } from '../template.js';
import type { Values } from '../values.js';

const EVERYBODY = 'http://cam.qcloud.com/groups/global/AllUsers';
const MOST_DEPTH = 16;

/** Buckets and what is set on them, by the bucket's own resource or by one of its own. */
export const OBJECT_STORAGE_TYPES: Readonly<Record<string, TerraformType>> = {
  tencentcloud_cos_bucket: {
    listing: { service: 'cos', action: 'getService', items: 'Buckets', id: 'Name', global: true },
    alsoNamedBy: ['bucket'],
    item: { Name: bucketName(), Location: made(['cos_bucket_url'], (v) => /\.cos\.([a-z0-9-]+)\.myqcloud\.com$/.exec(v.text('cos_bucket_url') ?? '')?.[1]) },
    details: [
      said('getBucketEncryption', { ServerSideEncryptionConfiguration: { Rule: { ApplyServerSideEncryptionByDefault: { SSEAlgorithm: text('encryption_algorithm'), KMSMasterKeyID: text('kms_id') } } } }),
      said('getBucketVersioning', { VersioningConfiguration: { Status: made(['versioning_enable'], (v) => (v.flag('versioning_enable') === undefined ? undefined : v.flag('versioning_enable') === true ? 'Enabled' : 'Suspended')) } }),
      said('getBucketLogging', { BucketLoggingStatus: logging() }),
      said('getBucketAcl', { AccessControlPolicy: accessList() }),
      said('getBucketCors', { CORSRules: blocks('cors_rules', { AllowedOrigins: texts('allowed_origins'), AllowedMethods: texts('allowed_methods'), AllowedHeaders: texts('allowed_headers') }) }),
      said('getBucketLifecycle', { Rules: blocks('lifecycle_rules', lifecycleRule()) }),
      said('getBucketReplication', { ReplicationConfiguration: replication() }),
      said('getBucketWebsite', { WebsiteConfiguration: oneOrNone('website', { IndexDocument: { Suffix: text('index_document') }, RedirectAllRequestsTo: { Protocol: text('redirect_all_requests_to') } }) }),
      said('getBucketObjectLock', { ObjectLockConfiguration: objectLock() }),
      said('getBucketTagging', { Tags: tags() }),
    ],
  },
  tencentcloud_cos_bucket_policy: { details: [{ ...said('getBucketPolicy', { Policy: text('policy') }), params: { Bucket: text('bucket') } }] },
  tencentcloud_cos_bucket_version: { details: [{ ...said('getBucketVersioning', { VersioningConfiguration: { Status: text('status') } }), params: { Bucket: text('bucket') } }] },
  tencentcloud_cos_bucket_referer: {
    details: [
      {
        ...said('getBucketReferer', { RefererConfiguration: { Status: text('status'), RefererType: text('referer_type'), DomainList: { Domains: texts('domain_list') }, EmptyReferConfiguration: text('empty_refer_configuration') } }),
        params: { Bucket: text('bucket') },
      },
    ],
  },
};

/** A setting that stands in the bucket's own resource. What it leaves out may be set elsewhere: it stays unknown. */
function said(action: string, response: Template): DetailTemplate {
  return { service: 'cos', action, global: true, params: { Bucket: bucketName() }, response };
}

function bucketName(): From {
  return made(['bucket'], (v, { id }) => v.text('bucket') ?? id);
}

/** On with the bucket it goes to, or off, which COS answers with an empty element. */
function logging(): From {
  return made(['log_enable', 'log_target_bucket', 'log_prefix'], (v) => {
    const [on, TargetBucket, TargetPrefix] = [v.flag('log_enable'), v.text('log_target_bucket'), v.text('log_prefix')];
    if (on === false) return '';
    return on === true && TargetBucket !== undefined ? { LoggingEnabled: { TargetBucket, ...(TargetPrefix === undefined ? {} : { TargetPrefix }) } } : undefined;
  });
}

/** The access list: written out as XML, which overrides the canned one, or what a canned one grants. */
function accessList(): From {
  return made(['acl_body', 'acl'], (v, { uin }) => {
    const body = v.text('acl_body');
    if (body === undefined) return grantsOf(v.text('acl'), uin);
    try {
      const list = parseXml(body, { depth: MOST_DEPTH })['AccessControlPolicy'];
      return isObject(list) ? list : undefined;
    } catch {
      return undefined;
    }
  });
}

/** What a canned list grants: everything to the owner, and to everybody what its name says. */
function grantsOf(acl: string | undefined, uin: string): JsonObject | undefined {
  const owner = `qcs::cam::uin/${uin}:uin/${uin}`;
  const own = { Grantee: { ID: owner }, Permission: 'FULL_CONTROL' };
  const everybody = (...permissions: readonly string[]): JsonObject[] => permissions.map((Permission) => ({ Grantee: { URI: EVERYBODY }, Permission }));
  const grants: { readonly [name: string]: readonly JsonObject[] } = { private: [own], 'public-read': [own, ...everybody('READ')], 'public-read-write': [own, ...everybody('READ', 'WRITE')] };
  return acl === undefined || !Object.hasOwn(grants, acl) ? undefined : { Owner: { ID: owner }, AccessControlList: { Grant: grants[acl] } };
}

/** The provider switches every rule on. */
function lifecycleRule(): Template {
  return {
    ID: text('id'),
    Status: 'Enabled',
    Filter: made(['filter_prefix'], (v) => ({ Prefix: v.text('filter_prefix') ?? '' })),
    Expiration: { Days: within('expiration', number('days')), Date: within('expiration', text('date')) },
    NoncurrentVersionExpiration: { NoncurrentDays: within('non_current_expiration', number('non_current_days')) },
    AbortIncompleteMultipartUpload: { DaysAfterInitiation: within('abort_incomplete_multipart_upload', number('days_after_initiation')) },
    Transitions: blocks('transition', { Days: number('days'), StorageClass: text('storage_class') }),
  };
}

function replication(): From {
  const rule: Template = { ID: text('id'), Status: text('status'), Prefix: text('prefix'), Destination: { Bucket: text('destination_bucket'), StorageClass: text('destination_storage_class') } };
  const rules = blocks('replica_rules', rule);
  return new From(['replica_role', ...rules.attributes], (v, context) => {
    const all = rules.read(v, context) as readonly unknown[] | undefined;
    if (all === undefined) return undefined;
    const Role = v.text('replica_role');
    return all.length === 0 ? '' : { ...(Role === undefined ? {} : { Role }), Rules: all };
  });
}

function objectLock(): From {
  const rule = (lock: Values): JsonObject => {
    const [one] = lock.blocks('rule') ?? [];
    const Days = one?.number('days');
    return Days === undefined ? {} : { Rule: { DefaultRetention: { Days } } };
  };
  return made(['object_lock_configuration.enabled', 'object_lock_configuration.rule.days'], (v, context) => {
    const all = v.blocks('object_lock_configuration');
    if (all === undefined) return undefined;
    const [lock] = all;
    if (lock === undefined) return '';
    const ObjectLockEnabled = translated('enabled', { true: 'Enabled', false: 'Disabled' }).read(lock, context);
    return ObjectLockEnabled === undefined ? undefined : { ObjectLockEnabled, ...rule(lock) };
  });
}

/** A block that there is at most one of; none is what COS answers with an empty element. */
function oneOrNone(name: string, template: Template): From {
  const inner = blocks(name, template);
  return new From(inner.attributes, (v, context) => {
    const all = v.blocks(name);
    return all === undefined ? undefined : all[0] === undefined ? '' : filled(template, all[0], context);
  });
}
