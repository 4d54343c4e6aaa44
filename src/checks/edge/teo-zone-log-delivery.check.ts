import { collected, known } from '../../inventory/resource.js';
import { teoZone } from '../../inventory/services/teo-zone.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass, unknown } from '../verdict.js';
import { inactive } from './delivery-domain.js';
import { denied, zone, zoneDomains } from './edge-calls.js';

const TASKS = 'DescribeRealtimeLogDeliveryTasks RealtimeLogDeliveryTasks[]';
const DOMAINS = 'DescribeAccelerationDomains AccelerationDomains[]';

function tasks(...items: readonly { readonly [field: string]: unknown }[]) {
  return { call: 'teo.DescribeRealtimeLogDeliveryTasks', params: { ZoneId: 'zone-1' }, response: { TotalCount: items.length, RealtimeLogDeliveryTasks: items } };
}

const DELIVERED = { TaskId: 't-1', TaskType: 'cls', LogType: 'domain', DeliveryStatus: 'enabled', EntityList: ['www.example.com'] };
const WWW = { DomainName: 'www.example.com', DomainStatus: 'online' };

export default defineCheck({
  id: 'teo-zone-log-delivery',
  title: { en: 'Access logs of the EdgeOne site are delivered', zh: 'EdgeOne 站点访问日志已投递' },
  failTitle: { en: 'Access logs of an EdgeOne domain are delivered nowhere', zh: 'EdgeOne 存在未投递访问日志的域名' },
  why: {
    en: 'Who visited and who attacked is seen at the edge only; your servers see the delivery network. Logs that are not delivered are gone after a month.',
    zh: '访问者与攻击者的真实信息只有边缘节点可见，源站看到的只是加速网络。未投递的日志约一个月后即不可查。',
  },
  severity: 'medium',
  subject: teoZone,
  layer: 'security-configuration',
  objectives: ['product-access-logs'],
  remediation: {
    console: [{ en: 'EdgeOne > the site > Log service > Real-time logs: create a delivery task of site acceleration logs for all domains.', zh: '边缘安全加速平台 > 站点 > 日志服务 > 实时日志：为全部域名新建“站点加速日志”投递任务。' }],
    docs: 'https://cloud.tencent.com/document/product/1552/86342',
  },
  covers: { statements: ['WP-6.2.3-01'], peers: ['cis-2.5'] },
  evaluate(subject) {
    const idle = inactive(subject);
    if (idle !== undefined) return idle;
    const domains = known(collected(subject.details.domains)?.AccelerationDomains ?? undefined, DOMAINS);
    const served = domains.filter(({ DomainStatus }) => DomainStatus !== 'offline');
    if (served.length === 0) return notApplicable('the site has no domain in service');
    const list = known(collected(subject.details.logDelivery)?.RealtimeLogDeliveryTasks ?? undefined, TASKS);
    const counted = list.filter(({ LogType, DeliveryStatus }) => LogType === 'domain' && DeliveryStatus === 'enabled');
    const delivered = new Set(counted.flatMap(({ EntityList }) => EntityList ?? []));
    const missing = served.filter(({ DomainName }) => !delivered.has(DomainName ?? ''));
    const evidence = { path: `${TASKS}, ${DOMAINS}`, observed: missing.map(({ DomainName }) => DomainName ?? '(unnamed)'), expected: 'no domain without an enabled task of access logs' };
    if (missing.length === 0) return pass(evidence);
    const unnamed = served.some(({ DomainName, DomainStatus }) => !DomainName || !DomainStatus);
    const unreadable = unnamed || list.some((task) => task.LogType === undefined || task.DeliveryStatus === undefined) || counted.some(({ EntityList }) => !Array.isArray(EntityList));
    return unreadable ? unknown(`${TASKS} and ${DOMAINS} do not tell for every task and domain what they need to`) : fail(evidence);
  },
  examples: [
    { name: 'All domains', given: [zone(), zoneDomains(WWW), tasks(DELIVERED)], expect: { 'zone-1': 'pass' } },
    { name: 'A domain is left out', given: [zone(), zoneDomains(WWW, { DomainName: 'api.example.com', DomainStatus: 'online' }), tasks(DELIVERED)], expect: { 'zone-1': 'fail' } },
    { name: 'Attacks only, no access logs', given: [zone(), zoneDomains(WWW), tasks({ ...DELIVERED, LogType: 'web-attack' })], expect: { 'zone-1': 'fail' } },
    { name: 'Switched off', given: [zone(), zoneDomains(WWW), tasks({ ...DELIVERED, DeliveryStatus: 'disabled' })], expect: { 'zone-1': 'fail' } },
    { name: 'No task', given: [zone(), zoneDomains(WWW), tasks()], expect: { 'zone-1': 'fail' } },
    { name: 'No domain in service', given: [zone(), zoneDomains({ DomainName: 'old.example.com', DomainStatus: 'offline' })], expect: { 'zone-1': 'not-applicable' } },
    { name: 'What a task delivers is not in the answer', given: [zone(), zoneDomains(WWW), tasks({ TaskId: 't-1' })], expect: { 'zone-1': 'unknown' } },
    { name: 'Which domains a task serves is null', given: [zone(), zoneDomains(WWW), tasks({ ...DELIVERED, EntityList: null })], expect: { 'zone-1': 'unknown' } },
    { name: 'Tasks denied', given: [zone(), zoneDomains(WWW), denied('teo.DescribeRealtimeLogDeliveryTasks', { ZoneId: 'zone-1' })], expect: { 'zone-1': 'unknown' } },
    {
      name: 'Half of the domains',
      given: [zone(), { call: 'teo.DescribeAccelerationDomains', params: { ZoneId: 'zone-1', Offset: 0, Limit: 1 }, response: { TotalCount: 2, AccelerationDomains: [WWW] } }, tasks(DELIVERED)],
      expect: { 'zone-1': 'unknown' },
    },
  ],
});
