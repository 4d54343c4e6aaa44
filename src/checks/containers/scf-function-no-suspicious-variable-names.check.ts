import { known } from '../../inventory/resource.js';
import { scfFunctionSettings } from '../../inventory/services/scf-function-settings.js';
import { scfFunction } from '../../inventory/services/scf-function.js';
import { defineCheck } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { denied, scf, settings } from './container-calls.js';
import { settingsOf } from './function-settings.js';

const PATH = 'GetFunction Environment.Variables[].Key';

/** Words of names under which people keep credentials. */
const WORDS = ['secret', 'passw', 'pwd', 'token', 'credential', 'apikey', 'accesskey', 'privatekey'];

/** A name without case and separators, so that API_KEY, apiKey and api-key read alike. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

export default defineCheck({
  id: 'scf-function-no-suspicious-variable-names',
  title: { en: 'No environment variable is named like a credential', zh: '环境变量名称不含疑似凭证' },
  failTitle: { en: 'An environment variable is named like a credential', zh: '环境变量名称疑似保存凭证' },
  why: {
    en: 'Everyone who may read a function\'s settings reads its environment variables. Credentials belong in SSM, fetched at run time with the function\'s role.',
    zh: '凡能读取函数配置的人都能读取其环境变量。凭证应保存在 SSM 中，由函数角色在运行时获取。',
  },
  severity: 'medium',
  subject: scfFunction,
  consults: [scfFunctionSettings],
  layer: 'application',
  objectives: ['data-leakage-prevention'],
  parameters: {
    words: { type: 'strings', default: WORDS, description: 'Words that make a name suspicious; case and separators do not matter' },
    approvedNames: { type: 'strings', default: [], description: 'Names of variables that hold no credential, e.g. references into SSM' },
  },
  remediation: {
    console: [
      { en: 'SSM > Secrets: store the credential; give the function\'s role the right to read it.', zh: '凭据管理系统 > 凭据列表：保存凭证，并授权函数角色读取。' },
      { en: 'SCF > Functions > the function > Environment variables: remove it, then replace the credential, because it was readable.', zh: '云函数 > 函数服务 > 函数 > 环境变量：删除该变量；由于其曾可被读取，请更换凭证。' },
    ],
    docs: 'https://cloud.tencent.com/document/product/583/30228',
  },
  covers: { statements: ['WP-6.2.1-01'] },
  evaluate(subject, context) {
    const environment = known(settingsOf(subject, context).Environment, 'GetFunction Environment');
    const variables = environment === null ? [] : (known(environment.Variables, PATH) ?? []);
    if (variables.some(({ Key }) => typeof Key !== 'string')) return unknown(`${PATH} is not in the recorded answer for every variable`);
    const names = variables.map(({ Key }) => Key ?? '');
    const { words, approvedNames } = context.parameters;
    const wanted = words.map(plain).filter((word) => word !== '');
    const suspicious = names.filter((name) => !approvedNames.includes(name) && wanted.some((word) => plain(name).includes(word)));
    const evidence = { path: PATH, observed: suspicious, expected: 'no name that speaks of a credential', note: 'judged by names; values are never read' };
    return suspicious.length > 0 ? fail(evidence) : pass(evidence);
  },
  examples: [
    { name: 'Harmless names', given: [...scf(), settings({ Environment: { Variables: [{ Key: 'STAGE', Value: 'x' }] } })], expect: { 'default/pay': 'pass' } },
    { name: 'A password', given: [...scf(), settings({ Environment: { Variables: [{ Key: 'DB_PASSWORD', Value: 'x' }] } })], expect: { 'default/pay': 'fail' } },
    { name: 'Separators and case do not hide it', given: [...scf(), settings({ Environment: { Variables: [{ Key: 'Api-Key', Value: 'x' }] } })], expect: { 'default/pay': 'fail' } },
    { name: 'A reference into SSM', given: [...scf(), settings({ Environment: { Variables: [{ Key: 'DB_SECRET_NAME', Value: 'x' }] } })], parameters: { approvedNames: ['DB_SECRET_NAME'] }, expect: { 'default/pay': 'pass' } },
    { name: 'No environment', given: [...scf(), settings({ Environment: null })], expect: { 'default/pay': 'pass' } },
    { name: 'Variables are not in the answer', given: [...scf(), settings({ Environment: {} })], expect: { 'default/pay': 'unknown' } },
    { name: 'A malformed variable', given: [...scf(), settings({ Environment: { Variables: [{ Value: 'x' }] } })], expect: { 'default/pay': 'unknown' } },
    { name: 'Settings were not asked for', given: scf(), expect: { 'default/pay': 'unknown' } },
    { name: 'Denied', given: [...scf(), denied('scf.GetFunction', { FunctionName: 'pay' })], expect: { 'default/pay': 'unknown' } },
  ],
});
