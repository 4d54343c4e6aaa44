import { groupListExposure } from '../../inventory/exposure/group-exposure.js';
import { pathText } from '../../inventory/exposure/internet-path.js';
import { TCP } from '../../inventory/exposure/service.js';
import { securityGroup } from '../../inventory/network/security-group.js';
import { collected, known, type ResourceOf } from '../../inventory/resource.js';
import { tkeCluster } from '../../inventory/services/tke-cluster.js';
import { defineCheck, type CheckContext } from '../check.js';
import { fail, failBecauseOf, pass, unknown, type Verdict } from '../verdict.js';
import { aboutCluster, cluster, denied } from './container-calls.js';
import { admitsInternet, INTERNET_PREFIX } from './source-ranges.js';

const PATH = 'DescribeClusterEndpoints ClusterExternalEndpoint';
const EXPECTED = 'no public address, or one that admits named sources only';

/** The API of a cluster listens on 443 of its public address. */
const API_PORT = { services: [TCP + 443, TCP + 444], prefix: INTERNET_PREFIX } as const;

function judgeGroup(group: string, endpoint: string, { region }: ResourceOf<typeof tkeCluster>, context: CheckContext): Verdict {
  const exposure = groupListExposure(context, region, [group], API_PORT);
  const evidence = { path: PATH, observed: `${endpoint}, behind security group ${group}`, expected: EXPECTED };
  const [open] = exposure.open;
  if (open !== undefined) return failBecauseOf({ kind: 'security-group', id: group, label: `security group ${group}` }, { ...evidence, note: pathText(open) });
  return exposure.state === 'closed' ? pass(evidence) : unknown(`security group ${group} decides who reaches the public address: ${exposure.doubts.join('; ')}`);
}

