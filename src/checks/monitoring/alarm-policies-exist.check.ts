import { camAccount } from '../../inventory/identity/cam-account.js';
import { monitorAlarmNotice } from '../../inventory/services/monitor-alarm-notice.js';
import { monitorAlarmPolicy } from '../../inventory/services/monitor-alarm-policy.js';
import { defineCheck, type CheckContext } from '../check.js';
import { fail, notApplicable, pass, unknown } from '../verdict.js';
import { denied, notices, policies, policy } from './monitoring-calls.js';
import { notifiesSomebody, watchesSomething } from './recipients.js';

const PATH = 'DescribeAlarmPolicies Policies[].Namespace';
const ACCOUNT = { call: 'cam.GetAccountSummary', response: { User: 1, Roles: 0 } } as const;

/** Which alarm namespace watches which kind of resource. */
const WATCHED = ['cvm.instance=cvm_device', 'cdb.instance=cdb_detail', 'redis.instance=redis_mem_edition'];

function instances(...ids: readonly string[]) {
  return { call: 'cvm.DescribeInstances', response: { TotalCount: ids.length, InstanceSet: ids.map((InstanceId) => ({ InstanceId })) } };
}
const NO_DATABASES = [
  { call: 'cdb.DescribeDBInstances', response: { TotalCount: 0, Items: [] } },
  { call: 'redis.DescribeInstances', response: { TotalCount: 0, InstanceSet: [] } },
] as const;

/** Whether the account has resources of a kind; undefined when a listing is missing that could hold some. */
function inUse(kind: string, context: CheckContext): boolean | undefined {
  const slices = context.slices().filter((slice) => slice.kind === kind);
  if (slices.some(({ count }) => count > 0)) return true;
  return slices.length > 0 && slices.every(({ status }) => status.state === 'complete') ? false : undefined;
}

/** Whether a working policy watches a namespace; undefined when one may. */
function watched(namespace: string, context: CheckContext): boolean | undefined {
  const answers = context.all(monitorAlarmPolicy).map(({ data }) => {
    if (data.Namespace !== namespace || data.Enable === false) return data.Namespace === undefined ? undefined : false;
    const parts = [data.Enable ?? undefined, watchesSomething(data), notifiesSomebody(data, context)];
    return parts.includes(false) ? false : parts.includes(undefined) ? undefined : true;
  });
  return answers.includes(true) ? true : answers.includes(undefined) ? undefined : false;
}

export default defineCheck({
  id: 'alarm-policies-exist',
  title: { en: 'Products in use are watched by alarms', zh: '在用产品均已配置告警' },
  failTitle: { en: 'A product in use is watched by no alarm', zh: '存在未配置告警的在用产品' },
  why: {
    en: 'Overload, full disks and attacks show in the metrics before users notice. Without an alarm nobody looks.',
    zh: '过载、磁盘写满和攻击会先反映在指标上，然后才被用户察觉。没有告警就没有人关注。',
  },
  severity: 'medium',
  subject: camAccount,
  alsoReads: [monitorAlarmPolicy],
  consults: [monitorAlarmNotice],
  layer: 'security-configuration',
  objectives: ['monitoring-alarms'],
  parameters: { watched: { type: 'strings', default: WATCHED, description: 'Pairs <kind>=<alarm namespace>: where resources of the kind exist, a working alarm policy of the namespace is demanded' } },
  remediation: {
    console: [{ en: 'Cloud Monitor > Alarm management > Policies > Create: choose the product, bind all objects, use the preset conditions and a notice template.', zh: '腾讯云可观测平台 > 告警管理 > 策略管理 > 新建策略：选择产品类型，绑定全部对象，使用预置触发条件与通知模板。' }],
    tccli: 'tccli monitor CreateAlarmPolicy --Module monitor --PolicyName <name> --MonitorType MT_QCE --Namespace <namespace> --NoticeIds \'["<notice-id>"]\'',
    docs: 'https://cloud.tencent.com/document/product/248/50397',
  },
  covers: { statements: ['WP-7.2.1-01', 'WP-7.2.1-02', 'WP-3-04'] },
  evaluate(_, context) {
    const pairs = context.parameters.watched.map((pair) => pair.split('=', 2)).filter((pair): pair is [string, string] => pair.length === 2);
    const states = pairs.map(([kind, namespace]) => {
      const used = inUse(kind, context);
      return { namespace, state: used === true ? watched(namespace, context) : used === false ? ('unused' as const) : undefined };
    });
    const names = (wanted: boolean) => states.filter(({ state }) => state === wanted).map(({ namespace }) => namespace);
    const evidence = { path: PATH, observed: { watched: names(true), unwatched: names(false) }, expected: 'a working alarm policy for every product in use' };
    if (names(false).length > 0) return fail(evidence);
    if (states.some(({ state }) => state === undefined)) return unknown('not every product of the list was recorded, or whether its alarms work was not');
    return names(true).length > 0 ? pass(evidence) : notApplicable('no product of the list is in use');
  },
  examples: [
    { name: 'Instances are watched', given: [ACCOUNT, instances('ins-1'), ...NO_DATABASES, policies(policy())], expect: { account: 'pass' } },
    { name: 'Instances are not watched', given: [ACCOUNT, instances('ins-1'), ...NO_DATABASES, policies(policy({ Namespace: 'cdb_detail' }))], expect: { account: 'fail' } },
    { name: 'The policy is off', given: [ACCOUNT, instances('ins-1'), ...NO_DATABASES, policies(policy({ Enable: 0 }))], expect: { account: 'fail' } },
    { name: 'The policy tells nobody', given: [ACCOUNT, instances('ins-1'), ...NO_DATABASES, policies(policy({ NoticeIds: [], Notices: [] })), notices()], expect: { account: 'fail' } },
    { name: 'Nothing in use', given: [ACCOUNT, instances(), ...NO_DATABASES, policies()], expect: { account: 'not-applicable' } },
    { name: 'Databases were not recorded', given: [ACCOUNT, instances('ins-1'), policies(policy())], expect: { account: 'unknown' } },
    { name: 'Only instances are demanded', given: [ACCOUNT, instances('ins-1'), policies(policy())], parameters: { watched: ['cvm.instance=cvm_device'] }, expect: { account: 'pass' } },
    { name: 'Alarms denied', given: [ACCOUNT, instances('ins-1'), ...NO_DATABASES, denied('monitor.DescribeAlarmPolicies', { Module: 'monitor' })], expect: { account: 'unknown' } },
    { name: 'The namespace of a policy is not in the answer', given: [ACCOUNT, instances('ins-1'), ...NO_DATABASES, policies({ PolicyId: 'policy-1', Enable: 1 })], expect: { account: 'unknown' } },
  ],
});
