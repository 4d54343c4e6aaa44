import type { DataSource } from 'typeorm';
import { OUTCOMES } from '../checks/verdict.js';
import { InputError } from '../common/errors.js';
import { FINDING_CHANGES, type ChangedFinding, type CheckChanges, type FindingChange, type ScanComparison } from '../findings/finding-change.js';
import type { FindingType } from './finding-types.js';
import type { StoredScan } from './scan.repository.js';

/** Findings named per kind of change. */
export const CHANGES_NAMED = 200;

interface ChangeRow extends FindingType {
  readonly change: FindingChange;
  readonly fingerprint: string;
  readonly region: string;
  readonly resourceId: string;
  readonly resourceName: string | null;
}

/**
 * What changed in an account's findings between two of its scans, computed by the database from the intervals in which
 * findings are kept.
 * @throws InputError `scans-not-comparable` when the scans are of different accounts, or not in this order
 */
export async function compareScans(dataSource: DataSource, from: Pick<StoredScan, 'uin' | 'seq' | 'id'>, to: Pick<StoredScan, 'uin' | 'seq' | 'id'>): Promise<ScanComparison> {
  if (from.uin !== to.uin) throw notComparable(`${from.id} is of account ${from.uin}, ${to.id} of ${to.uin}`, 'Choose two scans of one account.');
  if (from.seq >= to.seq) throw notComparable(`${from.id} is not before ${to.id}`, 'Name the earlier scan first.');
  const [account] = await dataSource.query<{ id: number }[]>('SELECT id FROM account WHERE uin = $1', [from.uin]);
  const scope = [account?.id ?? 0, from.seq, to.seq];
  const checks = await countChanges((sql, values) => dataSource.query(sql, values), { accountId: account?.id ?? 0, from: from.seq, to: to.seq });
  const named = await dataSource.query<ChangeRow[]>(
    `${CHANGES}, ranked AS (
       SELECT c.*, t.check_id AS "checkId", t.kind, t.service, t.service_model AS "serviceModel", t.severity,
              row_number() OVER (PARTITION BY change ORDER BY array_position(ARRAY['critical', 'high', 'medium', 'low'], t.severity::text), t.check_id, c.resource_id, c.region) AS place
       FROM changes c JOIN finding_type t ON t.id = c.type_id)
     SELECT change, encode(fingerprint, 'hex') AS fingerprint, "checkId", kind, service, "serviceModel", severity, region, resource_id AS "resourceId", resource_name AS "resourceName"
     FROM ranked WHERE place <= ${CHANGES_NAMED} ORDER BY array_position(ARRAY['${FINDING_CHANGES.join("', '")}'], change), place`,
    scope,
  );
  return { checks, findings: named.map(toChanged) };
}

/** Runs a statement; rows come back as objects. */
export type Rows = (sql: string, values: unknown[]) => Promise<unknown>;

/** How findings went between two scans of an account, by check. @param between the numbers of the two scans within the account */
export async function countChanges(rows: Rows, between: { readonly accountId: number; readonly from: number; readonly to: number }): Promise<readonly CheckChanges[]> {
  const counted = await rows(`${CHANGES} SELECT t.check_id AS "checkId", change, count(*) AS count FROM changes JOIN finding_type t ON t.id = type_id GROUP BY 1, 2`, [between.accountId, between.from, between.to]);
  return tallies(counted as readonly { readonly checkId: string; readonly change: FindingChange; readonly count: string }[]);
}

/** Fails and unknowns as they stood at the two scans, side by side by fingerprint; a row may stand for two changes. */
const OPEN = (seq: string): string =>
  `SELECT fingerprint, outcome, resolution, type_id, region, resource_id, resource_name FROM finding WHERE account_id = $1 AND from_seq <= ${seq} AND (to_seq IS NULL OR to_seq >= ${seq})`;
const FAIL = OUTCOMES.indexOf('fail');
const UNKNOWN = OUTCOMES.indexOf('unknown');
const CHANGES = `
  WITH earlier AS (${OPEN('$2')}), later AS (${OPEN('$3')}),
  pairs AS (
    SELECT coalesce(b.fingerprint, a.fingerprint) AS fingerprint, coalesce(b.type_id, a.type_id) AS type_id, coalesce(b.region, a.region) AS region,
           coalesce(b.resource_id, a.resource_id) AS resource_id, coalesce(b.resource_name, a.resource_name) AS resource_name,
           a.resolution = 0 AND a.outcome = ${FAIL} AS failed, a.resolution = 0 AND a.outcome = ${UNKNOWN} AS unclear,
           b.resolution = 0 AND b.outcome = ${FAIL} AS fails, b.resolution = 0 AND b.outcome = ${UNKNOWN} AS is_unclear, b.resolution > 0 AS is_resolved
    FROM earlier a FULL JOIN later b USING (fingerprint)),
  changes AS (
    SELECT p.*, change FROM pairs p CROSS JOIN LATERAL (VALUES
      ('new', fails AND failed IS NOT TRUE),
      ('still-open', fails AND failed),
      ('resolved', failed AND is_resolved),
      ('newly-unknown', is_unclear AND unclear IS NOT TRUE),
      ('known-again', unclear AND is_unclear IS NOT TRUE)) AS kinds (change, applies)
    WHERE applies)`;

function tallies(rows: readonly { readonly checkId: string; readonly change: FindingChange; readonly count: string }[]): readonly CheckChanges[] {
  const byCheck = new Map<string, Record<FindingChange, number>>();
  for (const { checkId, change, count } of rows) {
    const counts = byCheck.get(checkId) ?? (Object.fromEntries(FINDING_CHANGES.map((one) => [one, 0])) as Record<FindingChange, number>);
    counts[change] = Number(count);
    byCheck.set(checkId, counts);
  }
  return [...byCheck].sort(([a], [b]) => (a < b ? -1 : 1)).map(([checkId, counts]) => ({ checkId, counts }));
}

function toChanged({ change, fingerprint, checkId, severity, kind, service, serviceModel, region, resourceId, resourceName }: ChangeRow): ChangedFinding {
  return { change, fingerprint, checkId, severity, resource: { kind, service, serviceModel, region, id: resourceId, name: resourceName } };
}

function notComparable(what: string, remedy: string): InputError {
  return new InputError({ code: 'scans-not-comparable', place: what, message: 'These scans cannot be compared.', remedy });
}
