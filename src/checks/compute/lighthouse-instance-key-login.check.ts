import { lighthouseBlueprint } from '../../inventory/compute/lighthouse-blueprint.js';
import { lighthouseInstance } from '../../inventory/compute/lighthouse-instance.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass, unknown } from '../verdict.js';
import { denied, lighthouseInstances } from './compute-calls.js';

const PATH = 'lighthouse.DescribeInstances InstanceSet[].LoginSettings.KeyIds';
const EXPECTED = 'at least one bound key pair';
/** Image types that the provider builds; without a bound key they take a password. */
const PROVIDER_IMAGES: readonly string[] = ['APP_OS', 'PURE_OS', 'DOCKER'];

export default defineCheck({
  id: 'lighthouse-instance-key-login',
  title: { en: 'Lighthouse instance signs in by SSH key', zh: '轻量应用服务器使用 SSH 密钥登录' },
  failTitle: { en: 'Lighthouse instance accepts password login', zh: '轻量应用服务器允许密码登录' },
  why: {
    en: 'Lighthouse instances always have a public address and are tried with common passwords from their first minute. A key pair cannot be guessed.',
    zh: '轻量应用服务器始终拥有公网地址，创建后很快就会遭到口令尝试。密钥对无法被猜出。',
  },
  severity: 'high',
  subject: lighthouseInstance,
  consults: [lighthouseBlueprint],
  layer: 'accounts-access',
  objectives: ['key-based-login'],
  remediation: {
    console: [{ en: 'Lighthouse > Key pair: create one, bind it to the instance, then restart the instance.', zh: '在“轻量应用服务器 > 密钥”中创建密钥并绑定实例，然后重启实例。' }],
    tccli: 'tccli lighthouse AssociateInstancesKeyPairs --InstanceIds \'["<instance-id>"]\' --KeyIds \'["<key-id>"]\'',
    docs: 'https://cloud.tencent.com/document/product/1207',
  },
  covers: { statements: ['WP-6.2.1-09'] },
  evaluate(instance, context) {
    const { BlueprintId, LatestOperation, LatestOperationState, LoginSettings, OsName, PlatformType } = instance.data;
    if (PlatformType === 'WINDOWS' || /windows/i.test(OsName ?? '')) return notApplicable('Windows signs in by password only; key pairs do not apply to it');
    const settings = known(LoginSettings, 'LoginSettings');
    const keys = settings === null ? [] : (known(settings.KeyIds, 'LoginSettings.KeyIds') ?? []);
    if (keys.length > 0) {
      known(LatestOperation, 'LatestOperation');
      if (LatestOperation === 'ResetInstancesPassword' && LatestOperationState !== 'FAILED') {
        return unknown('a key is bound, but the latest operation is ResetInstancesPassword, which can turn password login on again');
      }
      return pass({ path: PATH, observed: keys, expected: EXPECTED, note: 'medium confidence: a later change of sshd is not visible to the API' });
    }
    if (PlatformType !== 'LINUX_UNIX') return unknown('no key is bound and the platform was not recorded, so Windows cannot be ruled out');
    const type = BlueprintId ? context.find(lighthouseBlueprint, BlueprintId)?.data.BlueprintType : undefined;
    if (typeof type !== 'string' || !PROVIDER_IMAGES.includes(type)) {
      return unknown(`no key is bound, and ${type ? `an image of type ${type}` : 'an image that was not recorded'} can carry its own keys and settings`);
    }
    return fail({ path: PATH, observed: keys, expected: EXPECTED, note: 'medium confidence: password login is presumed, because the image is the provider\'s and no key is bound' });
  },
  examples: [
    {
      name: 'Key, no key on the provider\'s image, no key on an own image, Windows',
      given: [
        lighthouseInstances(
          { InstanceId: 'lhins-key', PlatformType: 'LINUX_UNIX', LoginSettings: { KeyIds: ['lhkp-1'] }, LatestOperation: 'StartInstances' },
          { InstanceId: 'lhins-pwd', PlatformType: 'LINUX_UNIX', BlueprintId: 'lhbp-1', LoginSettings: { KeyIds: [] } },
          { InstanceId: 'lhins-own', PlatformType: 'LINUX_UNIX', BlueprintId: 'lhbp-2', LoginSettings: { KeyIds: [] } },
          { InstanceId: 'lhins-win', PlatformType: 'WINDOWS', LoginSettings: { KeyIds: [] } },
        ),
        {
          call: 'lighthouse.DescribeBlueprints',
          response: { TotalCount: 2, BlueprintSet: [{ BlueprintId: 'lhbp-1', BlueprintType: 'PURE_OS' }, { BlueprintId: 'lhbp-2', BlueprintType: 'PRIVATE' }] },
        },
      ],
      expect: { 'lhins-key': 'pass', 'lhins-pwd': 'fail', 'lhins-own': 'unknown', 'lhins-win': 'not-applicable' },
    },
    {
      name: 'Settings, image or platform not recorded; password reset after the binding',
      given: [
        lighthouseInstances(
          { InstanceId: 'lhins-1', PlatformType: 'LINUX_UNIX' },
          { InstanceId: 'lhins-2', PlatformType: 'LINUX_UNIX', BlueprintId: 'lhbp-9', LoginSettings: { KeyIds: null } },
          { InstanceId: 'lhins-3', LoginSettings: { KeyIds: [] } },
          { InstanceId: 'lhins-4', PlatformType: 'LINUX_UNIX', LoginSettings: { KeyIds: ['lhkp-1'] }, LatestOperation: 'ResetInstancesPassword', LatestOperationState: 'SUCCESS' },
        ),
      ],
      expect: { 'lhins-1': 'unknown', 'lhins-2': 'unknown', 'lhins-3': 'unknown', 'lhins-4': 'unknown' },
    },
    { name: 'Denied', given: [denied('lighthouse.DescribeInstances')], expect: { '*': 'unknown' } },
    { name: 'None', given: [lighthouseInstances()], expect: { '*': 'not-applicable' } },
  ],
});
