import { mongodbInstance } from '../../inventory/data/mongodb-instance.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { answer, denied, mongodb } from './instance-calls.js';

const CALL = 'mongodb.DescribeAccountUsers';
/** `Mask` 3: read and write. */
const READ_AND_WRITE = 3;

export default defineCheck({
  id: 'mongodb-account-privileges-limited',
  title: { en: 'MongoDB accounts write to named databases only', zh: 'MongoDB 账号仅可写入指定数据库' },
  failTitle: { en: 'MongoDB account writes to every database', zh: 'MongoDB 账号可写入所有数据库' },
  why: {
    en: 'An application account that may write to every database turns a hole in one application into the loss of all data. Each account should hold what its application needs.',
    zh: '可写入所有数据库的应用账号会使单个应用的漏洞演变为全部数据的损失。每个账号只应拥有其应用所需的权限。',
  },
  severity: 'medium',
  subject: mongodbInstance,
  layer: 'accounts-access',
  objectives: ['least-privilege', 'default-accounts'],
  parameters: {
    approved: { type: 'strings', default: ['mongouser', 'rwuser'], description: 'Administrators that may write to every database; by default the accounts the product creates' },
  },
  remediation: {
    console: [{ en: 'TencentDB for MongoDB > instance > Database management > Account management: limit the account to its databases.', zh: '云数据库 MongoDB > 实例 > 数据库管理 > 账号管理：将账号权限限定到所需数据库。' }],
    tccli: 'tccli mongodb SetAccountUserPrivilege --InstanceId <instance-id> --UserName <user> --AuthRole \'[{"Mask":3,"NameSpace":"db.<name>"}]\'',
    docs: 'https://cloud.tencent.com/document/product/240',
  },
  covers: { statements: ['WP-3-13', 'WP-5.3.4-01'] },
  evaluate({ details }, { parameters }) {
    const users = known(collected(details.accounts)?.Users ?? undefined, 'DescribeAccountUsers Users');
    const path = 'DescribeAccountUsers Users[].AuthRole[]';
    const wide = users.flatMap((user) => {
      const name = known(user.UserName ?? undefined, 'DescribeAccountUsers Users[].UserName');
      const roles = known(user.AuthRole ?? undefined, path);
      const writesAll = roles.some((role) => known(role.NameSpace ?? undefined, `${path}.NameSpace`) === '*' && known(role.Mask ?? undefined, `${path}.Mask`) === READ_AND_WRITE);
      return writesAll && !parameters.approved.includes(name) ? [name] : [];
    });
    const evidence = { path, observed: wide.slice(0, 20), expected: 'no account with read and write on every database, apart from approved ones' };
    return wide.length === 0 ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'one database each', given: [mongodb(), answer(CALL, 'InstanceId', 'cmgo-1', { Users: [{ UserName: 'app', AuthRole: [{ Mask: 3, NameSpace: 'db.shop' }] }] })], expect: { 'cmgo-1': 'pass' } },
    { name: 'reads all, writes none', given: [mongodb(), answer(CALL, 'InstanceId', 'cmgo-1', { Users: [{ UserName: 'report', AuthRole: [{ Mask: 1, NameSpace: '*' }] }] })], expect: { 'cmgo-1': 'pass' } },
    { name: 'writes to all', given: [mongodb(), answer(CALL, 'InstanceId', 'cmgo-1', { Users: [{ UserName: 'app', AuthRole: [{ Mask: 3, NameSpace: '*' }] }] })], expect: { 'cmgo-1': 'fail' } },
    { name: 'an approved administrator', given: [mongodb(), answer(CALL, 'InstanceId', 'cmgo-1', { Users: [{ UserName: 'mongouser', AuthRole: [{ Mask: 3, NameSpace: '*' }] }] })], expect: { 'cmgo-1': 'pass' } },
    { name: 'privileges not recorded', given: [mongodb(), answer(CALL, 'InstanceId', 'cmgo-1', { Users: [{ UserName: 'app' }] })], expect: { 'cmgo-1': 'unknown' } },
    { name: 'denied', given: [mongodb(), denied(CALL, 'InstanceId', 'cmgo-1')], expect: { 'cmgo-1': 'unknown' } },
  ],
});
