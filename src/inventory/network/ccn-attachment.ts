import { defineKind } from '../kind.js';
import { id, list, object, text } from '../shape.js';

/** A network that is joined to a Cloud Connect Network, own or of another account (vpc.DescribeCcnAttachedInstances). */
export const ccnAttachment = defineKind({
  kind: 'vpc.ccn-attachment',
  title: { en: 'Network in a Cloud Connect Network', zh: '云联网关联实例' },
  service: 'CCN',
  serviceModel: 'iaas',
  scope: 'global',
  placement: 'reference',
  listing: {
    service: 'vpc',
    action: 'DescribeCcnAttachedInstances',
    items: 'InstanceSet',
    total: 'TotalCount',
    paging: { style: 'offset' },
    defaultPageSize: 20,
    harmlessParameters: ['OrderField', 'OrderDirection'],
  },
  shape: object({
    CcnId: id,
    InstanceId: id,
    InstanceName: text,
    InstanceType: text,
    InstanceRegion: text,
    /** Account of the joined network, and of the network it joins. */
    InstanceUin: id,
    CcnUin: id,
    CidrBlock: list(text),
    State: text,
  }),
  id: (item) => (item.CcnId && item.InstanceId ? `${item.CcnId}/${item.InstanceId}` : undefined),
  name: (item) => item.InstanceName,
});
