import { peeringConnection } from '../../inventory/network/peering-connection.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass } from '../verdict.js';
import { denied, listing } from './network-calls.js';

const PATH = 'vpc.DescribeVpcPeeringConnections PeerConnectionSet[]';

export default defineCheck({
  id: 'vpc-peering-account-approved',
  title: { en: 'Peering connections lead to own or approved accounts', zh: '对等连接仅连通自有或已批准的账号' },
  failTitle: { en: 'A peering connection joins a network of an account nobody approved', zh: '对等连接连通了未批准账号的网络' },
  why: {
    en: 'A peering lets another network speak to yours as if it were inside. If it belongs to somebody else, their break-in becomes yours.',
    zh: '对等连接让另一个网络像内网一样与您的网络通信。如果它属于他人，对方被入侵就等于您被入侵。',
  },
  severity: 'medium',
  subject: peeringConnection,
  layer: 'network-host',
  objectives: ['third-party-access', 'network-isolation-vpc'],
  parameters: { approvedAccounts: { type: 'strings', default: [], description: 'Uins of accounts that may be peered with, besides the own one' } },
  remediation: {
    console: [{ en: 'VPC > Peering connections > <connection>: confirm with its owner who is at the other end, then approve the account or delete the connection.', zh: '私有网络 > 对等连接 > <连接>：与负责人确认对端账号，确认后列入已批准账号或删除该连接。' }],
    tccli: 'tccli vpc DeleteVpcPeeringConnection --PeeringConnectionId <connection>',
    terraform: '# Remove the resource "tencentcloud_vpc_peering_connect_manager" that names the foreign account.',
    docs: 'https://cloud.tencent.com/document/product/553/18838',
  },
  covers: { statements: ['WP-6.2.2-06', 'WP-5.3.2-06'] },
  evaluate({ data }, { account, parameters }) {
    if (/^(DELETED|EXPIRED|REJECTED)$/i.test(data.State ?? '')) return notApplicable(`the connection is ${data.State}`);
    const ends = [known(data.SourceUin ?? undefined, `${PATH}.SourceUin`), known(data.DestinationUin ?? undefined, `${PATH}.DestinationUin`)];
    const foreign = ends.filter((uin) => uin !== account.uin && !parameters.approvedAccounts.includes(uin));
    const evidence = { path: PATH, observed: { SourceUin: ends[0] as string, DestinationUin: ends[1] as string }, expected: 'the own account, or one of approvedAccounts' };
    if (foreign.length === 0) return pass(evidence);
    known(data.State ?? undefined, `${PATH}.State`);
    return fail(evidence);
  },
  examples: [
    {
      name: 'Own, foreign, approved, deleted, not recorded',
      given: [
        listing(
          'vpc.DescribeVpcPeeringConnections',
          'PeerConnectionSet',
          { PeeringConnectionId: 'pcx-own', SourceUin: 100000000001, DestinationUin: 100000000001, State: 'ACTIVE' },
          { PeeringConnectionId: 'pcx-foreign', SourceUin: 100000000001, DestinationUin: 100000000099, State: 'ACTIVE' },
          { PeeringConnectionId: 'pcx-partner', SourceUin: '100000000001', DestinationUin: '100000000002', State: 'ACTIVE' },
          { PeeringConnectionId: 'pcx-gone', SourceUin: 100000000001, DestinationUin: 100000000099, State: 'DELETED' },
          { PeeringConnectionId: 'pcx-silent', SourceUin: 100000000001, State: 'ACTIVE' },
        ),
      ],
      parameters: { approvedAccounts: ['100000000002'] },
      expect: { 'pcx-own': 'pass', 'pcx-foreign': 'fail', 'pcx-partner': 'pass', 'pcx-gone': 'not-applicable', 'pcx-silent': 'unknown' },
    },
    { name: 'None', given: [listing('vpc.DescribeVpcPeeringConnections', 'PeerConnectionSet')], expect: { '*': 'not-applicable' } },
    { name: 'Denied', given: [denied('vpc.DescribeVpcPeeringConnections')], expect: { '*': 'unknown' } },
  ],
});
