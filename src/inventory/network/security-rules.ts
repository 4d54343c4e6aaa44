import { list, number, object, oneOf, text, type Infer } from '../shape.js';

/** One rule of a security group. Exactly one peer, and either Protocol and Port or a service template. */
export const securityGroupRule = object({
  /** Position from 0: the priority, lowest first. */
  PolicyIndex: number,
  Protocol: text,
  /** `ALL`, `80`, `80,443`, `8000-8010`; absent where the protocol has no ports. */
  Port: text,
  CidrBlock: text,
  Ipv6CidrBlock: text,
  SecurityGroupId: text,
  AddressTemplate: object({ AddressId: text, AddressGroupId: text }),
  ServiceTemplate: object({ ServiceId: text, ServiceGroupId: text }),
  Action: oneOf('ACCEPT', 'DROP'),
});

/** The rules of a security group as DescribeSecurityGroupPolicies answers them. */
export const securityGroupRules = object({
  SecurityGroupPolicySet: object({ Ingress: list(securityGroupRule), Egress: list(securityGroupRule) }),
});

export type SecurityGroupRule = Infer<typeof securityGroupRule>;
