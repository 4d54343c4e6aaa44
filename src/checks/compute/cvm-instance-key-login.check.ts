import { cloudauditEvent } from '../../inventory/identity/cloudaudit-event.js';
import { cvmImage } from '../../inventory/compute/cvm-image.js';
import { cvmInstance } from '../../inventory/compute/cvm-instance.js';
import { cwpAssetUser } from '../../inventory/compute/cwp-asset-user.js';
import { defineCheck } from '../check.js';
import { assetUsers, denied, images, instances } from './compute-calls.js';
import { keyLoginVerdict } from './login-method.js';

export default defineCheck({
  id: 'cvm-instance-key-login',
  title: { en: 'CVM instance signs in by SSH key', zh: '云服务器使用 SSH 密钥登录' },
  failTitle: { en: 'CVM instance accepts password login', zh: '云服务器允许密码登录' },
  why: {
    en: 'Passwords are guessed, reused and phished; attackers try them on every reachable server all day. A key pair cannot be guessed and can be replaced without telling anyone a secret.',
    zh: '密码容易被猜测、复用或钓取，攻击者会持续对可达的服务器尝试口令。密钥对无法被猜出，更换时也不需要告知他人任何秘密。',
  },
  severity: 'high',
  subject: cvmInstance,
  consults: [cvmImage, cwpAssetUser, cloudauditEvent],
  layer: 'accounts-access',
  objectives: ['key-based-login'],
  remediation: {
    console: [
      { en: 'Create or choose a key pair under CVM > SSH Key.', zh: '在“云服务器 > SSH 密钥”中创建或选择密钥对。' },
      { en: 'Stop the instance, then More > Password/Key > Load key.', zh: '将实例关机后，选择“更多 > 密码/密钥 > 加载密钥”。' },
      { en: 'Sign in with the key and check that sshd refuses passwords.', zh: '使用密钥登录，并确认 sshd 已拒绝密码登录。' },
    ],
    tccli: 'tccli cvm AssociateInstancesKeyPairs --InstanceIds \'["<instance-id>"]\' --KeyIds \'["<key-id>"]\'',
    terraform: 'resource "tencentcloud_instance" "this" {\n  key_ids = ["<key-id>"]\n}',
    docs: 'https://cloud.tencent.com/document/product/213/6092',
  },
  sources: ['vendor documentation 213/15698, 213/17008'],
  covers: { statements: ['WP-6.2.1-09', 'CVM-SEC-04'], peers: ['csc-key-pair-login'] },
  evaluate: keyLoginVerdict,
  examples: [
    {
      name: 'A bound key passes, nothing bound on a public image fails',
      given: [
        instances(
          { InstanceId: 'ins-key', ImageId: 'img-pub', OsName: 'TencentOS Server 4', LoginSettings: { KeyIds: ['skey-1'] }, LatestOperation: 'StartInstances' },
          { InstanceId: 'ins-pwd', ImageId: 'img-pub', OsName: 'TencentOS Server 4', LoginSettings: { KeyIds: [] } },
          { InstanceId: 'ins-null', ImageId: 'img-pub', OsName: 'Ubuntu 24.04', LoginSettings: { KeyIds: null } },
        ),
        images({ ImageId: 'img-pub', Platform: 'TencentOS', ImageType: 'PUBLIC_IMAGE' }),
      ],
      expect: { 'ins-key': 'pass', 'ins-pwd': 'fail', 'ins-null': 'fail' },
    },
    {
      name: 'Windows is out of the question, by its own name or by its image',
      given: [
        instances(
          { InstanceId: 'ins-win', ImageId: 'img-w', OsName: 'Windows Server 2022', LoginSettings: { KeyIds: [] } },
          { InstanceId: 'ins-img', ImageId: 'img-w', OsName: '', LoginSettings: {} },
        ),
        images({ ImageId: 'img-w', Platform: 'Windows', ImageType: 'PUBLIC_IMAGE' }),
      ],
      expect: { 'ins-win': 'not-applicable', 'ins-img': 'not-applicable' },
    },
    {
      name: 'Private, shared and unrecorded images can hold keys of their own',
      given: [
        instances(
          { InstanceId: 'ins-private', ImageId: 'img-p', OsName: 'CentOS 7.9', LoginSettings: { KeyIds: [] } },
          { InstanceId: 'ins-shared', ImageId: 'img-s', OsName: 'CentOS 7.9', LoginSettings: null },
          { InstanceId: 'ins-gone', ImageId: 'img-gone', OsName: 'CentOS 7.9', LoginSettings: { KeyIds: [] } },
        ),
        images({ ImageId: 'img-p', ImageType: 'PRIVATE_IMAGE', Platform: 'CentOS' }, { ImageId: 'img-s', ImageType: 'SHARED_IMAGE', Platform: 'CentOS' }),
      ],
      expect: { 'ins-private': 'unknown', 'ins-shared': 'unknown', 'ins-gone': 'unknown' },
    },
    {
      name: 'A password reset after the key was bound makes it unknown; a failed one or a newer binding does not',
      given: [
        instances(
          { InstanceId: 'ins-reset', OsName: 'Debian 12', LoginSettings: { KeyIds: ['skey-1'] }, LatestOperation: 'ResetInstancesPassword', LatestOperationState: 'SUCCESS' },
          { InstanceId: 'ins-failed', OsName: 'Debian 12', LoginSettings: { KeyIds: ['skey-1'] }, LatestOperation: 'ResetInstancesPassword', LatestOperationState: 'FAILED' },
          { InstanceId: 'ins-0event', OsName: 'Debian 12', LoginSettings: { KeyIds: ['skey-1'] }, CreatedTime: '2025-11-01T00:00:00Z', LatestOperation: 'StopInstances' },
          { InstanceId: 'ins-1bound', OsName: 'Debian 12', LoginSettings: { KeyIds: ['skey-1'] }, LatestOperation: 'AssociateInstancesKeyPairs' },
        ),
        {
          call: 'cloudaudit.DescribeEvents',
          params: { StartTime: 1_767_225_600, EndTime: 1_768_435_200 },
          response: {
            ListOver: true,
            Events: ['ins-0event', 'ins-1bound'].map((name) => ({ EventId: `e-${name}`, EventName: 'ResetInstancesPassword', EventTime: '1767312000', ErrorCode: 0, Resources: { ResourceType: 'cvm', ResourceName: `cvm/${name}` } })),
          },
        },
      ],
      expect: { 'ins-reset': 'unknown', 'ins-failed': 'pass', 'ins-0event': 'unknown', 'ins-1bound': 'pass' },
    },
    {
      name: 'What the agent sees inside decides',
      given: [
        instances(
          { InstanceId: 'ins-both', OsName: 'Debian 12', LoginSettings: { KeyIds: ['skey-1'] } },
          { InstanceId: 'ins-only', ImageId: 'img-p', OsName: 'Debian 12', LoginSettings: { KeyIds: [] } },
          { InstanceId: 'ins-lock', ImageId: 'img-p', OsName: 'Debian 12', LoginSettings: { KeyIds: [] } },
          { InstanceId: 'ins-999', OsName: 'Debian 12', LoginSettings: { KeyIds: [] } },
        ),
        images({ ImageId: 'img-p', ImageType: 'PRIVATE_IMAGE' }),
        assetUsers(
          { Quuid: 'q1', Name: 'root', LoginType: 3, IsSshLogin: 1, PasswordStatus: 1, MachineExtraInfo: { InstanceID: 'ins-both' } },
          { Quuid: 'q2', Name: 'root', LoginType: 1, IsSshLogin: 1, MachineExtraInfo: { InstanceID: 'ins-only' } },
          { Quuid: 'q2', Name: 'nobody', LoginType: 0, IsSshLogin: 0, MachineExtraInfo: { InstanceID: 'ins-only' } },
          { Quuid: 'q3', Name: 'root', LoginType: 1, IsSshLogin: 1, MachineExtraInfo: { InstanceID: 'ins-lock' } },
          { Quuid: 'q3', Name: 'old', LoginType: 2, IsSshLogin: 1, PasswordStatus: 4, MachineExtraInfo: { InstanceID: 'ins-lock' } },
          { Quuid: 'q4', Name: 'root', LoginType: 999, IsSshLogin: 1, MachineExtraInfo: { InstanceID: 'ins-999' } },
        ),
      ],
      expect: { 'ins-both': 'fail', 'ins-only': 'pass', 'ins-lock': 'pass', 'ins-999': 'unknown' },
    },
    {
      name: 'A partial list of users proves a password, and never its absence',
      given: [
        instances(
          { InstanceId: 'ins-a', OsName: 'Debian 12', ImageId: 'img-p', LoginSettings: { KeyIds: [] } },
          { InstanceId: 'ins-b', OsName: 'Debian 12', ImageId: 'img-p', LoginSettings: { KeyIds: [] } },
        ),
        images({ ImageId: 'img-p', ImageType: 'PRIVATE_IMAGE' }),
        {
          call: 'cwp.DescribeAssetUserList',
          params: { Offset: 0, Limit: 2 },
          response: {
            Total: 40,
            Users: [
              { Quuid: 'qa', Name: 'root', LoginType: 2, IsSshLogin: 1, PasswordStatus: 1, MachineExtraInfo: { InstanceID: 'ins-a' } },
              { Quuid: 'qb', Name: 'root', LoginType: 1, MachineExtraInfo: { InstanceID: 'ins-b' } },
            ],
          },
        },
      ],
      expect: { 'ins-a': 'fail', 'ins-b': 'unknown' },
    },
    {
      name: 'Login settings or operating system not in the answer',
      given: [
        instances(
          { InstanceId: 'ins-1', OsName: 'Debian 12', ImageId: 'img-pub' },
          { InstanceId: 'ins-2', ImageId: 'img-other', LoginSettings: { KeyIds: [] } },
          { InstanceId: 'ins-3', OsName: 'Debian 12', LoginSettings: { KeyIds: 'skey-1' } },
        ),
        images({ ImageId: 'img-pub', ImageType: 'PUBLIC_IMAGE' }),
      ],
      expect: { 'ins-1': 'unknown', 'ins-2': 'unknown', 'ins-3': 'unknown' },
    },
    { name: 'Denied', given: [denied('cvm.DescribeInstances')], expect: { '*': 'unknown' } },
  ],
});
