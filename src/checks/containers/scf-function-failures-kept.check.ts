import { known } from '../../inventory/resource.js';
import { scfFunctionSettings } from '../../inventory/services/scf-function-settings.js';
import { scfFunction } from '../../inventory/services/scf-function.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass } from '../verdict.js';
import { denied, scf, settings } from './container-calls.js';
import { settingsOf } from './function-settings.js';

const PATH = 'GetFunction DeadLetterConfig';

export default defineCheck({
  id: 'scf-function-failures-kept',
  title: { en: 'Events that the function could not process are kept', zh: '云函数已配置死信队列' },
  failTitle: { en: 'Events that the function could not process are lost', zh: '云函数未配置死信队列' },
  why: {
    en: 'After a few tries an event that failed is thrown away: an order, a log line, an alarm. A dead-letter queue keeps it until somebody looks.',
    zh: '多次重试失败后事件会被丢弃，可能是一笔订单、一条日志或一次告警。死信队列可将其保留以待处理。',
  },
  severity: 'low',
  subject: scfFunction,
  consults: [scfFunctionSettings],
  layer: 'security-configuration',
  objectives: ['monitoring-alarms'],
  remediation: {
    console: [{ en: 'SCF > Functions > the function > Function configuration > Asynchronous invocation: dead-letter queue on, with a topic.', zh: '云函数 > 函数服务 > 函数 > 函数配置 > 异步调用配置：开启死信队列并选择主题。' }],
    tccli: 'tccli scf UpdateFunctionConfiguration --FunctionName <function> --Namespace <namespace> --DeadLetterConfig \'{"Type":"CMQ-TOPIC","Name":"<topic>"}\'',
    docs: 'https://cloud.tencent.com/document/product/583/50084',
  },
  covers: { statements: ['WP-3-02'] },
  evaluate(subject, context) {
    const type = known(subject.data.Type || undefined, 'ListFunctions Functions[].Type');
    if (type.toUpperCase() === 'HTTP') return notApplicable('an HTTP function answers its caller; no event is left over');
    const config = known(settingsOf(subject, context).DeadLetterConfig, PATH);
    const target = config === null ? '' : known(config.Type, `${PATH}.Type`) ?? '';
    const evidence = { path: `${PATH}.Type`, observed: target === '' ? 'none' : target, expected: 'a queue or topic' };
    return target === '' ? fail(evidence) : pass(evidence);
  },
  examples: [
    { name: 'Kept', given: [...scf(), settings({ DeadLetterConfig: { Type: 'CMQ-TOPIC', Name: 'failed', FilterType: '' } })], expect: { 'default/pay': 'pass' } },
    { name: 'Lost', given: [...scf(), settings({ DeadLetterConfig: { Type: '', Name: '', FilterType: '' } })], expect: { 'default/pay': 'fail' } },
    { name: 'Never set', given: [...scf(), settings({ DeadLetterConfig: null })], expect: { 'default/pay': 'fail' } },
    { name: 'Answers HTTP', given: [...scf({ Type: 'HTTP' }), settings()], expect: { 'default/pay': 'not-applicable' } },
    { name: 'Not in the answer', given: [...scf(), settings()], expect: { 'default/pay': 'unknown' } },
    { name: 'Denied', given: [...scf(), denied('scf.GetFunction', { FunctionName: 'pay' })], expect: { 'default/pay': 'unknown' } },
  ],
});
