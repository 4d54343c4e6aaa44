import { camUser } from '../../inventory/identity/cam-user.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass, unknown } from '../verdict.js';
import { denied, users } from './identity-calls.js';

export default defineCheck({
  id: 'cam-user-name-personal',
  title: { en: 'CAM user with console login is named for a person', zh: '可登录控制台的子用户以个人命名' },
  failTitle: { en: 'CAM user with console login has a shared name', zh: '可登录控制台的子用户使用通用名称' },
  why: {
    en: 'Accounts called "admin" or "ops" are shared by several people, so that no operation can be traced to one of them. Their password also stays the same when somebody leaves.',
    zh: '名为“admin”“ops”的账号往往多人共用，操作无法追溯到个人。有人离职时，密码通常也不会更换。',
  },
  severity: 'low',
  subject: camUser,
  layer: 'accounts-access',
  objectives: ['no-shared-accounts'],
  parameters: {
    sharedWords: {
      type: 'strings',
      default: ['admin', 'administrator', 'root', 'ops', 'devops', 'dev', 'develop', 'test', 'tester', 'guest', 'user', 'demo', 'share', 'shared', 'public', 'common', 'team', 'temp', 'tmp', 'service', 'support', 'operator'],
      description: 'Words that a name must not consist of, apart from digits and separators (compared without regard to case).',
    },
    approvedUsers: { type: 'strings', default: [], description: 'Names that are shared on purpose (for emergencies, say).' },
  },
  remediation: {
    console: [{ en: 'CAM > Users > Create: make a user for each person, move them into the groups they need, then delete the shared user.', zh: '在“访问管理 > 用户列表 > 新建用户”中为每个人单独创建用户并加入所需用户组，然后删除共用账号。' }],
    tccli: 'tccli cam UpdateUser --Name <name> --ConsoleLogin 0',
    terraform: 'resource "tencentcloud_cam_user" "<person>" {\n  name          = "<person>"\n  console_login = true\n}',
    docs: 'https://cloud.tencent.com/document/product/598/34587',
  },
  covers: { statements: ['WP-6.2.1-02a', 'WP-7.2.4-02'] },
  evaluate(user, { parameters }) {
    const console = known(user.data.ConsoleLogin, 'ListUsers Data[].ConsoleLogin');
    if (console === null) return unknown('the answer does not say whether the user may sign in to the console');
    if (!console) return notApplicable('the user cannot sign in to the console; programs may share a name');
    const name = known(user.data.Name ?? undefined, 'ListUsers Data[].Name');
    const words = name.toLowerCase().split(/[^a-z]+/).filter((word) => word !== '');
    const shared = words.length > 0 && words.every((word) => parameters.sharedWords.includes(word));
    const evidence = { path: 'ListUsers Data[].Name', observed: name, expected: 'a name that stands for one person', note: 'judged by the name alone; whether several people use it is not visible' };
    return shared && !parameters.approvedUsers.includes(name) ? fail(evidence) : pass(evidence);
  },
  examples: [
    {
      name: 'A person, shared names in several spellings, a person in a team, a program',
      given: [
        users(
          { Uin: 100000000011, Name: 'wang.lei', ConsoleLogin: 1 },
          { Uin: 100000000012, Name: 'admin', ConsoleLogin: 1 },
          { Uin: 100000000013, Name: 'Ops-Team_02', ConsoleLogin: 1 },
          { Uin: 100000000014, Name: 'ops-wanglei', ConsoleLogin: 1 },
          { Uin: 100000000015, Name: 'test', ConsoleLogin: 0 },
        ),
      ],
      expect: { '100000000011': 'pass', '100000000012': 'fail', '100000000013': 'fail', '100000000014': 'pass', '100000000015': 'not-applicable' },
    },
    { name: 'Approved', parameters: { approvedUsers: ['admin'] }, given: [users({ Uin: 100000000012, Name: 'admin', ConsoleLogin: 1 })], expect: { '100000000012': 'pass' } },
    { name: 'Name or console login missing', given: [users({ Uin: 100000000011, ConsoleLogin: 1 }, { Uin: 100000000012, Name: 'admin' }, { Uin: 100000000013, Name: 'admin', ConsoleLogin: null })], expect: { '100000000011': 'unknown', '100000000012': 'unknown', '100000000013': 'unknown' } },
    { name: 'Denied', given: [denied('cam.ListUsers')], expect: { '*': 'unknown' } },
    { name: 'No users', given: [users()], expect: { '*': 'not-applicable' } },
  ],
});