export default defineCheck({
  id: 'tke-cluster-api-private',
  title: { en: 'Cluster API is not open to the internet', zh: '集群 API 未向公网开放' },
  failTitle: { en: 'Cluster API is reachable from every internet address', zh: '集群 API 可被任意公网地址访问' },
  why: {
    en: 'Whoever reaches the API server can try stolen credentials and new vulnerabilities against the whole cluster. A private address, or a short list of sources, leaves that to your own networks.',
    zh: '能够访问 API Server 的人可以利用泄露的凭证或新漏洞攻击整个集群。使用内网地址或限定来源可把访问限制在自己的网络内。',
  },
  severity: 'high',
  subject: tkeCluster,
  consults: [securityGroup],
  layer: 'network-host',
  objectives: ['kubernetes-api-private'],
  remediation: {
    console: [
      { en: 'TKE > cluster > Basic information > Cluster API server: switch internet access off and use the private address.', zh: '容器服务 > 集群 > 基本信息 > 集群 APIServer 信息：关闭外网访问，改用内网访问。' },
      { en: 'Where internet access must stay, bind a security group that admits only your own addresses on port 443.', zh: '如需保留外网访问，请绑定仅放通自有地址访问 443 端口的安全组。' },
    ],
    tccli: 'tccli tke DeleteClusterEndpoint --ClusterId <cluster-id> --IsExtranet true',
    docs: 'https://cloud.tencent.com/document/product/457/32191',
  },
  sources: ['cis-tencent-1.0.0 6.9'],
  covers: { statements: ['WP-6.2.2-05a', 'WP-3-14'], peers: ['cis-6.9'] },
  evaluate(subject, context) {
    const endpoints = collected(subject.details.endpoints);
    const endpoint = known(endpoints?.ClusterExternalEndpoint, PATH) ?? '';
    if (endpoint === '') return pass({ path: PATH, observed: 'no public address', expected: EXPECTED });
    const sources = endpoints?.ClusterExternalACL ?? [];
    const evidence = { path: 'DescribeClusterEndpoints ClusterExternalACL[]', observed: [...sources], expected: EXPECTED };
    if (sources.length > 0) {
      const wide = admitsInternet(sources);
      if (wide === undefined) return unknown('a source range of ClusterExternalACL cannot be read');
      return wide ? fail(evidence) : pass(evidence);
    }
    if (endpoints?.ClusterExternalACL === undefined && endpoints?.SecurityGroup === undefined) return unknown('neither ClusterExternalACL nor SecurityGroup is in the recorded answer');
    const group = known(endpoints.SecurityGroup, 'DescribeClusterEndpoints SecurityGroup') ?? '';
    if (group !== '') return judgeGroup(group, endpoint, subject, context);
    return fail({ path: PATH, observed: `${endpoint}, without a source list or a security group`, expected: EXPECTED });
  },
  examples: [
    { name: 'Private address only', given: [cluster(), aboutCluster('DescribeClusterEndpoints', { ClusterExternalEndpoint: '', ClusterIntranetEndpoint: '10.0.0.8', ClusterExternalACL: null })], expect: { 'cls-1': 'pass' } },
    { name: 'Public address for an office', given: [cluster(), aboutCluster('DescribeClusterEndpoints', { ClusterExternalEndpoint: '203.0.113.7', ClusterExternalACL: ['198.51.100.0/24'] })], expect: { 'cls-1': 'pass' } },
    { name: 'Public address for everyone', given: [cluster(), aboutCluster('DescribeClusterEndpoints', { ClusterExternalEndpoint: '203.0.113.7', ClusterExternalACL: ['198.51.100.0/24', '0.0.0.0/0'] })], expect: { 'cls-1': 'fail' } },
    { name: 'Two halves are everyone too', given: [cluster(), aboutCluster('DescribeClusterEndpoints', { ClusterExternalEndpoint: '203.0.113.7', ClusterExternalACL: ['0.0.0.0/1', '128.0.0.0/1'] })], expect: { 'cls-1': 'fail' } },
    { name: 'A source that cannot be read', given: [cluster(), aboutCluster('DescribeClusterEndpoints', { ClusterExternalEndpoint: '203.0.113.7', ClusterExternalACL: ['office'] })], expect: { 'cls-1': 'unknown' } },
    { name: 'Nothing restricts the public address', given: [cluster(), aboutCluster('DescribeClusterEndpoints', { ClusterExternalEndpoint: '203.0.113.7', ClusterExternalACL: [], SecurityGroup: '' })], expect: { 'cls-1': 'fail' } },
    {
      name: 'The security group lets everyone in',
      given: [
        cluster(),
        aboutCluster('DescribeClusterEndpoints', { ClusterExternalEndpoint: '203.0.113.7', ClusterExternalACL: null, SecurityGroup: 'sg-1' }),
        { call: 'vpc.DescribeSecurityGroups', response: { TotalCount: 1, SecurityGroupSet: [{ SecurityGroupId: 'sg-1' }] } },
        {
          call: 'vpc.DescribeSecurityGroupPolicies',
          params: { SecurityGroupId: 'sg-1' },
          response: { SecurityGroupPolicySet: { Version: '1', Ingress: [{ PolicyIndex: 0, Protocol: 'tcp', Port: '443', CidrBlock: '0.0.0.0/0', Action: 'ACCEPT' }], Egress: [] } },
        },
      ],
      expect: { 'cls-1': 'fail' },
    },
    {
      name: 'The security group lets an office in',
      given: [
        cluster(),
        aboutCluster('DescribeClusterEndpoints', { ClusterExternalEndpoint: '203.0.113.7', ClusterExternalACL: null, SecurityGroup: 'sg-1' }),
        { call: 'vpc.DescribeSecurityGroups', response: { TotalCount: 1, SecurityGroupSet: [{ SecurityGroupId: 'sg-1' }] } },
        {
          call: 'vpc.DescribeSecurityGroupPolicies',
          params: { SecurityGroupId: 'sg-1' },
          response: { SecurityGroupPolicySet: { Version: '1', Ingress: [{ PolicyIndex: 0, Protocol: 'tcp', Port: '443', CidrBlock: '198.51.100.0/24', Action: 'ACCEPT' }], Egress: [] } },
        },
      ],
      expect: { 'cls-1': 'pass' },
    },
    { name: 'The security group was not recorded', given: [cluster(), aboutCluster('DescribeClusterEndpoints', { ClusterExternalEndpoint: '203.0.113.7', ClusterExternalACL: null, SecurityGroup: 'sg-1' })], expect: { 'cls-1': 'unknown' } },
    { name: 'Who may reach it is not in the answer', given: [cluster(), aboutCluster('DescribeClusterEndpoints', { ClusterExternalEndpoint: '203.0.113.7' })], expect: { 'cls-1': 'unknown' } },
    { name: 'Endpoints denied', given: [cluster(), denied('tke.DescribeClusterEndpoints', { ClusterId: 'cls-1' })], expect: { 'cls-1': 'unknown' } },
    { name: 'Endpoints were not asked for', given: [cluster()], expect: { 'cls-1': 'unknown' } },
  ],
});
