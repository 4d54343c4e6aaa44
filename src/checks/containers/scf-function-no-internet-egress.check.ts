import { known } from '../../inventory/resource.js';
import { scfFunctionSettings } from '../../inventory/services/scf-function-settings.js';
import { scfFunction } from '../../inventory/services/scf-function.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { denied, scf, settings } from './container-calls.js';
import { settingsOf } from './function-settings.js';

const PATH = 'GetFunction PublicNetConfig.PublicNetStatus';

export default defineCheck({
  id: 'scf-function-no-internet-egress',
  title: { en: 'Function cannot reach the internet', zh: '云函数未开启公网出口' },
  failTitle: { en: 'Function can reach the internet', zh: '云函数已开启公网出口' },
  why: {
    en: 'Code that was tampered with sends data out wherever it can. A function that only talks to your own systems needs no way out.',
    zh: '被篡改的代码会将数据外发。只与内部系统通信的函数不需要公网出口。',
  },
  severity: 'low',
  subject: scfFunction,
  consults: [scfFunctionSettings],
  layer: 'network-host',
  objectives: ['egress-control'],
  parameters: {
    approvedFunctions: { type: 'strings', default: [], description: 'Functions that must reach the internet, as <namespace>/<name>' },
  },
  remediation: {
    console: [{ en: 'SCF > Functions > the function > Function configuration > Network: public network access off.', zh: '云函数 > 函数服务 > 函数 > 函数配置 > 网络配置：关闭公网访问。' }],
    tccli: 'tccli scf UpdateFunctionConfiguration --FunctionName <function> --Namespace <namespace> --PublicNetConfig \'{"PublicNetStatus":"DISABLE","EipConfig":{"EipStatus":"DISABLE"}}\'',
    terraform: 'resource "tencentcloud_scf_function" "this" {\n  enable_public_net = false\n}',
    docs: 'https://cloud.tencent.com/document/product/583/38198',
  },
  covers: { statements: ['WP-3-06'] },
  evaluate(subject, context) {
    if (context.parameters.approvedFunctions.includes(subject.id)) return pass({ path: 'parameter approvedFunctions', observed: subject.id, expected: 'DISABLE, or an approved function' });
    const status = known(settingsOf(subject, context).PublicNetConfig?.PublicNetStatus ?? undefined, PATH);
    const evidence = { path: PATH, observed: status, expected: 'DISABLE' };
    return status === 'DISABLE' ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'No way out', given: [...scf(), settings({ PublicNetConfig: { PublicNetStatus: 'DISABLE' } })], expect: { 'default/pay': 'pass' } },
    { name: 'A way out', given: [...scf(), settings({ PublicNetConfig: { PublicNetStatus: 'ENABLE' } })], expect: { 'default/pay': 'fail' } },
    { name: 'Approved', given: [...scf(), settings({ PublicNetConfig: { PublicNetStatus: 'ENABLE' } })], parameters: { approvedFunctions: ['default/pay'] }, expect: { 'default/pay': 'pass' } },
    { name: 'Null', given: [...scf(), settings({ PublicNetConfig: null })], expect: { 'default/pay': 'unknown' } },
    { name: 'Denied', given: [...scf(), denied('scf.GetFunction', { FunctionName: 'pay' })], expect: { 'default/pay': 'unknown' } },
  ],
});
