import { known } from '../../inventory/resource.js';
import { scfFunctionSettings } from '../../inventory/services/scf-function-settings.js';
import { scfFunction } from '../../inventory/services/scf-function.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { denied, scf, settings } from './container-calls.js';
import { settingsOf } from './function-settings.js';

const PATH = 'GetFunction ClsTopicId';

export default defineCheck({
  id: 'scf-function-logged',
  title: { en: 'Function writes its logs to a log topic', zh: '云函数日志已投递至日志主题' },
  failTitle: { en: 'Function writes its logs nowhere', zh: '云函数未配置日志投递' },
  why: {
    en: 'What a function did is gone when it ends. Without a log topic neither errors nor misuse can be found later.',
    zh: '函数执行结束后现场即消失。没有日志主题，事后无法排查错误或滥用。',
  },
  severity: 'low',
  subject: scfFunction,
  consults: [scfFunctionSettings],
  layer: 'security-configuration',
  objectives: ['central-log-analysis'],
  remediation: {
    console: [{ en: 'SCF > Functions > the function > Function configuration > Log delivery: choose a logset and a topic.', zh: '云函数 > 函数服务 > 函数 > 函数配置 > 日志投递：选择日志集与日志主题。' }],
    tccli: 'tccli scf UpdateFunctionConfiguration --FunctionName <function> --Namespace <namespace> --ClsLogsetId <logset-id> --ClsTopicId <topic-id>',
    terraform: 'resource "tencentcloud_scf_function" "this" {\n  cls_logset_id = "<logset-id>"\n  cls_topic_id  = "<topic-id>"\n}',
    docs: 'https://cloud.tencent.com/document/product/583/52637',
  },
  covers: { statements: ['WP-6.2.3-02'] },
  evaluate(subject, context) {
    const topic = known(settingsOf(subject, context).ClsTopicId, PATH) ?? '';
    const evidence = { path: PATH, observed: topic === '' ? 'none' : topic, expected: 'a log topic' };
    return topic === '' ? fail(evidence) : pass(evidence);
  },
  examples: [
    { name: 'Delivered', given: [...scf(), settings()], expect: { 'default/pay': 'pass' } },
    { name: 'No topic', given: [...scf(), settings({ ClsTopicId: '' })], expect: { 'default/pay': 'fail' } },
    { name: 'Not in the answer', given: [...scf(), { call: 'scf.GetFunction', params: { FunctionName: 'pay' }, response: { FunctionName: 'pay', Namespace: 'default', Qualifier: '$LATEST' } }], expect: { 'default/pay': 'unknown' } },
    { name: 'Only a function of the same name elsewhere was asked for', given: [...scf(), settings({ Namespace: 'test' })], expect: { 'default/pay': 'unknown' } },
    { name: 'Only a frozen version was asked for', given: [...scf(), settings({ Qualifier: '3' })], expect: { 'default/pay': 'unknown' } },
    { name: 'Denied', given: [...scf(), denied('scf.GetFunction', { FunctionName: 'pay' })], expect: { 'default/pay': 'unknown' } },
  ],
});
