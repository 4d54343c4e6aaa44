import { cvmInstance } from '../../inventory/compute/cvm-instance.js';
import { cwpAssetUser } from '../../inventory/compute/cwp-asset-user.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass, unknown } from '../verdict.js';
import { assetUsers, denied, instances } from './compute-calls.js';

const PATH = 'cwp.DescribeAssetUserList Users[].IsSshLogin';
const user = (InstanceID: string, fields: object) => ({ Quuid: `q-${InstanceID}`, Name: 'root', IsRoot: 1, IsSshLogin: 1, MachineExtraInfo: { InstanceID }, ...fields });

export default defineCheck({
  id: 'cvm-instance-root-login-off',
  title: { en: 'Nobody signs in to the CVM instance as root', zh: '云服务器禁止 root 直接登录' },
  failTitle: { en: 'The CVM instance lets people sign in as root', zh: '云服务器允许 root 直接登录' },
  why: {
    en: 'Who signs in as root may do anything and remains nameless in the logs. With own accounts and sudo every command has an author, and a guessed password opens less.',
    zh: '以 root 登录的人可以为所欲为，日志中也无法分辨是谁。使用个人账号配合 sudo 可使每条命令都有据可查，被猜中的密码危害也更小。',
  },
  severity: 'medium',
  subject: cvmInstance,
  consults: [cwpAssetUser],
  layer: 'accounts-access',
  objectives: ['no-shared-accounts', 'default-accounts'],
  remediation: {
    console: [
      { en: 'On <instance>: make an account per person with sudo, then set "PermitRootLogin no" in /etc/ssh/sshd_config and reload sshd.', zh: '在 <实例> 上：为每人创建具备 sudo 权限的账号，然后在 /etc/ssh/sshd_config 中设置“PermitRootLogin no”并重新加载 sshd。' },
      { en: 'Host security > Asset management > Accounts: collect anew and look at the result.', zh: '主机安全 > 资产管理 > 账号：重新采集并确认结果。' },
    ],
    tccli: 'tccli cwp DescribeAssetUserList --Filters \'[{"Name":"User","Values":["root"]}]\'',
    terraform: '# Not a cloud setting: put it into the image or the user data that instances start from.',
    docs: 'https://cloud.tencent.com/document/product/296/2221',
  },
  covers: { statements: ['WP-6.2.1-02a', 'CVM-SEC-04'] },
  evaluate(instance, context) {
    const { OsName } = instance.data;
    if (/windows/i.test(OsName ?? '')) return notApplicable('Windows has no root; its administrator signs in over remote desktop');
    const users = context.owned(cwpAssetUser, instance.id);
    const roots = users.filter(({ data }) => data.IsRoot === 1);
    const signing = roots.find(({ data }) => data.IsSshLogin === 1);
    const evidence = (observed: string) => ({ path: PATH, observed, expected: 'no user with the rights of root signs in over SSH', note: 'high confidence: read inside the operating system by the agent' });
    if (signing !== undefined) return OsName === undefined || OsName === null ? unknown('the operating system was not recorded') : fail(evidence(`${signing.data.Name ?? signing.id} signs in over SSH`));
    if (users.length === 0) return unknown('the agent recorded no users of this instance');
    if (context.slice(cwpAssetUser, 'global').state === 'incomplete') return unknown('not all users that the agent found were recorded');
    const unclear = users.find(({ data }) => (data.IsRoot !== 0 && data.IsRoot !== 1) || (data.IsRoot === 1 && data.IsSshLogin !== 0));
    if (unclear !== undefined) return unknown(`what ${unclear.data.Name ?? unclear.id} may do was not determined`);
    return roots.length === 0 ? unknown('the agent recorded no root user, so its list is not whole') : pass(evidence(`${roots.length} users with the rights of root, none over SSH`));
  },
  examples: [
    {
      name: 'Root signs in, root does not, not determined, no agent, Windows',
      given: [
        instances({ InstanceId: 'ins-root', OsName: 'Debian 12' }, { InstanceId: 'ins-off', OsName: 'Debian 12' }, { InstanceId: 'ins-999', OsName: 'Debian 12' }, { InstanceId: 'ins-none', OsName: 'Debian 12' }, { InstanceId: 'ins-win', OsName: 'Windows Server 2022' }),
        assetUsers(
          user('ins-root', {}),
          user('ins-off', { IsSshLogin: 0 }),
          user('ins-off', { Name: 'li', IsRoot: 0 }),
          user('ins-999', { IsSshLogin: 999 }),
        ),
      ],
      expect: { 'ins-root': 'fail', 'ins-off': 'pass', 'ins-999': 'unknown', 'ins-none': 'unknown', 'ins-win': 'not-applicable' },
    },
    { name: 'Denied', given: [denied('cvm.DescribeInstances')], expect: { '*': 'unknown' } },
  ],
});
