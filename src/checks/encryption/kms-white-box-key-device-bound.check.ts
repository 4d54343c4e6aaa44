import { kmsWhiteBoxKey } from '../../inventory/data/kms-white-box-key.js';
import { known } from '../../inventory/resource.js';
import { defineCheck, type ExampleCall } from '../check.js';
import { fail, notApplicable, pass } from '../verdict.js';

const CALL = 'kms.DescribeWhiteBoxKeyDetails';
const whiteBox = (fields: { readonly [field: string]: unknown }): ExampleCall => ({ call: CALL, response: { TotalCount: 1, KeyInfos: [{ KeyId: 'key-1', Alias: 'app', Status: 'Enabled', ...fields }] } });

export default defineCheck({
  id: 'kms-white-box-key-device-bound',
  title: { en: 'White-box key works on declared devices only', zh: '白盒密钥已绑定设备指纹' },
  failTitle: { en: 'White-box key works on any device', zh: '白盒密钥未绑定设备指纹' },
  why: {
    en: 'A white-box key travels inside an app or device where attackers can copy it. Bound to device fingerprints, the copy is of no use elsewhere.',
    zh: '白盒密钥随应用或设备分发，攻击者可以复制。绑定设备指纹后，副本在其他设备上无法使用。',
  },
  severity: 'medium',
  subject: kmsWhiteBoxKey,
  layer: 'security-configuration',
  objectives: ['kms-key-lifecycle'],
  remediation: {
    console: [{ en: 'KMS > White-box keys > key: bind the fingerprints of the devices that use it.', zh: '密钥管理系统 > 白盒密钥 > 密钥：绑定使用该密钥的设备指纹。' }],
    tccli: 'tccli kms OverwriteWhiteBoxDeviceFingerprints --KeyId <key-id> --DeviceFingerprints \'[{"Identity":"<fingerprint>"}]\'',
    docs: 'https://cloud.tencent.com/document/product/573',
  },
  covers: { statements: ['WP-6.2.2-04d'] },
  evaluate({ data }) {
    const path = 'DescribeWhiteBoxKeyDetails KeyInfos[].DeviceFingerprintBind';
    if (known(data.Status ?? undefined, 'DescribeWhiteBoxKeyDetails KeyInfos[].Status') === 'Disabled') return notApplicable('the key is disabled');
    const bound = known(data.DeviceFingerprintBind ?? undefined, path);
    const evidence = { path, observed: bound, expected: true };
    return bound ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'bound to devices', given: [whiteBox({ DeviceFingerprintBind: true })], expect: { 'key-1': 'pass' } },
    { name: 'works anywhere', given: [whiteBox({ DeviceFingerprintBind: false })], expect: { 'key-1': 'fail' } },
    { name: 'disabled', given: [whiteBox({ Status: 'Disabled', DeviceFingerprintBind: false })], expect: { 'key-1': 'not-applicable' } },
    { name: 'not recorded', given: [whiteBox({})], expect: { 'key-1': 'unknown' } },
    { name: 'denied', given: [{ call: CALL, error: { code: 'UnauthorizedOperation' } }], expect: { '*': 'unknown' } },
  ],
});
