import { isObject } from '../../common/json.js';
import { defineKind } from '../kind.js';
import { id, object, text } from '../shape.js';

/**
 * An elastic public IP of a high-availability virtual IP (vpc.DescribeAddresses). A kind of its own beside
 * `vpc.address`: where virtual IPs themselves were not recorded, a whole listing without any of these still proves that
 * none is public.
 */
export const havipAddress = defineKind({
  kind: 'vpc.havip-address',
  title: { en: 'Elastic IP of a virtual IP', zh: '高可用虚拟 IP 绑定的弹性公网 IP' },
  service: 'VPC',
  serviceModel: 'iaas',
  scope: 'regional',
  placement: 'reference',
  listing: {
    service: 'vpc',
    action: 'DescribeAddresses',
    items: 'AddressSet',
    selects: (item) => !isObject(item) || (typeof item['InstanceType'] === 'string' && item['InstanceType'] !== '' ? item['InstanceType'] === 'HAVIP' : mayBelongToHavip(item)),
    total: 'TotalCount',
    paging: { style: 'offset' },
    defaultPageSize: 20,
  },
  shape: object({ AddressId: id, AddressIp: text, InstanceId: id, InstanceType: text }),
  id: (item) => item.AddressId,
});

/** Without a readable type of what it is bound to, the id of that tells; an address bound to nothing is none. */
function mayBelongToHavip(item: { readonly [field: string]: unknown }): boolean {
  const bound = item['InstanceId'];
  if (bound === '' || bound === null) return false;
  return typeof bound !== 'string' || !/^(ins|eni|nat|lb)-/.test(bound);
}
