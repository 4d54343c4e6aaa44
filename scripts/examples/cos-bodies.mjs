/** XML bodies of the object storage API, as it sends them. */

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
const element = (name, content) => `<${name}>${content}</${name}>`;

/** The account's buckets. */
export function serviceBody(owner, buckets) {
  const list = buckets.map(({ name, region, created }) => element('Bucket', element('Name', name) + element('Location', region) + element('CreationDate', created) + element('BucketType', 'cos')));
  return DECLARATION + element('ListAllMyBucketsResult', element('Owner', element('ID', owner) + element('DisplayName', owner)) + element('Buckets', list.join('')) + element('IsTruncated', 'false') + element('NextMarker', ''));
}

/** A bucket's access list; `everyone`: permissions of all users. */
export function aclBody(owner, everyone = []) {
  const grant = (grantee, permission) => element('Grant', grantee + element('Permission', permission));
  const own = grant(`<Grantee xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="CanonicalUser">${element('ID', owner)}${element('DisplayName', owner)}</Grantee>`, 'FULL_CONTROL');
  const all = everyone.map((permission) => grant(`<Grantee xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="Group">${element('URI', 'http://cam.qcloud.com/groups/global/AllUsers')}</Grantee>`, permission));
  return DECLARATION + element('AccessControlPolicy', element('Owner', element('ID', owner) + element('DisplayName', owner)) + element('AccessControlList', [own, ...all].join('')));
}

/** Default encryption. */
/** @param keyId the customer key, where KMS encrypts */
export function encryptionBody(algorithm, keyId) {
  return DECLARATION + element('ServerSideEncryptionConfiguration', element('Rule', element('ApplyServerSideEncryptionByDefault', element('SSEAlgorithm', algorithm) + (keyId === undefined ? '' : element('KMSMasterKeyID', keyId)))));
}

/** Versioning; null: never switched on. */
export function versioningBody(status) {
  return DECLARATION + element('VersioningConfiguration', status === null ? '' : element('Status', status));
}

/** Access logging; null: off. */
export function loggingBody(target) {
  return DECLARATION + element('BucketLoggingStatus', target === null ? '' : element('LoggingEnabled', element('TargetBucket', target) + element('TargetPrefix', 'access/')));
}

/** Referer list. */
export function refererBody(domains, emptyReferer = 'Deny') {
  return DECLARATION + element('RefererConfiguration', element('Status', 'Enabled') + element('RefererType', 'White-List') + element('DomainList', domains.map((domain) => element('Domain', domain)).join('')) + element('EmptyReferConfiguration', emptyReferer));
}

/** Cross-origin rules. */
export function corsBody(origins) {
  return DECLARATION + element('CORSConfiguration', element('CORSRule', origins.map((origin) => element('AllowedOrigin', origin)).join('') + element('AllowedMethod', 'GET') + element('AllowedHeader', '*') + element('MaxAgeSeconds', '600')));
}

/** Replication to a bucket. */
export function replicationBody(owner, region, target) {
  const rule = element('ID', 'standby') + element('Status', 'Enabled') + element('Prefix', '') + element('Destination', element('Bucket', `qcs::cos:${region}::${target}`) + element('StorageClass', 'Standard'));
  return DECLARATION + element('ReplicationConfiguration', element('Role', owner) + element('Rule', rule));
}

/** Life-cycle: what is older goes. */
/** @param tidied whether unfinished uploads and old versions go as well */
export function lifecycleBody(days, prefix = '', tidied = false) {
  const tidy = tidied ? element('AbortIncompleteMultipartUpload', element('DaysAfterInitiation', '7')) + element('NoncurrentVersionExpiration', element('NoncurrentDays', '30')) : '';
  const filter = prefix === '' ? '<Filter/>' : element('Filter', element('Prefix', prefix));
  return DECLARATION + element('LifecycleConfiguration', element('Rule', element('ID', `after-${days}`) + filter + element('Status', 'Enabled') + element('Expiration', element('Days', String(days))) + tidy));
}

/** Tags. */
export function taggingBody(pairs) {
  return DECLARATION + element('Tagging', element('TagSet', Object.entries(pairs).map(([key, value]) => element('Tag', element('Key', key) + element('Value', value))).join('')));
}

/** An error. */
export function errorBody(code, message = 'not set') {
  return DECLARATION + element('Error', element('Code', code) + element('Message', message) + element('Resource', '') + element('RequestId', 'NjQ'));
}

/** A policy document that refuses plain HTTP. */
export function tlsOnly(region, appId, bucket) {
  return { Effect: 'Deny', Principal: { qcs: ['qcs::cam::anyone:anyone'] }, Action: ['*'], Resource: [`qcs::cos:${region}:uid/${appId}:${bucket}/*`], Condition: { bool_equal: { 'cos:secure-transport': 'false' } } };
}

/** Objects that nobody can change or delete for so many days. */
export function lockBody(days) {
  return DECLARATION + element('ObjectLockConfiguration', element('ObjectLockEnabled', 'Enabled') + element('Rule', element('DefaultRetention', element('Days', String(days)))));
}

/** A static website that sends everybody on by one protocol. */
export function websiteBody(protocol) {
  return DECLARATION + element('WebsiteConfiguration', element('IndexDocument', element('Suffix', 'index.html')) + (protocol === 'https' ? element('RedirectAllRequestsTo', element('Protocol', 'https')) : ''));
}

/** Denies whoever does not come from the office or the private networks. */
export function officeOnly(region, appId, bucket) {
  return { Sid: 'networks', Effect: 'deny', Principal: { qcs: ['qcs::cam::anyone:anyone'] }, Action: ['name/cos:*'], Resource: [`qcs::cos:${region}:uid/${appId}:${bucket}/*`], Condition: { ip_not_equal: { 'qcs:ip': ['203.0.113.0/28', '10.0.0.0/8'] } } };
}
