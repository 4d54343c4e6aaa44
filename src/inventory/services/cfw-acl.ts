import { defineKind } from '../kind.js';
import { flag, id, number, object, oneOf, text, type Infer } from '../shape.js';

const entry = object({
  Uuid: id,
  /** Position; the first entry that matches decides. */
  OrderIndex: number,
  SourceContent: text,
  SourceType: text,
  TargetContent: text,
  TargetType: text,
  Protocol: text,
  Port: text,
  RuleAction: oneOf('accept', 'drop', 'log'),
  /** 1 inbound, 0 outbound. */
  Direction: number,
  /** The API answers a text. */
  Enable: oneOf('true', 'false'),
  Invalid: flag,
});

/** An entry of the internet-edge access list of Cloud Firewall. */
export const cfwAcl = defineKind({
  kind: 'cfw.acl',
  title: { en: 'Cloud Firewall access entry', zh: '云防火墙互联网边界访问控制条目' },
  service: 'CFW',
  serviceModel: 'saas',
  scope: 'global',
  placement: 'reference',
  listing: {
    service: 'cfw',
    action: 'DescribeAclRule',
    items: 'Data',
    total: 'Total',
    paging: { style: 'offset' },
    defaultPageSize: 20,
    harmlessParameters: ['Order', 'By'],
  },
  shape: entry,
  id: (item: Infer<typeof entry>) => item.Uuid,
});
