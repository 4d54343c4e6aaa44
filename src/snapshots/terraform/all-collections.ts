import { BALANCER_COLLECTIONS } from './collections/balancers.js';
import { IDENTITY_COLLECTIONS } from './collections/identity.js';
import { BUCKET_COLLECTIONS, LIST_COLLECTIONS } from './collections/lists.js';
import { SECURITY_GROUP_COLLECTIONS } from './collections/security-groups.js';
import type { Collection } from './resource-type.js';

/** Everything that is told whole of resources that a plan makes. */
export const COLLECTIONS: readonly Collection[] = [...SECURITY_GROUP_COLLECTIONS, ...BALANCER_COLLECTIONS, ...IDENTITY_COLLECTIONS, ...BUCKET_COLLECTIONS, ...LIST_COLLECTIONS];
