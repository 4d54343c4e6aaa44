import { known } from '../../inventory/resource.js';
import { cwpLicence } from '../../inventory/services/cwp-licence.js';
import { defineCheck, type ExampleCall } from '../check.js';
import { fail, pass } from '../verdict.js';
import { denied } from './security-calls.js';

const PATH = 'DescribeLicenseGeneral AutoOpenStatus';

function licences(response: { readonly [field: string]: unknown }): ExampleCall {
  return { call: 'cwp.DescribeLicenseGeneral', response: { LicenseCnt: 10, UsedLicenseCnt: 4, ...response } };
}

export default defineCheck({
  id: 'cwp-new-machines-licensed',
  title: { en: 'New machines get a host security licence by themselves', zh: '新增主机自动绑定主机安全授权' },
  failTitle: { en: 'New machines start without a host security licence', zh: '新增主机未自动绑定主机安全授权' },
  why: {
    en: 'Machines come and go by themselves today, and nobody binds licences at night. What starts unlicensed stays unwatched.',
    zh: '如今主机自动创建和销毁，无人逐台绑定授权。未授权的新主机将一直处于无防护状态。',
  },
  severity: 'low',
  subject: cwpLicence,
  layer: 'network-host',
  objectives: ['host-security-agent'],
  remediation: {
    console: [{ en: 'Host Security > Licence management > Settings: bind automatically for new machines.', zh: '主机安全 > 授权管理 > 设置：开启新增主机自动绑定。' }],
    tccli: 'tccli cwp ModifyAutoOpenProVersionConfig --Status OPEN',
    docs: 'https://cloud.tencent.com/document/product/296/12236',
  },
  covers: { statements: ['WP-3-14'] },
  evaluate({ data }) {
    const on = known(data.AutoOpenStatus ?? undefined, PATH);
    const evidence = { path: PATH, observed: on, expected: true };
    return on ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'By themselves', given: [licences({ AutoOpenStatus: true })], expect: { account: 'pass' } },
    { name: 'By hand', given: [licences({ AutoOpenStatus: false })], expect: { account: 'fail' } },
    { name: 'Not in the answer', given: [licences({})], expect: { account: 'unknown' } },
    { name: 'Denied', given: [denied('cwp.DescribeLicenseGeneral')], expect: { '*': 'unknown' } },
  ],
});
