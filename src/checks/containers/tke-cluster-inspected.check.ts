import { known } from '../../inventory/resource.js';
import { tkeCluster } from '../../inventory/services/tke-cluster.js';
import { tkeInspection } from '../../inventory/services/tke-inspection.js';
import { defineCheck, type ExampleCall } from '../check.js';
import { daysBetween } from '../days.js';
import { fail, pass, unknown } from '../verdict.js';
import { cluster, denied } from './container-calls.js';

const PATH = 'ListClusterInspectionResults InspectionResults[].EndTime';

/** The API writes times as `2026-01-14 06:31:23 +0000 UTC`. Undefined when it is not written so. */
function timeOf(text: string): string | undefined {
  const parts = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})(?:\.\d+)? ([+-])(\d{2})(\d{2})(?: \w+)?$/.exec(text);
  if (parts === null) return undefined;
  const [, day = '', time = '', sign = '', hours = '', minutes = ''] = parts;
  const milliseconds = Date.parse(`${day}T${time}${sign}${hours}:${minutes}`);
  return Number.isNaN(milliseconds) ? undefined : new Date(milliseconds).toISOString();
}

function inspected(EndTime: unknown): ExampleCall {
  return { call: 'tke.ListClusterInspectionResults', params: { ClusterIds: ['cls-1'] }, response: { InspectionResults: [{ ClusterId: 'cls-1', StartTime: '2026-01-01 06:00:00 +0000 UTC', EndTime }] } };
}

export default defineCheck({
  id: 'tke-cluster-inspected',
  title: { en: 'Cluster was inspected lately', zh: '集群近期已完成巡检' },
  failTitle: { en: 'Cluster was not inspected lately', zh: '集群近期未巡检' },
  why: {
    en: 'The provider\'s inspection finds single points of failure, risky settings and parts about to run out. Weekly is often enough to act in time.',
    zh: '云服务商的巡检可发现单点故障、风险配置和即将耗尽的资源。每周一次即可及时处理。',
  },
  severity: 'low',
  subject: tkeCluster,
  consults: [tkeInspection],
  layer: 'security-configuration',
  objectives: ['container-baseline-checks'],
  parameters: {
    days: { type: 'number', default: 7, minimum: 1, maximum: 90, unit: 'days', description: 'Greatest age of the last inspection' },
  },
  remediation: {
    console: [{ en: 'TKE > Operation and maintenance > Health check > the cluster: set automatic inspection to weekly.', zh: '容器服务 > 运维功能管理 > 健康检查 > 集群：设置每周自动巡检。' }],
    tccli: 'tccli tke CreateClusterInspection --ClusterId <cluster-id>',
    docs: 'https://cloud.tencent.com/document/product/457/53398',
  },
  sources: ['cis-tencent-1.0.0 6.4'],
  covers: { statements: ['WP-3-12'], peers: ['cis-6.4'] },
  evaluate({ id, region }, context) {
    const { capturedAt, parameters } = context;
    const found = context.find(tkeInspection, id, region);
    if (found === undefined) return unknown('tke.ListClusterInspectionResults holds nothing about it');
    const ended = timeOf(known(found.data.EndTime ?? undefined, PATH));
    if (ended === undefined) return unknown(`${PATH} is no time`);
    const age = daysBetween(ended, capturedAt);
    const evidence = { path: PATH, observed: { EndTime: ended, days: age }, expected: `at most ${parameters.days} days ago` };
    return age <= parameters.days ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'Yesterday', given: [cluster(), inspected('2026-01-14 06:31:23 +0000 UTC')], expect: { 'cls-1': 'pass' } },
    { name: 'A month ago', given: [cluster(), inspected('2025-12-10 06:31:23 +0000 UTC')], expect: { 'cls-1': 'fail' } },
    { name: 'A month is accepted', given: [cluster(), inspected('2025-12-20 14:31:23 +0800 CST')], parameters: { days: 30 }, expect: { 'cls-1': 'pass' } },
    { name: 'Never ended', given: [cluster(), inspected('')], expect: { 'cls-1': 'unknown' } },
    { name: 'Only other clusters are in the answer', given: [cluster(), { call: 'tke.ListClusterInspectionResults', params: { ClusterIds: ['cls-0'] }, response: { InspectionResults: [{ ClusterId: 'cls-0', EndTime: '2026-01-14 06:31:23 +0000 UTC' }] } }], expect: { 'cls-1': 'unknown' } },
    { name: 'Denied', given: [cluster(), denied('tke.ListClusterInspectionResults', { ClusterIds: ['cls-1'] })], expect: { 'cls-1': 'unknown' } },
  ],
});
