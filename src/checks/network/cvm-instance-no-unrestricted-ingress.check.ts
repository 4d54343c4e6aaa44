import { cvmInstance } from '../../inventory/compute/cvm-instance.js';
import { instanceExposure } from '../../inventory/exposure/instance-exposure.js';
import { defineCheck } from '../check.js';
import { notApplicable } from '../verdict.js';
import { everyPortQuery, isAtRest, PATH_KINDS, portCountVerdict, PREFIX_PARAMETER } from './exposure-verdict.js';
import { accept, drop, instance, network } from './network-calls.js';

export default defineCheck({
  id: 'cvm-instance-no-unrestricted-ingress',
  title: { en: 'CVM instance opens few ports to the internet', zh: '云服务器未向公网大范围开放端口' },
  failTitle: { en: 'CVM instance opens whole port ranges to the internet', zh: '云服务器向公网大范围开放端口' },
  why: {
    en: 'Where every port is open, each service that is ever started on the machine is at once offered to the whole internet. A security group that lets everything in protects from nothing.',
    zh: '端口全部放通时，主机上启动的任何服务都会立即暴露给全网。放通一切的安全组等于没有防护。',
  },
  severity: 'critical',
  subject: cvmInstance,
  consults: PATH_KINDS,
  layer: 'network-host',
  objectives: ['inbound-exposure-admin-ports', 'default-deny', 'security-group-binding'],
  parameters: {
    maximumPorts: { type: 'number', default: 1024, minimum: 0, maximum: 131_072, unit: 'ports', description: 'Most TCP and UDP ports that may be reached from the internet' },
    prefix: PREFIX_PARAMETER,
  },
  remediation: {
    console: [
      { en: 'VPC > Security groups: replace the rule named by the evidence by rules for the ports that are needed.', zh: '私有网络 > 安全组：将证据所列规则替换为仅放通所需端口的规则。' },
      { en: 'Bind a group made for the role of the instance instead of an all-open one.', zh: '为实例绑定符合其用途的安全组，替换放通全部端口的安全组。' },
    ],
    tccli: 'tccli vpc ReplaceSecurityGroupPolicies --SecurityGroupId <group> --SecurityGroupPolicySet file://rules.json',
    docs: 'https://cloud.tencent.com/document/product/213/12452',
  },
  covers: { statements: ['CVM-SG-01', 'CVM-SG-02', 'CVM-SG-05', 'CVM-SEC-02', 'CVM-SG-04', 'CVM-SG-07', 'WP-3-06'], peers: ['cis-3.4'] },
  evaluate(instance, context) {
    if (isAtRest(instance.data.InstanceState)) return notApplicable(`the instance is ${instance.data.InstanceState}, so nothing on it answers`);
    return portCountVerdict(instanceExposure(instance, context, everyPortQuery(context.parameters)), context.parameters.maximumPorts);
  },
  examples: [
    {
      name: 'Everything, everything but one port, a few ports, and everything from private addresses',
      given: network({
        'cvm.DescribeInstances': ['all', 'but', 'udp', 'few', 'private', 'none'].map((name) => instance(`ins-${name}`, name === 'none' ? ['sg-few', 'sg-all'] : [`sg-${name}`])),
        groups: {
          'sg-all': { ingress: [accept('0.0.0.0/0', 'ALL', 'ALL')] },
          'sg-but': { ingress: [drop('0.0.0.0/0', 'TCP', '22,3389'), accept('0.0.0.0/0', 'TCP', '1-65535')] },
          'sg-udp': { ingress: [accept('0.0.0.0/0', 'udp', 'all')] },
          'sg-few': { ingress: [accept('0.0.0.0/0', 'TCP', '80,443'), accept('0.0.0.0/0', 'TCP', '8000-8099'), drop('0.0.0.0/0', 'ALL')] },
          'sg-private': { ingress: [accept('10.0.0.0/8', 'ALL'), accept('0.0.0.0/0', 'ICMP')] },
        },
      }),
      expect: { 'ins-all': 'fail', 'ins-but': 'fail', 'ins-udp': 'fail', 'ins-few': 'pass', 'ins-private': 'pass', 'ins-none': 'pass' },
    },
    {
      name: 'A stopped instance, and groups that were not recorded',
      given: network({
        'cvm.DescribeInstances': [instance('ins-1', ['sg-all'], { InstanceState: 'STOPPED' }), instance('ins-2', ['sg-lost'])],
        groups: { 'sg-all': { ingress: [accept('0.0.0.0/0', 'ALL')] } },
      }),
      expect: { 'ins-1': 'not-applicable', 'ins-2': 'unknown' },
    },
    {
      name: 'A template that was not recorded could open a few ports at most',
      given: network({ 'cvm.DescribeInstances': [instance('ins-1', ['sg-1'])], groups: { 'sg-1': { ingress: [accept('ipm-lost', 'TCP', '8000-8099')] } } }),
      expect: { 'ins-1': 'pass' },
    },
  ],
});
