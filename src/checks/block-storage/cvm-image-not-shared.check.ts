import { cvmImage } from '../../inventory/compute/cvm-image.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck, type ExampleCall } from '../check.js';
import { images } from '../compute/compute-calls.js';
import { fail, notApplicable, pass } from '../verdict.js';

const CALL = 'cvm.DescribeImageSharePermission';
const sharing = (...accounts: readonly string[]): ExampleCall => ({ call: CALL, params: { ImageId: 'img-1' }, response: { SharePermissionSet: accounts.map((AccountId) => ({ AccountId })) } });

export default defineCheck({
  id: 'cvm-image-not-shared',
  title: { en: 'Own image is shared with approved accounts only', zh: '自定义镜像仅共享给已批准的账号' },
  failTitle: { en: 'Own image is shared with an account that nobody approved', zh: '自定义镜像共享给了未批准的账号' },
  why: {
    en: 'An image is a machine with everything on it: keys, passwords and data that nobody remembered to remove. Whoever it is shared with starts it as their own and reads it all.',
    zh: '镜像包含一台主机的全部内容：密钥、密码以及忘记清理的数据。接收方可以用它启动自己的实例并读取所有内容。',
  },
  severity: 'high',
  subject: cvmImage,
  layer: 'customer-data',
  objectives: ['snapshot-image-sharing'],
  parameters: {
    approved: { type: 'strings', default: [], description: 'Root account ids (uin) that images may be shared with' },
  },
  remediation: {
    console: [{ en: 'CVM > Images > Custom image > image > Cancel sharing.', zh: '云服务器 > 镜像 > 自定义镜像 > 镜像 > 取消共享。' }],
    tccli: 'tccli cvm ModifyImageSharePermission --ImageId <image-id> --AccountIds \'["<uin>"]\' --Permission CANCEL',
    docs: 'https://cloud.tencent.com/document/product/213',
  },
  covers: { statements: ['WP-5.3.2-05'] },
  evaluate(image, { parameters }) {
    const type = known(image.data.ImageType ?? undefined, 'DescribeImages ImageSet[].ImageType');
    if (type !== 'PRIVATE_IMAGE') return notApplicable('the image is not the account\'s own');
    const path = 'DescribeImageSharePermission SharePermissionSet[].AccountId';
    const shares = known(collected(image.details.sharing)?.SharePermissionSet ?? undefined, 'DescribeImageSharePermission SharePermissionSet');
    const accounts = shares.map((share) => known(share.AccountId ?? undefined, path)).filter((account) => !parameters.approved.includes(account));
    const evidence = { path, observed: accounts.slice(0, 20), expected: 'approved accounts only' };
    return accounts.length === 0 ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'shared with nobody', given: [images({ ImageId: 'img-1', ImageType: 'PRIVATE_IMAGE' }), sharing()], expect: { 'img-1': 'pass' } },
    { name: 'shared with another account', given: [images({ ImageId: 'img-1', ImageType: 'PRIVATE_IMAGE' }), sharing('200000000009')], expect: { 'img-1': 'fail' } },
    { name: 'the account is approved', given: [images({ ImageId: 'img-1', ImageType: 'PRIVATE_IMAGE' }), sharing('200000000009')], parameters: { approved: ['200000000009'] }, expect: { 'img-1': 'pass' } },
    { name: 'a public image', given: [images({ ImageId: 'img-1', ImageType: 'PUBLIC_IMAGE' })], expect: { 'img-1': 'not-applicable' } },
    { name: 'an image from elsewhere', given: [images({ ImageId: 'img-1', ImageType: 'SHARED_IMAGE' })], expect: { 'img-1': 'not-applicable' } },
    { name: 'sharing was not asked for', given: [images({ ImageId: 'img-1', ImageType: 'PRIVATE_IMAGE' })], expect: { 'img-1': 'unknown' } },
    { name: 'denied', given: [images({ ImageId: 'img-1', ImageType: 'PRIVATE_IMAGE' }), { call: CALL, params: { ImageId: 'img-1' }, error: { code: 'UnauthorizedOperation' } }], expect: { 'img-1': 'unknown' } },
  ],
});
