import { detail, defineKind } from '../kind.js';
import { id, list, number, object, oneOf, tagList, text, type Infer } from '../shape.js';

/** An entry of a TRIPLE network ACL: one peer, one protocol, one port expression. */
export const tripleEntry = object({
  Protocol: text,
  /** `all`, a port or a range: the destination port of the packet. */
  Port: text,
  CidrBlock: text,
  Ipv6CidrBlock: text,
  Action: oneOf('ACCEPT', 'DROP'),
  /** From 1, lowest first. */
  Priority: number,
});

/** An entry of a QUINTUPLE network ACL. */
export const quintupleEntry = object({
  Protocol: text,
  SourceCidr: text,
  SourcePort: text,
  DestinationCidr: text,
  DestinationPort: text,
  Action: oneOf('ACCEPT', 'DROP'),
  Priority: number,
  NetworkAclDirection: oneOf('INGRESS', 'EGRESS'),
});

export type TripleEntry = Infer<typeof tripleEntry>;
export type QuintupleEntry = Infer<typeof quintupleEntry>;

/** A network ACL: a stateless filter of subnets (vpc.DescribeNetworkAcls; QUINTUPLE entries come from a call of their own). */
export const networkAcl = defineKind({
  kind: 'vpc.network-acl',
  title: { en: 'Network ACL', zh: '网络 ACL' },
  service: 'VPC',
  serviceModel: 'iaas',
  scope: 'regional',
  placement: 'reference',
  listing: {
    service: 'vpc',
    action: 'DescribeNetworkAcls',
    items: 'NetworkAclSet',
    total: 'TotalCount',
    paging: { style: 'offset' },
    defaultPageSize: 20,
  },
  shape: object({
    NetworkAclId: id,
    NetworkAclName: text,
    VpcId: id,
    NetworkAclType: text,
    SubnetSet: list(object({ SubnetId: id })),
    IngressEntries: list(tripleEntry),
    EgressEntries: list(tripleEntry),
    TagSet: tagList,
  }),
  id: (acl) => acl.NetworkAclId,
  name: (acl) => acl.NetworkAclName,
  tags: (acl) => acl.TagSet,
  details: {
    quintupleEntries: detail({
      service: 'vpc',
      action: 'DescribeNetworkAclQuintupleEntries',
      key: 'NetworkAclId',
      harmlessValues: { Filters: [] },
      shape: object({ NetworkAclQuintupleSet: list(quintupleEntry) }),
      pages: { items: 'NetworkAclQuintupleSet', total: 'TotalCount', paging: { style: 'offset' } },
    }),
  },
});
