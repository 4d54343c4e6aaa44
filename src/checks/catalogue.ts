import type { AnyCheck } from './check.js';
import { AUDIT_TRAIL_CHECKS } from './audit-trail/catalogue.js';
import { BLOCK_STORAGE_CHECKS } from './block-storage/catalogue.js';
import { CONTAINER_CHECKS } from './containers/catalogue.js';
import { DATABASE_CHECKS } from './database/catalogue.js';
import { EDGE_CHECKS } from './edge/catalogue.js';
import { ENCRYPTION_CHECKS } from './encryption/catalogue.js';
import { GOVERNANCE_CHECKS } from './governance/catalogue.js';
import { IDENTITY_CHECKS } from './identity/catalogue.js';
import { COMPUTE_CHECKS } from './compute/catalogue.js';
import { LOGGING_CHECKS } from './logging/catalogue.js';
import { MESSAGING_CHECKS } from './messaging/catalogue.js';
import { MONITORING_CHECKS } from './monitoring/catalogue.js';
import { NETWORK_CHECKS } from './network/catalogue.js';
import { SECURITY_PRODUCT_CHECKS } from './security-products/catalogue.js';
import { STORAGE_CHECKS } from './storage/catalogue.js';

/** Every check. A new check is one file and one line in its topic's list. */
export const CHECKS: readonly AnyCheck[] = [...COMPUTE_CHECKS, ...IDENTITY_CHECKS, ...AUDIT_TRAIL_CHECKS, ...STORAGE_CHECKS, ...BLOCK_STORAGE_CHECKS, ...DATABASE_CHECKS, ...ENCRYPTION_CHECKS, ...LOGGING_CHECKS, ...NETWORK_CHECKS, ...CONTAINER_CHECKS, ...EDGE_CHECKS, ...SECURITY_PRODUCT_CHECKS, ...MONITORING_CHECKS, ...MESSAGING_CHECKS, ...GOVERNANCE_CHECKS];
