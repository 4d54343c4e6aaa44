import { loadBalancer } from '../../inventory/network/load-balancer.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass } from '../verdict.js';
import { balancers } from './balancer-calls.js';
import { isPublic } from './balancer-listeners.js';
import { denied, listing } from './network-calls.js';

const PATH = 'clb.DescribeLoadBalancers LoadBalancerSet[].BackupZoneSet';

export default defineCheck({
  id: 'clb-spans-zones',
  title: { en: 'Public load balancer has a standby zone', zh: '公网负载均衡已配置备可用区' },
  failTitle: { en: 'Public load balancer stands in one zone only', zh: '公网负载均衡仅位于一个可用区' },
  why: {
    en: 'When the zone of a balancer fails, a balancer with a standby zone carries on there and keeps its address. One without takes every site behind it down.',
    zh: '负载均衡所在可用区故障时，配置了备可用区的实例会切换并保留地址；没有备可用区的实例会使其后的站点全部中断。',
  },
  severity: 'low',
  subject: loadBalancer,
  layer: 'network-host',
  objectives: ['multi-az'],
  remediation: {
    console: [{ en: 'A standby zone is chosen when a balancer is made: make a new one with a main and a standby zone, and move listeners and DNS records to it.', zh: '备可用区只能在创建时选择：新建指定主备可用区的负载均衡，并迁移监听器和 DNS 记录。' }],
    tccli: 'tccli clb CreateLoadBalancer --LoadBalancerType OPEN --VpcId <vpc> --MasterZoneId <zone> --SlaveZoneId <other-zone>',
    terraform: 'resource "tencentcloud_clb_instance" "this" {\n  network_type   = "OPEN"\n  master_zone_id = "<zone>"\n  slave_zone_id  = "<other-zone>"\n}',
    docs: 'https://cloud.tencent.com/document/product/214/6149',
  },
  covers: { statements: ['WP-5.1.1-C02', 'WP-5.3.2-09'] },
  evaluate(balancer) {
    if (!isPublic(balancer)) return notApplicable('private balancers follow their subnet');
    const { MasterZone, BackupZoneSet } = balancer.data;
    const main = known(MasterZone, 'MasterZone');
    if (main === null) return notApplicable('the region places balancers without naming zones');
    const standby = known(BackupZoneSet, PATH) ?? [];
    const zones = standby.map(({ Zone }) => known(Zone ?? undefined, `${PATH}[].Zone`));
    const evidence = { path: PATH, observed: zones, expected: 'at least one zone' };
    return zones.length > 0 ? pass(evidence) : fail(evidence);
  },
  examples: [
    {
      name: 'With and without a standby zone, private, unzoned, not recorded',
      given: balancers({
        'lb-1': { fields: { MasterZone: { Zone: 'ap-guangzhou-3' }, BackupZoneSet: [{ Zone: 'ap-guangzhou-4' }] } },
        'lb-2': { fields: { MasterZone: { Zone: 'ap-guangzhou-3' }, BackupZoneSet: null } },
        'lb-3': { fields: { LoadBalancerType: 'INTERNAL' } },
        'lb-4': { fields: { MasterZone: null } },
        'lb-5': { fields: { MasterZone: { Zone: 'ap-guangzhou-3' } } },
      }),
      expect: { 'lb-1': 'pass', 'lb-2': 'fail', 'lb-3': 'not-applicable', 'lb-4': 'not-applicable', 'lb-5': 'unknown' },
    },
    { name: 'None', given: [listing('clb.DescribeLoadBalancers', 'LoadBalancerSet')], expect: { '*': 'not-applicable' } },
    { name: 'Denied', given: [denied('clb.DescribeLoadBalancers')], expect: { '*': 'unknown' } },
  ],
});
