import { cynosdbCluster } from '../../inventory/data/cynosdb-cluster.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { ENCRYPTED_DATABASE } from './database-duties.js';
import { answer, denied, tdsqlc } from './instance-calls.js';

const CALL = 'cynosdb.DescribeClusterTransparentEncryptInfo';

export default defineCheck({
  ...ENCRYPTED_DATABASE,
  id: 'cynosdb-cluster-encrypted',
  title: { en: 'TDSQL-C cluster is encrypted at rest', zh: 'TDSQL-C 集群已开启数据加密' },
  failTitle: { en: 'TDSQL-C cluster is not encrypted at rest', zh: 'TDSQL-C 集群未开启数据加密' },
  subject: cynosdbCluster,
  remediation: {
    console: [{ en: 'TDSQL-C for MySQL > cluster > Data security > Transparent data encryption: bind a KMS key and enable global encryption.', zh: 'TDSQL-C MySQL 版 > 集群 > 数据安全 > 透明数据加密：绑定 KMS 密钥并开启全局加密。' }],
    tccli: 'tccli cynosdb ModifyClusterGlobalEncryption --ClusterId <cluster-id> --IsOpenGlobalEncryption True',
    docs: 'https://cloud.tencent.com/document/product/1003',
  },
  evaluate({ details }) {
    const path = 'DescribeClusterTransparentEncryptInfo IsOpenGlobalEncryption';
    const open = known(collected(details.encryption)?.IsOpenGlobalEncryption ?? undefined, path);
    const evidence = { path, observed: open, expected: true };
    return open ? pass(evidence) : fail({ ...evidence, note: 'without global encryption only tables that ask for it are encrypted' });
  },
  examples: [
    { name: 'every table', given: [tdsqlc(), answer(CALL, 'ClusterId', 'cynosdbmysql-1', { KeyId: 'key-1', KeyRegion: 'ap-guangzhou', IsOpenGlobalEncryption: true })], expect: { 'cynosdbmysql-1': 'pass' } },
    { name: 'a key is bound, but not used for every table', given: [tdsqlc(), answer(CALL, 'ClusterId', 'cynosdbmysql-1', { KeyId: 'key-1', IsOpenGlobalEncryption: false })], expect: { 'cynosdbmysql-1': 'fail' } },
    { name: 'a key alone proves nothing', given: [tdsqlc(), answer(CALL, 'ClusterId', 'cynosdbmysql-1', { KeyId: 'key-1' })], expect: { 'cynosdbmysql-1': 'unknown' } },
    { name: 'denied', given: [tdsqlc(), denied(CALL, 'ClusterId', 'cynosdbmysql-1')], expect: { 'cynosdbmysql-1': 'unknown' } },
  ],
});
