import { isObject } from '../../common/json.js';
import { defineKind } from '../kind.js';
import { id, object, text } from '../shape.js';

/**
 * An elastic public IP of a load balancer (vpc.DescribeAddresses). A kind of its own beside `vpc.address`, because it
 * decides whether a private balancer is reachable from the internet, so every check must be able to find it.
 */
export const balancerAddress = defineKind({
  kind: 'vpc.balancer-address',
  title: { en: 'Elastic IP of a load balancer', zh: '负载均衡绑定的弹性公网 IP' },
  service: 'VPC',
  serviceModel: 'iaas',
  scope: 'regional',
  placement: 'reference',
  listing: {
    service: 'vpc',
    action: 'DescribeAddresses',
    items: 'AddressSet',
    selects: (item) => !isObject(item) || (typeof item['InstanceType'] === 'string' ? item['InstanceType'] === 'CLB' : mayBelongToBalancer(item)),
    total: 'TotalCount',
    paging: { style: 'offset' },
    defaultPageSize: 20,
  },
  shape: object({ AddressId: id, AddressIp: text, InstanceId: id, InstanceType: text }),
  id: (item) => item.AddressId,
});

/** Without a readable type of what it is bound to, only an address that is bound to nothing is none of a balancer. */
function mayBelongToBalancer(item: { readonly [field: string]: unknown }): boolean {
  const bound = item['InstanceId'];
  if (bound === '' || bound === null) return false;
  return typeof bound !== 'string' || !/^(ins|eni|nat|havip)-/.test(bound);
}
