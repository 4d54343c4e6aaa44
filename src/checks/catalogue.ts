import type { AnyCheck } from './check.js';
import { AUDIT_TRAIL_CHECKS } from './audit-trail/catalogue.js';
import { BLOCK_STORAGE_CHECKS } from './block-storage/catalogue.js';
import { CAPACITY_CHECKS } from './capacity/catalogue.js';
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
export const CHECKS: readonly AnyCheck[] = withIdsOfTheirOwn([...COMPUTE_CHECKS, ...IDENTITY_CHECKS, ...AUDIT_TRAIL_CHECKS, ...STORAGE_CHECKS, ...BLOCK_STORAGE_CHECKS, ...DATABASE_CHECKS, ...ENCRYPTION_CHECKS, ...LOGGING_CHECKS, ...NETWORK_CHECKS, ...CONTAINER_CHECKS, ...EDGE_CHECKS, ...SECURITY_PRODUCT_CHECKS, ...MONITORING_CHECKS, ...MESSAGING_CHECKS, ...GOVERNANCE_CHECKS, ...CAPACITY_CHECKS]);

/** Two checks of one id would share their findings. @throws Error naming the id; a defect of ours */
function withIdsOfTheirOwn(checks: readonly AnyCheck[]): readonly AnyCheck[] {
  const ids = checks.flatMap(({ id, aliases = [] }) => [id, ...aliases]);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  if (twice.length > 0) throw new Error(`checks share an id or alias: ${twice.join(', ')}`);
  return checks;
}
