import type { Database } from '../persistence/database.js';
import { removeExpired } from '../persistence/retention/removal.js';
import { tenantNumbers } from '../persistence/tenancy/tenant.repository.js';
import { inTenant } from '../persistence/tenancy/tenant-context.js';

/** Two replicas at the same time would only wait for each other's accounts. */
const RETENTION_LOCK = 7_305_168_443;

/**
 * Carries out the rules of all tenants.
 * @returns false: another replica is at it
 */
export async function carryOutRetention(database: Database, now: Date): Promise<boolean> {
  const turn = database.dataSource.createQueryRunner();
  try {
    const [row] = (await turn.query('SELECT pg_try_advisory_lock($1) AS mine', [RETENTION_LOCK])) as { mine: boolean }[];
    if (row?.mine !== true) return false;
    try {
      for (const tenant of await tenantNumbers(database.dataSource)) await inTenant(tenant, () => removeExpired(database.dataSource, now, false));
      return true;
    } finally {
      await turn.query('SELECT pg_advisory_unlock($1)', [RETENTION_LOCK]);
    }
  } finally {
    await turn.release();
  }
}
