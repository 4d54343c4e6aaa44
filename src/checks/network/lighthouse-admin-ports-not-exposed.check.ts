import { lighthouseInstance } from '../../inventory/compute/lighthouse-instance.js';
import { lighthouseExposure } from '../../inventory/exposure/lighthouse-exposure.js';
import { defineCheck } from '../check.js';
import { notApplicable } from '../verdict.js';
import { exposureVerdict, isAtRest, portQuery, PREFIX_PARAMETER } from './exposure-verdict.js';
import { answer, denied, listing } from './network-calls.js';

type Item = { readonly [field: string]: unknown };

const firewall = (id: string, ...rules: readonly Item[]): ReturnType<typeof answer> =>
  answer('lighthouse.DescribeFirewallRules', 'InstanceId', id, { TotalCount: rules.length, FirewallRuleSet: rules });
const open: Item = { Protocol: 'TCP', Port: '22', CidrBlock: '0.0.0.0/0', Action: 'ACCEPT' };
const host = (id: string, fields: Item = {}): Item => ({ InstanceId: id, InstanceState: 'RUNNING', PublicAddresses: ['203.0.113.7'], PublicIpv6Addresses: [], ...fields });

export default defineCheck({
  id: 'lighthouse-admin-ports-not-exposed',
  title: { en: 'Lighthouse instance keeps administration ports off the internet', zh: '轻量应用服务器管理端口未暴露到公网' },
  failTitle: { en: 'Lighthouse instance can be administered from the internet', zh: '轻量应用服务器管理端口可从公网访问' },
  why: {
    en: 'New Lighthouse instances open SSH or remote desktop to everyone, and attackers try passwords there around the clock. The firewall of the instance is its only filter.',
    zh: '新建的轻量应用服务器默认向所有来源放通 SSH 或远程桌面，会遭到全天候口令爆破。实例防火墙是它唯一的过滤手段。',
  },
  severity: 'high',
  subject: lighthouseInstance,
  layer: 'network-host',
  objectives: ['inbound-exposure-admin-ports'],
  parameters: {
    ports: { type: 'strings', default: ['22', '3389'], description: 'Administration ports, as 22, tcp/22 or udp/100-200' },
    prefix: PREFIX_PARAMETER,
  },
  remediation: {
    console: [{ en: 'Lighthouse > instance > Firewall: limit the source of the rule to your own addresses.', zh: '轻量应用服务器 > 实例 > 防火墙：将规则来源限制为自己的地址。' }],
    tccli: 'tccli lighthouse ModifyFirewallRules --InstanceId <instance> --FirewallRules file://rules.json',
    docs: 'https://cloud.tencent.com/document/product/1207/44577',
  },
  covers: { statements: ['WP-6.2.2-05a'] },
  evaluate(instance, context) {
    if (isAtRest(instance.data.InstanceState)) return notApplicable(`the instance is ${instance.data.InstanceState}, so nothing on it answers`);
    return exposureVerdict(lighthouseExposure(instance, context, portQuery(context.parameters)));
  },
  examples: [
    {
      name: 'Open, limited, refused first, IPv6 only, no public address, stopped',
      given: [
        listing(
          'lighthouse.DescribeInstances',
          'InstanceSet',
          host('lhins-open'),
          host('lhins-office'),
          host('lhins-refused'),
          host('lhins-six', { PublicIpv6Addresses: ['2402:4e00::7'] }),
          host('lhins-hidden', { PublicAddresses: [] }),
          host('lhins-stopped', { InstanceState: 'STOPPED' }),
        ),
        firewall('lhins-open', open),
        firewall('lhins-office', { ...open, CidrBlock: '198.51.7.0/24' }),
        firewall('lhins-refused', { ...open, Port: '22,88', Action: 'DROP' }, open),
        firewall('lhins-six', { ...open, CidrBlock: '', Ipv6CidrBlock: '::/0', Protocol: 'tcp', Port: 'all' }),
        firewall('lhins-hidden', open),
        firewall('lhins-stopped', open),
      ],
      expect: { 'lhins-open': 'fail', 'lhins-office': 'pass', 'lhins-refused': 'pass', 'lhins-six': 'fail', 'lhins-hidden': 'pass', 'lhins-stopped': 'not-applicable' },
    },
    {
      name: 'Rules denied, only the first page of them, or public addresses not recorded',
      given: [
        listing('lighthouse.DescribeInstances', 'InstanceSet', host('lhins-1'), host('lhins-2'), host('lhins-3', { PublicAddresses: undefined })),
        denied('lighthouse.DescribeFirewallRules', { InstanceId: 'lhins-1' }),
        answer('lighthouse.DescribeFirewallRules', 'InstanceId', 'lhins-2', { TotalCount: 30, FirewallRuleSet: [{ ...open, Port: '443' }] }),
        firewall('lhins-3', open),
      ],
      expect: { 'lhins-1': 'unknown', 'lhins-2': 'unknown', 'lhins-3': 'unknown' },
    },
  ],
});
