import { cosBucket } from '../../inventory/data/cos-bucket.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { bucketAnswer, bucketError, bucketListing } from './bucket-calls.js';

const BUCKET = 'backup-1250000000';
const METHOD = 'getBucketReplication';
const ROOT = 'ReplicationConfiguration';
const rule = (region: string, Status = 'Enabled'): { readonly [name: string]: unknown } => ({ ID: 'copy', Status, Prefix: '', Destination: { Bucket: `qcs::cos:${region}::copy-1250000000` } });

/** Region of a destination `qcs::cos:<region>::<bucket>`; undefined when it is written otherwise. */
function regionOf(destination: string): string | undefined {
  return /^qcs::cos:([a-z0-9-]+):/i.exec(destination)?.[1];
}

export default defineCheck({
  id: 'cos-bucket-replicated',
  title: { en: 'Bucket is copied to another region', zh: '存储桶已跨地域复制' },
  failTitle: { en: 'Bucket has no copy in another region', zh: '存储桶未跨地域复制' },
  why: {
    en: 'A disaster, an outage or a mistake in one region can take all copies kept there. A copy in another region keeps the data available.',
    zh: '单一地域的灾难、故障或误操作可能影响该地域的全部副本。在其他地域保留副本可以确保数据可用。',
  },
  severity: 'low',
  subject: cosBucket,
  layer: 'customer-data',
  objectives: ['cross-region-replication'],
  remediation: {
    console: [{ en: 'COS > bucket > Fault tolerance > Bucket replication: add a rule to a bucket in another region (versioning is needed on both).', zh: '对象存储 > 存储桶 > 容错容灾管理 > 存储桶复制：添加复制到其他地域存储桶的规则（两端均需开启版本控制）。' }],
    docs: 'https://cloud.tencent.com/document/product/436/19237',
  },
  covers: { statements: ['WP-5.3.3-03', 'WP-5.1.1-C03'] },
  evaluate(bucket) {
    const answer = collected(bucket.details.replication);
    const configuration = answer === null ? null : known(answer[ROOT], `GetBucketReplication ${ROOT}`);
    const path = `GetBucketReplication ${ROOT}.Rules[].Destination.Bucket`;
    const expected = `an enabled rule to a region other than ${bucket.region}`;
    if (configuration === null) return fail({ path, observed: null, expected });
    const rules = known(configuration.Rules ?? undefined, `GetBucketReplication ${ROOT}.Rules`);
    const enabled = rules.filter((one) => known(one.Status ?? undefined, `GetBucketReplication ${ROOT}.Rules[].Status`) === 'Enabled');
    const targets = enabled.map((one) => known(one.Destination?.Bucket ?? undefined, path));
    const regions = targets.map((target) => known(regionOf(target), `region of ${path}`));
    const evidence = { path, observed: targets.slice(0, 20), expected };
    return regions.some((region) => region !== bucket.region) ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'one rule to another region, XML form', given: [bucketListing(BUCKET), bucketAnswer('GetBucketReplication', BUCKET, { [ROOT]: { Role: 'qcs::cam::uin/1:uin/1', Rule: rule('ap-beijing') } })], expect: { [BUCKET]: 'pass' } },
    { name: 'copied within the region only', given: [bucketListing(BUCKET), bucketAnswer(METHOD, BUCKET, { [ROOT]: { Rules: [rule('ap-guangzhou')] } })], expect: { [BUCKET]: 'fail' } },
    { name: 'the rule is disabled', given: [bucketListing(BUCKET), bucketAnswer(METHOD, BUCKET, { [ROOT]: { Rules: [rule('ap-beijing', 'Disabled')] } })], expect: { [BUCKET]: 'fail' } },
    { name: 'never set, as the SDK says it', given: [bucketListing(BUCKET), bucketAnswer(METHOD, BUCKET, { [ROOT]: { Rules: [] }, statusCode: 404 })], expect: { [BUCKET]: 'fail' } },
    { name: 'never set, as the REST API says it', given: [bucketListing(BUCKET), bucketError(METHOD, BUCKET, 'ReplicationConfigurationnotFoundError', 404)], expect: { [BUCKET]: 'fail' } },
    { name: 'a destination in an unfamiliar form', given: [bucketListing(BUCKET), bucketAnswer(METHOD, BUCKET, { [ROOT]: { Rules: [{ Status: 'Enabled', Destination: { Bucket: 'copy' } }] } })], expect: { [BUCKET]: 'unknown' } },
    { name: 'denied', given: [bucketListing(BUCKET), bucketError(METHOD, BUCKET, 'AccessDenied', 403)], expect: { [BUCKET]: 'unknown' } },
  ],
});
