import { known, type ResourceOf } from '../../inventory/resource.js';
import { scfFunctionSettings } from '../../inventory/services/scf-function-settings.js';
import { scfFunction } from '../../inventory/services/scf-function.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass, unknown } from '../verdict.js';
import { denied, scf, settings } from './container-calls.js';
import { settingsOf } from './function-settings.js';

type Trigger = NonNullable<ResourceOf<typeof scfFunctionSettings>['data']['Triggers']>[number];

const PATH = 'GetFunction Triggers[].TriggerDesc';

/** Whether anyone on the internet may call the function through a trigger; undefined when the answer does not tell. */
function openToAnyone({ Type, Enable, TriggerDesc }: Trigger): boolean | undefined {
  if (Enable === false) return false;
  let anonymous: boolean | undefined;
  if (Type === 'http') {
    if (TriggerDesc?.NetConfig?.EnableExtranet === false) return false;
    const { AuthType } = TriggerDesc ?? {};
    anonymous = AuthType ? AuthType.toUpperCase() === 'NONE' : undefined;
    if (anonymous === true && TriggerDesc?.NetConfig?.EnableExtranet !== true) return undefined;
  } else {
    const required = TriggerDesc?.api?.authRequired;
    anonymous = required ? required.toUpperCase() === 'FALSE' : undefined;
  }
  return anonymous === true && Enable !== true ? undefined : anonymous;
}

export default defineCheck({
  id: 'scf-function-trigger-authenticated',
  title: { en: 'Function can be called over HTTP only with credentials', zh: '云函数 HTTP 触发器已启用鉴权' },
  failTitle: { en: 'Anyone on the internet can call the function', zh: '任何人均可通过公网调用云函数' },
  why: {
    en: 'A public address without authentication lets everyone run your code with the rights of its role, and lets you pay for it. Addresses of functions are found by search engines and scanners.',
    zh: '未启用鉴权的公网地址使任何人都能以函数角色的权限运行代码，并产生费用。此类地址会被搜索引擎和扫描器发现。',
  },
  severity: 'medium',
  subject: scfFunction,
  consults: [scfFunctionSettings],
  layer: 'accounts-access',
  objectives: ['default-deny'],
  parameters: { approvedFunctions: { type: 'strings', default: [], description: 'Functions that are public on purpose, as <namespace>/<name>' } },
  remediation: {
    console: [
      { en: 'SCF > Functions > the function > Function URL: choose CAM authentication, or switch public access off.', zh: '云函数 > 函数服务 > 函数 > 函数 URL：授权类型选择 CAM 鉴权，或关闭公网访问。' },
      { en: 'API Gateway triggers: set an authentication method on the API instead of none.', zh: 'API 网关触发器：将 API 的鉴权类型由“免鉴权”改为其他方式。' },
    ],
    docs: 'https://cloud.tencent.com/document/product/583/96099',
  },
  covers: { statements: ['WP-3-12'], peers: ['csc-api-gateway-unauthenticated'] },
  evaluate(subject, context) {
    const triggers = known(settingsOf(subject, context).Triggers, 'GetFunction Triggers[]') ?? [];
    const callable = triggers.filter(({ Type }) => Type === 'http' || Type === 'apigw');
    if (triggers.some(({ Type }) => !Type)) return unknown('a trigger in the recorded answer has no type');
    if (callable.length === 0) return notApplicable('no trigger of the function can be called over HTTP');
    const states = callable.map(openToAnyone);
    const observed = callable.map(({ Type, TriggerDesc }, index) => ({ type: Type ?? null, auth: TriggerDesc?.AuthType ?? TriggerDesc?.api?.authRequired ?? null, open: states[index] ?? null }));
    const evidence = { path: PATH, observed, expected: 'authentication, or private access only' };
    if (states.includes(true)) {
      return context.parameters.approvedFunctions.includes(subject.id) ? pass({ ...evidence, note: 'approved as public' }) : fail(evidence);
    }
    return states.includes(undefined) ? unknown(`${PATH} does not tell who may call the function`) : pass(evidence);
  },
  examples: [
    { name: 'Credentials demanded', given: [...scf(), settings({ Triggers: [{ Type: 'http', Enable: 1, TriggerDesc: '{"AuthType":"CAM","NetConfig":{"EnableExtranet":true}}' }] })], expect: { 'default/pay': 'pass' } },
    { name: 'Open to everyone', given: [...scf(), settings({ Triggers: [{ Type: 'http', Enable: 1, TriggerDesc: '{"AuthType":"NONE","NetConfig":{"EnableExtranet":true,"EnableIntranet":true}}' }] })], expect: { 'default/pay': 'fail' } },
    { name: 'Open on purpose', given: [...scf(), settings({ Triggers: [{ Type: 'http', Enable: 1, TriggerDesc: '{"AuthType":"NONE","NetConfig":{"EnableExtranet":true}}' }] })], parameters: { approvedFunctions: ['default/pay'] }, expect: { 'default/pay': 'pass' } },
    { name: 'Private address only', given: [...scf(), settings({ Triggers: [{ Type: 'http', Enable: 1, TriggerDesc: '{"AuthType":"NONE","NetConfig":{"EnableExtranet":false,"EnableIntranet":true}}' }] })], expect: { 'default/pay': 'pass' } },
    { name: 'Switched off', given: [...scf(), settings({ Triggers: [{ Type: 'http', Enable: 0, TriggerDesc: '{"AuthType":"NONE","NetConfig":{"EnableExtranet":true}}' }] })], expect: { 'default/pay': 'pass' } },
    { name: 'API gateway without authentication', given: [...scf(), settings({ Triggers: [{ Type: 'apigw', Enable: 1, TriggerDesc: '{"api":{"authRequired":"FALSE","requestConfig":{"method":"ANY"}}}' }] })], expect: { 'default/pay': 'fail' } },
    { name: 'Only a timer', given: [...scf(), settings({ Triggers: [{ Type: 'timer', Enable: 1, TriggerDesc: '0 0 2 * * * *' }] })], expect: { 'default/pay': 'not-applicable' } },
    { name: 'No triggers', given: [...scf(), settings({ Triggers: null })], expect: { 'default/pay': 'not-applicable' } },
    { name: 'A description that is no JSON', given: [...scf(), settings({ Triggers: [{ Type: 'http', Enable: 1, TriggerDesc: 'NONE' }] })], expect: { 'default/pay': 'unknown' } },
    { name: 'Not known whether it is public', given: [...scf(), settings({ Triggers: [{ Type: 'http', Enable: 1, TriggerDesc: '{"AuthType":"NONE"}' }] })], expect: { 'default/pay': 'unknown' } },
    { name: 'Not known whether it is on', given: [...scf(), settings({ Triggers: [{ Type: 'apigw', TriggerDesc: '{"api":{"authRequired":"FALSE"}}' }] })], expect: { 'default/pay': 'unknown' } },
    { name: 'Denied', given: [...scf(), denied('scf.GetFunction', { FunctionName: 'pay' })], expect: { 'default/pay': 'unknown' } },
  ],
});
