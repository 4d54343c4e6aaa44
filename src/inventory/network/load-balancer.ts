import { detail, defineKind } from '../kind.js';
import { chinaTime, flag, id, list, number, object, oneOf, tagList, text } from '../shape.js';
import { balancerHealth, classicListeners, classicTargets, listeners, listenerTargets } from './load-balancer-listeners.js';

/** Parameters that narrow an answer about a balancer to some listeners. */
const NARROWING = { ListenerIds: [], Protocol: [], Port: [], Filters: [], ListenerPort: [], Status: [] };

/** A load balancer with its listeners and backends (clb.DescribeLoadBalancers). */
export const loadBalancer = defineKind({
  kind: 'clb.load-balancer',
  title: { en: 'Load balancer', zh: '负载均衡' },
  service: 'CLB',
  serviceModel: 'iaas',
  scope: 'regional',
  placement: 'reference',
  listing: {
    service: 'clb',
    action: 'DescribeLoadBalancers',
    items: 'LoadBalancerSet',
    total: 'TotalCount',
    paging: { style: 'offset' },
    defaultPageSize: 20,
    harmlessParameters: ['OrderBy', 'OrderType'],
  },
  shape: object({
    LoadBalancerId: id,
    LoadBalancerName: text,
    /** OPEN: public; INTERNAL: private, which may still have an elastic IP. */
    LoadBalancerType: oneOf('OPEN', 'INTERNAL'),
    /** 1: application balancer; 0: classic. */
    Forward: number,
    Status: number,
    LoadBalancerVips: list(text),
    AddressIPv6: text,
    AddressIPVersion: text,
    LoadBalancerDomain: text,
    VpcId: text,
    /** Security groups in order of priority; null or empty: none bound. */
    SecureGroups: list(id),
    /** true: traffic from the balancer is not tried against the groups of the backends. */
    LoadBalancerPassToTarget: flag,
    /** Zones it stands in: where traffic goes first, and where it goes when that fails. */
    MasterZone: object({ Zone: text }),
    BackupZoneSet: list(object({ Zone: text })),
    LogSetId: text,
    LogTopicId: text,
    /** Holds DeleteProtect when deletion is refused. */
    AttributeFlags: list(text),
    CreateTime: chinaTime,
    Tags: tagList,
  }),
  id: (item) => item.LoadBalancerId,
  name: (item) => item.LoadBalancerName,
  tags: (item) => item.Tags,
  details: {
    listeners: detail({ service: 'clb', action: 'DescribeListeners', key: 'LoadBalancerId', harmlessValues: NARROWING, shape: listeners }),
    targets: detail({ service: 'clb', action: 'DescribeTargets', key: 'LoadBalancerId', harmlessValues: NARROWING, shape: listenerTargets }),
    classicListeners: detail({
      service: 'clb',
      action: 'DescribeClassicalLBListeners',
      key: 'LoadBalancerId',
      harmlessValues: NARROWING,
      shape: classicListeners,
    }),
    health: detail({ service: 'clb', action: 'DescribeTargetHealth', key: 'LoadBalancerIds', shape: balancerHealth }),
    classicTargets: detail({ service: 'clb', action: 'DescribeClassicalLBTargets', key: 'LoadBalancerId', shape: classicTargets }),
  },
});
