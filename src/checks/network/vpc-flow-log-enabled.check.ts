import { flowLog } from '../../inventory/network/flow-log.js';
import { subnet } from '../../inventory/network/subnet.js';
import { vpc } from '../../inventory/network/vpc.js';
import type { ResourceOf } from '../../inventory/resource.js';
import type { InventoryView } from '../../inventory/view.js';
import { defineCheck } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { denied, listing } from './network-calls.js';

const PATH = 'vpc.DescribeFlowLogs FlowLog[]';

type FlowLog = ResourceOf<typeof flowLog>;

/** Whether a log records: yes, no, or not known because a field is missing. */
function records({ data }: FlowLog, traffic: readonly string[]): 'yes' | 'no' | 'not known' {
  if (data.Enable === false) return 'no';
  if (typeof data.TrafficType === 'string' && !traffic.includes(data.TrafficType)) return 'no';
  return data.Enable === true && typeof data.TrafficType === 'string' ? 'yes' : 'not known';
}

function logsOf(view: InventoryView, region: string, resourceId: string): readonly FlowLog[] {
  return view.all(flowLog, region).filter(({ data }) => data.ResourceId === resourceId);
}

export default defineCheck({
  id: 'vpc-flow-log-enabled',
  title: { en: 'VPC traffic is recorded in flow logs', zh: '私有网络已开启流日志' },
  failTitle: { en: 'VPC traffic is not recorded', zh: '私有网络未开启流日志' },
  why: {
    en: 'Without flow logs nobody can tell later who spoke with whom: how an intruder came in and where data went. They are also what shows a rule that is never used.',
    zh: '没有流日志，事后就无法得知谁与谁通信：入侵者从哪里进来、数据流向了哪里。流日志还能发现从未使用的规则。',
  },
  severity: 'medium',
  subject: vpc,
  alsoReads: [flowLog],
  consults: [subnet],
  layer: 'network-host',
  objectives: ['flow-logs'],
  parameters: {
    traffic: { type: 'strings', default: ['ALL'], description: 'Kinds of traffic that suffice: ALL, ACCEPT, REJECT' },
  },
  remediation: {
    console: [{ en: 'VPC > Diagnostic tools > Flow logs > Create: collect from the VPC, all traffic, into a log topic.', zh: '私有网络 > 诊断工具 > 流日志 > 新建：采集范围选择私有网络，采集类型选择全部，投递到日志主题。' }],
    tccli: 'tccli vpc CreateFlowLog --VpcId <vpc> --FlowLogName <name> --ResourceType VPC --ResourceId <vpc> --TrafficType ALL --CloudLogId <topic>',
    docs: 'https://cloud.tencent.com/document/product/682/18940',
  },
  sources: ['CIS Tencent Cloud, logging of networks'],
  covers: { statements: ['WP-5.3.2-10', 'WP-6.2.3-01', 'WP-5.3.2-14'], peers: ['cis-2.4'] },
  evaluate(network, context) {
    const { traffic } = context.parameters;
    const own = logsOf(context, network.region, network.id);
    const active = own.find((log) => records(log, traffic) === 'yes');
    if (active !== undefined) return pass({ path: PATH, observed: active.id, expected: `an active log of ${traffic.join(' or ')} traffic` });
    const subnets = context.all(subnet, network.region).filter(({ data }) => data.VpcId === network.id);
    const listed = context.slice(subnet, network.region);
    const states = subnets.map(({ id }) => logsOf(context, network.region, id).map((log) => records(log, traffic)));
    if (listed.state === 'complete' && subnets.length > 0 && states.every((state) => state.includes('yes'))) {
      return pass({ path: PATH, observed: `a log for each of ${subnets.length} subnets`, expected: `an active log of ${traffic.join(' or ')} traffic` });
    }
    const unclear = own.find((log) => records(log, traffic) === 'not known');
    if (unclear !== undefined) return unknown(`whether flow log ${unclear.id} is on, or what it records, is not in the recorded answer`);
    const perhapsCovered = (state: readonly string[]): boolean => state.includes('yes') || state.includes('not known');
    if (listed.state === 'incomplete' && subnets.every((_, index) => perhapsCovered(states[index] ?? [])) && context.all(flowLog, network.region).some(({ data }) => data.ResourceType === 'SUBNET')) {
      return unknown(`no log covers the VPC itself, and whether all its subnets have one is not known: ${listed.reason}`);
    }
    if (listed.state === 'complete' && subnets.length > 0 && states.every(perhapsCovered)) return unknown('whether the logs of its subnets are on is not in the recorded answer');
    return fail({
      path: PATH,
      observed: own.map(({ id, data }) => ({ log: id, enabled: data.Enable ?? null, traffic: data.TrafficType ?? null })),
      expected: `an active log of ${traffic.join(' or ')} traffic for the VPC or for each of its subnets`,
    });
  },
  examples: [
    {
      name: 'Logged as a whole, by its subnets, by one of two, switched off, refusals only, not at all',
      given: [
        listing('vpc.DescribeVpcs', 'VpcSet', ...['whole', 'subnets', 'partly', 'off', 'reject', 'none'].map((name) => ({ VpcId: `vpc-${name}` }))),
        listing(
          'vpc.DescribeSubnets',
          'SubnetSet',
          ...['subnets', 'partly'].flatMap((name) => ['a', 'b'].map((zone) => ({ SubnetId: `subnet-${name}-${zone}`, VpcId: `vpc-${name}`, NetworkAclId: '' }))),
        ),
        {
          call: 'vpc.DescribeFlowLogs',
          params: { Offset: 0, Limit: 100 },
          response: {
            TotalNum: 6,
            FlowLog: [
              { FlowLogId: 'fl-1', ResourceType: 'VPC', ResourceId: 'vpc-whole', TrafficType: 'ALL', Enable: true },
              { FlowLogId: 'fl-2', ResourceType: 'SUBNET', ResourceId: 'subnet-subnets-a', TrafficType: 'ALL', Enable: true },
              { FlowLogId: 'fl-3', ResourceType: 'SUBNET', ResourceId: 'subnet-subnets-b', TrafficType: 'ALL', Enable: true },
              { FlowLogId: 'fl-4', ResourceType: 'SUBNET', ResourceId: 'subnet-partly-a', TrafficType: 'ALL', Enable: true },
              { FlowLogId: 'fl-5', ResourceType: 'VPC', ResourceId: 'vpc-off', TrafficType: 'ALL', Enable: false },
              { FlowLogId: 'fl-6', ResourceType: 'VPC', ResourceId: 'vpc-reject', TrafficType: 'REJECT', Enable: true },
            ],
          },
        },
      ],
      expect: { 'vpc-whole': 'pass', 'vpc-subnets': 'pass', 'vpc-partly': 'fail', 'vpc-off': 'fail', 'vpc-reject': 'fail', 'vpc-none': 'fail' },
    },
    { name: 'Flow logs denied', given: [listing('vpc.DescribeVpcs', 'VpcSet', { VpcId: 'vpc-1' }), denied('vpc.DescribeFlowLogs')], expect: { 'vpc-1': 'unknown' } },
    {
      name: 'Whether the log is on was not recorded',
      given: [
        listing('vpc.DescribeVpcs', 'VpcSet', { VpcId: 'vpc-1' }),
        { call: 'vpc.DescribeFlowLogs', response: { TotalNum: 1, FlowLog: [{ FlowLogId: 'fl-1', ResourceType: 'VPC', ResourceId: 'vpc-1', TrafficType: 'ALL' }] } },
      ],
      expect: { 'vpc-1': 'unknown' },
    },
    {
      name: 'A total that the page does not reach',
      given: [
        listing('vpc.DescribeVpcs', 'VpcSet', { VpcId: 'vpc-1' }),
        { call: 'vpc.DescribeFlowLogs', response: { TotalNum: 11, FlowLog: [] } },
      ],
      expect: { 'vpc-1': 'unknown' },
    },
  ],
});
