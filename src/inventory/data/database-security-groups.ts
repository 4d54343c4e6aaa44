import { list, object, oneOf, text } from '../shape.js';

const rule = object({
  Action: oneOf('ACCEPT', 'DROP'),
  CidrIp: text,
  PortRange: text,
  IpProtocol: text,
  /** Address template or template group (`ipm-…`, `ipmg-…`). */
  AddressModule: text,
  /** Port template or template group (`ppm-…`, `ppmg-…`). */
  ServiceModule: text,
  /** Source security group. */
  Id: text,
});

/** Groups bound to a database with their inbound rules, in bound order (most products). */
export const databaseGroups = object({
  Groups: list(object({ SecurityGroupId: text, SecurityGroupName: text, Inbound: list(rule) })),
});

/** As `databaseGroups`, under the name PostgreSQL uses. */
export const postgresGroups = object({
  SecurityGroupSet: list(object({ SecurityGroupId: text, SecurityGroupName: text, Inbound: list(rule) })),
});

/** As `databaseGroups`, under the names SQL Server uses. */
export const sqlserverGroups = object({
  SecurityGroupSet: list(object({ SecurityGroupId: text, SecurityGroupName: text, InboundSet: list(rule) })),
});

/** An inbound rule of a database's security group, as the product inlines it. Undefined fields were not recorded. */
export interface DatabaseInboundRule {
  readonly Action?: 'ACCEPT' | 'DROP' | null | undefined;
  readonly CidrIp?: string | null | undefined;
  readonly PortRange?: string | null | undefined;
  readonly IpProtocol?: string | null | undefined;
  readonly AddressModule?: string | null | undefined;
  readonly ServiceModule?: string | null | undefined;
  readonly Id?: string | null | undefined;
}

/** A group bound to a database; `inbound` is undefined where the product answers ids only. */
export interface BoundDatabaseGroup {
  readonly id: string;
  readonly inbound: readonly DatabaseInboundRule[] | undefined;
}

interface GroupAnswer {
  readonly SecurityGroupId?: string | null | undefined;
  readonly Inbound?: readonly DatabaseInboundRule[] | null | undefined;
  readonly InboundSet?: readonly DatabaseInboundRule[] | null | undefined;
}

/**
 * The groups of a database in bound order, whatever the product calls them.
 * @param answer value of the `securityGroups` detail
 * @returns undefined when the list, or the id of a group in it, was not recorded
 */
export function boundDatabaseGroups(
  answer: { readonly Groups?: readonly GroupAnswer[] | null | undefined; readonly SecurityGroupSet?: readonly GroupAnswer[] | null | undefined } | null,
): readonly BoundDatabaseGroup[] | undefined {
  const groups = answer?.Groups ?? answer?.SecurityGroupSet;
  if (groups === undefined || groups === null) return undefined;
  const bound: BoundDatabaseGroup[] = [];
  for (const group of groups) {
    if (typeof group.SecurityGroupId !== 'string' || group.SecurityGroupId === '') return undefined;
    bound.push({ id: group.SecurityGroupId, inbound: group.Inbound ?? group.InboundSet ?? undefined });
  }
  return bound;
}
