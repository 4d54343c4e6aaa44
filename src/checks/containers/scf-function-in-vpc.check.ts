import { known } from '../../inventory/resource.js';
import { scfFunctionSettings } from '../../inventory/services/scf-function-settings.js';
import { scfFunction } from '../../inventory/services/scf-function.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { denied, scf, settings } from './container-calls.js';
import { settingsOf } from './function-settings.js';

const PATH = 'GetFunction VpcConfig.VpcId';

export default defineCheck({
  id: 'scf-function-in-vpc',
  title: { en: 'Function runs inside a VPC', zh: '云函数已接入私有网络' },
  failTitle: { en: 'Function runs outside every VPC', zh: '云函数未接入私有网络' },
  why: {
    en: 'A function outside a VPC reaches databases only over public addresses, and no security group or flow log sees it. Inside one, the network rules that hold for servers hold for it too.',
    zh: '未接入私有网络的函数只能通过公网访问数据库，且不受安全组和流日志管控。接入后，服务器适用的网络规则同样适用于函数。',
  },
  severity: 'low',
  subject: scfFunction,
  consults: [scfFunctionSettings],
  layer: 'network-host',
  objectives: ['network-isolation-vpc'],
  parameters: {
    approvedFunctions: { type: 'strings', default: [], description: 'Functions that need no VPC, as <namespace>/<name>' },
  },
  remediation: {
    console: [{ en: 'SCF > Functions > the function > Function configuration > Network: private network on, with a VPC and a subnet.', zh: '云函数 > 函数服务 > 函数 > 函数配置 > 网络配置：开启私有网络并选择 VPC 和子网。' }],
    tccli: 'tccli scf UpdateFunctionConfiguration --FunctionName <function> --Namespace <namespace> --VpcConfig \'{"VpcId":"<vpc-id>","SubnetId":"<subnet-id>"}\'',
    terraform: 'resource "tencentcloud_scf_function" "this" {\n  vpc_id    = "<vpc-id>"\n  subnet_id = "<subnet-id>"\n}',
    docs: 'https://cloud.tencent.com/document/product/583/19703',
  },
  covers: { statements: ['WP-5.2.1-C01'] },
  evaluate(subject, context) {
    if (context.parameters.approvedFunctions.includes(subject.id)) return pass({ path: 'parameter approvedFunctions', observed: subject.id, expected: 'a VPC, or an approved function' });
    const config = known(settingsOf(subject, context).VpcConfig, 'GetFunction VpcConfig');
    const vpc = config === null ? '' : known(config.VpcId, PATH) ?? '';
    const evidence = { path: PATH, observed: vpc === '' ? 'none' : vpc, expected: 'a VPC' };
    return vpc === '' ? fail(evidence) : pass(evidence);
  },
  examples: [
    { name: 'Inside', given: [...scf(), settings({ VpcConfig: { VpcId: 'vpc-1', SubnetId: 'subnet-1' } })], expect: { 'default/pay': 'pass' } },
    { name: 'Outside', given: [...scf(), settings({ VpcConfig: { VpcId: '', SubnetId: '' } })], expect: { 'default/pay': 'fail' } },
    { name: 'Never set', given: [...scf(), settings({ VpcConfig: null })], expect: { 'default/pay': 'fail' } },
    { name: 'Approved', given: [...scf(), settings({ VpcConfig: null })], parameters: { approvedFunctions: ['default/pay'] }, expect: { 'default/pay': 'pass' } },
    { name: 'Not in the answer', given: [...scf(), settings()], expect: { 'default/pay': 'unknown' } },
    { name: 'Denied', given: [...scf(), denied('scf.GetFunction', { FunctionName: 'pay' })], expect: { 'default/pay': 'unknown' } },
  ],
});
