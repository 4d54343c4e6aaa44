import { known } from '../../inventory/resource.js';
import { scfFunction } from '../../inventory/services/scf-function.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass, unknown } from '../verdict.js';
import { denied, scf } from './container-calls.js';

const PATH = 'ListFunctions Functions[].Runtime';

/** Language versions whose makers had ended security support by the end of 2025, as the vendor names its runtimes. */
const ENDED = [
  'Python2.7', 'Python3.6', 'Python3.7', 'Python3.9',
  'Nodejs6.10', 'Nodejs8.9', 'Nodejs10.15', 'Nodejs12.16', 'Nodejs14.18', 'Nodejs16.13', 'Nodejs18.15',
  'Php5', 'Php5.2', 'Php5.6', 'Php7', 'Php7.2', 'Php7.4', 'Php8.0',
];

export default defineCheck({
  id: 'scf-function-runtime-supported',
  title: { en: 'Function runs on a supported runtime', zh: '云函数运行环境仍受支持' },
  failTitle: { en: 'Function runs on a runtime without security fixes', zh: '云函数运行环境已停止安全更新' },
  why: {
    en: 'When a language version reaches its end, holes found later stay open. Functions are deployed once and forgotten, so they age unseen.',
    zh: '语言版本停止维护后，新发现的漏洞不再修复。函数往往部署后便被遗忘，在不知不觉中老化。',
  },
  severity: 'medium',
  subject: scfFunction,
  layer: 'application',
  objectives: ['patching-and-images'],
  parameters: { endedRuntimes: { type: 'strings', default: ENDED, description: 'Runtimes that get no more security fixes, as the vendor names them' } },
  remediation: {
    console: [{ en: 'SCF > Functions: create the function anew on a current runtime (a runtime cannot be changed), test, and switch its triggers over.', zh: '云函数 > 函数服务：使用新版运行环境重新创建函数（运行环境不可修改），测试后切换触发器。' }],
    docs: 'https://cloud.tencent.com/document/product/583/67786',
  },
  covers: { statements: ['WP-3-02'] },
  evaluate({ data }, { parameters }) {
    const runtime = known(data.Runtime ?? undefined, PATH);
    if (/^Custom/i.test(runtime)) return notApplicable('the function brings its own runtime');
    const evidence = { path: PATH, observed: runtime, expected: 'a runtime that still gets security fixes' };
    if (parameters.endedRuntimes.some((ended) => ended.toLowerCase() === runtime.toLowerCase())) return fail(evidence);
    return /^(Python|Nodejs|Php|Java|Go)\d/i.test(runtime) ? pass(evidence) : unknown(`runtime ${runtime.slice(0, 40)} is not one the check knows`);
  },
  examples: [
    { name: 'Current', given: scf({ Runtime: 'Python3.12' }), expect: { 'default/pay': 'pass' } },
    { name: 'Ended', given: scf({ Runtime: 'Nodejs12.16' }), expect: { 'default/pay': 'fail' } },
    { name: 'Ended by the user\'s own list', given: scf({ Runtime: 'Java8' }), parameters: { endedRuntimes: ['java8'] }, expect: { 'default/pay': 'fail' } },
    { name: 'An image of its own', given: scf({ Runtime: 'CustomImage', Type: 'HTTP' }), expect: { 'default/pay': 'not-applicable' } },
    { name: 'Null', given: scf({ Runtime: null }), expect: { 'default/pay': 'unknown' } },
    { name: 'A runtime nobody knows', given: scf({ Runtime: '' }), expect: { 'default/pay': 'unknown' } },
    { name: 'Functions denied', given: [scf()[0], denied('scf.ListFunctions', { Namespace: 'default' })], expect: { '*': 'unknown' } },
    { name: 'Namespaces were not recorded, so functions may be missing', given: [scf()[1]], expect: { 'default/pay': 'pass', '*': 'unknown' } },
  ],
});
