import { known } from '../../inventory/resource.js';
import { directConnectTunnel } from '../../inventory/services/direct-connect-tunnel.js';
import { defineCheck, type ExampleCall } from '../check.js';
import { fail, notApplicable, pass, unknown } from '../verdict.js';

const PATH = 'DescribeDirectConnectTunnels DirectConnectTunnelSet[].State';
/** States in which nothing flows and nothing is being done about it. */
const DEAD: ReadonlySet<string> = new Set(['REJECTED', 'COMFIRMING', 'PENDING']);

function tunnel(State: unknown): ExampleCall {
  return { call: 'dc.DescribeDirectConnectTunnels', response: { TotalCount: 1, DirectConnectTunnelSet: [{ DirectConnectTunnelId: 'dcx-1', DirectConnectTunnelName: 'office', DirectConnectId: 'dc-1', State }] } };
}

export default defineCheck({
  id: 'direct-connect-tunnel-available',
  title: { en: 'Tunnel over the leased line is up', zh: '专线专用通道状态正常' },
  failTitle: { en: 'Tunnel over the leased line is not in service', zh: '专线专用通道未处于可用状态' },
  why: {
    en: 'When the private line is down, somebody soon sends the data over the internet instead. A tunnel that was refused or never finished gives a false feeling of a private way.',
    zh: '专线中断时，数据往往会被临时改走公网。被拒绝或未完成的通道会造成已有专线的错觉。',
  },
  severity: 'medium',
  subject: directConnectTunnel,
  layer: 'network-host',
  objectives: ['hybrid-secure-link'],
  remediation: {
    console: [{ en: 'Direct Connect > Dedicated tunnels > the tunnel: finish its configuration, or delete it where it is no longer needed.', zh: '专线接入 > 专用通道 > 通道：完成配置；若不再需要请删除。' }],
    docs: 'https://cloud.tencent.com/document/product/216/19248',
  },
  covers: { statements: ['WP-5.3.2-08', 'WP-6.1.1-C02', 'WP-6.2.2-05d', 'WP-5.2.1-C01'] },
  evaluate({ data }) {
    const state = known(data.State || undefined, PATH);
    if (state === 'DELETED' || state === 'DELETING') return notApplicable('the tunnel is being removed');
    const evidence = { path: PATH, observed: state, expected: 'AVAILABLE' };
    if (state === 'AVAILABLE') return pass(evidence);
    return DEAD.has(state) ? fail(evidence) : unknown(`the tunnel is being configured (${state.slice(0, 20)})`);
  },
  examples: [
    { name: 'Up', given: [tunnel('AVAILABLE')], expect: { 'dcx-1': 'pass' } },
    { name: 'Refused', given: [tunnel('REJECTED')], expect: { 'dcx-1': 'fail' } },
    { name: 'Never accepted', given: [tunnel('COMFIRMING')], expect: { 'dcx-1': 'fail' } },
    { name: 'Being configured', given: [tunnel('ALLOCATING')], expect: { 'dcx-1': 'unknown' } },
    { name: 'Being removed', given: [tunnel('DELETING')], expect: { 'dcx-1': 'not-applicable' } },
    { name: 'Not in the answer', given: [tunnel(null)], expect: { 'dcx-1': 'unknown' } },
    { name: 'No leased line', given: [{ call: 'dc.DescribeDirectConnectTunnels', response: { TotalCount: 0, DirectConnectTunnelSet: [] } }], expect: { '*': 'not-applicable' } },
    { name: 'Denied', given: [{ call: 'dc.DescribeDirectConnectTunnels', error: { code: 'UnauthorizedOperation' } }], expect: { '*': 'unknown' } },
  ],
});
