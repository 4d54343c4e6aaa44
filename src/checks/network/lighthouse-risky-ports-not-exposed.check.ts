import { lighthouseInstance } from '../../inventory/compute/lighthouse-instance.js';
import { lighthouseExposure } from '../../inventory/exposure/lighthouse-exposure.js';
import { defineCheck } from '../check.js';
import { notApplicable } from '../verdict.js';
import { exposureVerdict, isAtRest, portQuery, PREFIX_PARAMETER } from './exposure-verdict.js';
import { answer, denied, listing } from './network-calls.js';

type Item = { readonly [field: string]: unknown };

const firewall = (id: string, ...rules: readonly Item[]) => answer('lighthouse.DescribeFirewallRules', 'InstanceId', id, { TotalCount: rules.length, FirewallRuleSet: rules });
const open: Item = { Protocol: 'TCP', Port: '3306', CidrBlock: '0.0.0.0/0', Action: 'ACCEPT' };
const host = (id: string, fields: Item = {}): Item => ({ InstanceId: id, InstanceState: 'RUNNING', PublicAddresses: ['203.0.113.7'], PublicIpv6Addresses: [], ...fields });

export default defineCheck({
  id: 'lighthouse-risky-ports-not-exposed',
  title: { en: 'Lighthouse instance keeps risky ports off the internet', zh: '轻量应用服务器高危端口未暴露到公网' },
  failTitle: { en: 'Lighthouse instance offers a risky port to the internet', zh: '轻量应用服务器高危端口可从公网访问' },
  why: {
    en: 'Databases, file shares, container interfaces and consoles on a small server are as easy to find as on a large one. The firewall of the instance is its only filter.',
    zh: '小型服务器上的数据库、文件共享、容器接口和控制台与大型服务器一样容易被扫描到。实例防火墙是它唯一的过滤手段。',
  },
  severity: 'high',
  subject: lighthouseInstance,
  layer: 'network-host',
  objectives: ['default-deny', 'db-not-public', 'plaintext-protocols'],
  parameters: {
    ports: { type: 'strings', default: ['21', '23', '111', '135-139', '389', '445', '873', '1433', '1521', '2049', '2375-2380', '3000', '3306', '5432', '5601', '5900-5910', '5985-5986', '6379', '6443', '8161', '8500', '8848', '8888', '9092', '9200', '9300', '10250', '11211', '15672', '27017-27019', '50070', 'udp/161', 'udp/389', 'udp/1900', 'udp/11211'], description: 'Ports of services that do not belong on the internet, as 3306 or udp/161' },
    prefix: PREFIX_PARAMETER,
  },
  remediation: {
    console: [{ en: 'Lighthouse > <instance> > Firewall: limit the source of the rule named by the evidence to your own addresses, or delete it.', zh: '轻量应用服务器 > <实例> > 防火墙：将证据所列规则的来源限制为自有地址，或删除该规则。' }],
    tccli: "tccli lighthouse DeleteFirewallRules --InstanceId <instance> --FirewallRules '[{\"Protocol\":\"TCP\",\"Port\":\"<port>\"}]'",
    terraform: 'resource "tencentcloud_lighthouse_firewall_rule" "this" {\n  instance_id = "<instance>"\n  firewall_rules {\n    protocol   = "TCP"\n    port       = "443"\n    cidr_block = "0.0.0.0/0"\n    action     = "ACCEPT"\n  }\n}',
    docs: 'https://cloud.tencent.com/document/product/1207/44577',
  },
  covers: { statements: ['WP-6.2.2-05a'], peers: ['config-cvm-sg-no-remote-access'] },
  evaluate(instance, context) {
    if (isAtRest(instance.data.InstanceState)) return notApplicable(`the instance is ${instance.data.InstanceState}, so nothing on it answers`);
    return exposureVerdict(lighthouseExposure(instance, context, portQuery(context.parameters)));
  },
  examples: [
    {
      name: 'Open, limited, refused first, web only, stopped',
      given: [
        listing('lighthouse.DescribeInstances', 'InstanceSet', host('lhins-open'), host('lhins-office'), host('lhins-refused'), host('lhins-web'), host('lhins-stopped', { InstanceState: 'STOPPED' })),
        firewall('lhins-open', open),
        firewall('lhins-office', { ...open, CidrBlock: '198.51.7.0/24' }),
        firewall('lhins-refused', { ...open, Action: 'DROP' }, open),
        firewall('lhins-web', { ...open, Port: '80,443' }),
        firewall('lhins-stopped', open),
      ],
      expect: { 'lhins-open': 'fail', 'lhins-office': 'pass', 'lhins-refused': 'pass', 'lhins-web': 'pass', 'lhins-stopped': 'not-applicable' },
    },
    { name: 'Rules denied', given: [listing('lighthouse.DescribeInstances', 'InstanceSet', host('lhins-1')), denied('lighthouse.DescribeFirewallRules', { InstanceId: 'lhins-1' })], expect: { 'lhins-1': 'unknown' } },
  ],
});
