import type { TerraformType } from '../resource-type.js';
import { flag, made, ownId, tags, text, texts } from '../template.js';

/** Load balancers. What listens on one is told where a plan makes it: see the collections of a balancer. */
export const BALANCER_TYPES: Readonly<Record<string, TerraformType>> = {
  /** The provider makes no classic balancers any more. */
  tencentcloud_clb_instance: {
    listing: { service: 'clb', action: 'DescribeLoadBalancers', items: 'LoadBalancerSet', id: 'LoadBalancerId' },
    item: {
      LoadBalancerId: ownId,
      LoadBalancerName: text('clb_name'),
      LoadBalancerType: text('network_type'),
      Forward: 1,
      LoadBalancerVips: texts('clb_vips'),
      AddressIPv6: text('address_ipv6'),
      AddressIPVersion: text('address_ip_version'),
      LoadBalancerDomain: text('domain'),
      SecureGroups: texts('security_groups'),
      LoadBalancerPassToTarget: flag('load_balancer_pass_to_target'),
      AttributeFlags: made(['delete_protect'], (v) => (v.flag('delete_protect') === undefined ? undefined : v.flag('delete_protect') === true ? ['DeleteProtect'] : [])),
      LogSetId: text('log_set_id'),
      LogTopicId: text('log_topic_id'),
      VpcId: text('vpc_id'),
      Tags: tags(),
    },
  },
  tencentcloud_clb_listener: { alsoNamedBy: ['listener_id'] },
  tencentcloud_clb_listener_rule: { alsoNamedBy: ['rule_id'] },
  tencentcloud_clb_attachment: {},
  tencentcloud_clb_redirection: {},
};
