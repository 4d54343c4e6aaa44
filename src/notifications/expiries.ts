import type { Database } from '../persistence/database.js';
import { announce } from '../persistence/notifications/announce.js';
import { tenantNumbers } from '../persistence/tenancy/tenant.repository.js';
import { transactionQuery } from '../persistence/transaction-query.js';
import { inTenant } from '../persistence/tenancy/tenant-context.js';

/** Days before an end at which it is told. */
const THRESHOLDS = [30, 7, 1] as const;
const DAY_MS = 86_400_000;

interface Expiring {
  readonly account: string;
  readonly name: string | null;
  readonly kind: string;
  readonly framework: string;
  readonly item: string;
  readonly title: string;
  readonly expiresAt: Date;
}

/** Announces what soon expires, each thing once at each threshold, however often it is called. */
export async function announceExpiries(database: Database, now: Date): Promise<void> {
  for (const tenant of await tenantNumbers(database.dataSource)) {
    await inTenant(tenant, () =>
      database.dataSource.transaction(async (manager) => {
        const query = transactionQuery(manager);
        const expiring = await manager.query<Expiring[]>(
          `SELECT a.uin AS account, a.name, e.kind, e.framework_id AS framework, e.item_id AS item, e.title, e.expires_at AS "expiresAt" FROM expiry e JOIN account a ON a.id = e.account_id WHERE e.expires_at > $1 AND e.expires_at <= $2`,
          [now, new Date(now.getTime() + THRESHOLDS[0] * DAY_MS)],
        );
        for (const { account, name, kind, framework, item, title, expiresAt } of expiring) {
          const days = Math.ceil((expiresAt.getTime() - now.getTime()) / DAY_MS);
          const threshold = Math.min(...THRESHOLDS.filter((one) => one >= days));
          await announce(query, {
            event: 'expiry.soon',
            account,
            identity: JSON.stringify([account, kind, framework, item, expiresAt.toISOString(), threshold]),
            data: { accountName: name, kind, framework: framework === '' ? null : framework, item, title, expiresAt: expiresAt.toISOString(), days },
          });
        }
      }),
    );
  }
}
