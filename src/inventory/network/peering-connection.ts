import { defineKind } from '../kind.js';
import { id, object, tagList, text } from '../shape.js';

/** A peering of two VPCs, possibly of two accounts (vpc.DescribeVpcPeeringConnections). */
export const peeringConnection = defineKind({
  kind: 'vpc.peering-connection',
  title: { en: 'Peering connection', zh: '对等连接' },
  service: 'VPC',
  serviceModel: 'iaas',
  scope: 'regional',
  placement: 'reference',
  listing: {
    service: 'vpc',
    action: 'DescribeVpcPeeringConnections',
    items: 'PeerConnectionSet',
    total: 'TotalCount',
    paging: { style: 'offset' },
    defaultPageSize: 20,
  },
  shape: object({
    PeeringConnectionId: id,
    PeeringConnectionName: text,
    SourceVpcId: id,
    /** Accounts of the two ends. */
    SourceUin: id,
    DestinationUin: id,
    PeerVpcId: id,
    State: text,
    TagSet: tagList,
  }),
  id: (item) => item.PeeringConnectionId,
  name: (item) => item.PeeringConnectionName,
  tags: (item) => item.TagSet,
});
