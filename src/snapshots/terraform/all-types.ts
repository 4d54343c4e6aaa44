import type { TerraformResource } from './document.js';
import type { TerraformType } from './resource-type.js';
import { BALANCER_TYPES } from './types/balancers.js';
import { COMPUTE_TYPES } from './types/compute.js';
import { CONTAINER_TYPES } from './types/containers.js';
import { EDGE_TYPES } from './types/edge.js';
import { IDENTITY_TYPES } from './types/identity.js';
import { KEY_AND_LOG_TYPES } from './types/keys-and-logs.js';
import { NETWORK_TYPES } from './types/network.js';
import { OBJECT_STORAGE_TYPES } from './types/object-storage.js';
import { OTHER_DATABASE_TYPES } from './types/other-databases.js';
import { RELATIONAL_DATABASE_TYPES } from './types/relational-databases.js';
import { SECURITY_GROUP_TYPES } from './types/security-groups.js';

/** Every resource type of the provider that is read. */
export const TERRAFORM_TYPES: Readonly<Record<string, TerraformType>> = {
  ...COMPUTE_TYPES,
  ...NETWORK_TYPES,
  ...SECURITY_GROUP_TYPES,
  ...BALANCER_TYPES,
  ...OBJECT_STORAGE_TYPES,
  ...RELATIONAL_DATABASE_TYPES,
  ...OTHER_DATABASE_TYPES,
  ...KEY_AND_LOG_TYPES,
  ...IDENTITY_TYPES,
  ...CONTAINER_TYPES,
  ...EDGE_TYPES,
};

/** The mapping of a type, undefined for types that are not read. */
export function typeOf(name: string): TerraformType | undefined {
  return Object.hasOwn(TERRAFORM_TYPES, name) ? TERRAFORM_TYPES[name] : undefined;
}

/** All that other resources may name a resource by: its id, and for some types a name or a number. */
export function namesOf({ type, id, values }: TerraformResource): readonly string[] {
  const others = typeOf(type)?.alsoNamedBy ?? [];
  return [id, ...others.flatMap((name) => values.text(name) ?? values.number(name)?.toString() ?? [])];
}
