import { cynosdbCluster } from '../../inventory/data/cynosdb-cluster.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { KEY_HEALTH, keyHealth, keyHealthExamples, MEND_KEY } from '../encryption/key-health.js';
import { notApplicable } from '../verdict.js';
import { answer, tdsqlc } from './instance-calls.js';

const CALL = 'cynosdb.DescribeClusterTransparentEncryptInfo';

export default defineCheck({
  ...KEY_HEALTH,
  id: 'cynosdb-cluster-key-healthy',
  title: { en: 'TDSQL-C cluster is encrypted with a healthy key', zh: 'TDSQL-C 集群的加密密钥状态正常' },
  failTitle: { en: 'TDSQL-C cluster is encrypted with a key that is failing', zh: 'TDSQL-C 集群的加密密钥状态异常' },
  subject: cynosdbCluster,
  remediation: MEND_KEY,
  evaluate({ details, region }, context) {
    const encryption = collected(details.encryption);
    if (known(encryption?.IsOpenGlobalEncryption ?? undefined, 'DescribeClusterTransparentEncryptInfo IsOpenGlobalEncryption') === false) return notApplicable('the cluster is not encrypted as a whole');
    const keyRegion = known(encryption?.KeyRegion, 'DescribeClusterTransparentEncryptInfo KeyRegion') || region;
    return keyHealth(context, known(encryption?.KeyId, 'DescribeClusterTransparentEncryptInfo KeyId'), keyRegion, context.parameters.days);
  },
  examples: [
    ...keyHealthExamples('cynosdbmysql-1', (KeyId) => [tdsqlc(), answer(CALL, 'ClusterId', 'cynosdbmysql-1', { IsOpenGlobalEncryption: true, KeyId, KeyRegion: 'ap-guangzhou' })]),
    { name: 'not encrypted', given: [tdsqlc(), answer(CALL, 'ClusterId', 'cynosdbmysql-1', { IsOpenGlobalEncryption: false })], expect: { 'cynosdbmysql-1': 'not-applicable' } },
  ],
});
