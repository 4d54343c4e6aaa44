import type { PoolClient } from 'pg';
import type { FindingTally } from '../../assessments/posture.js';
import { OUTCOMES, SEVERITIES, type Severity } from '../../checks/verdict.js';

/** The scan whose findings are counted. */
export interface CountedScan {
  readonly accountId: number;
  readonly seq: number;
  /** ISO 8601 UTC. */
  readonly startedAt: string;
}

/** Causes kept of each scan. */
export const CAUSES_KEPT = 50;

const FAIL = OUTCOMES.indexOf('fail');
const UNKNOWN = OUTCOMES.indexOf('unknown');

/**
 * Counts the account's findings as they stand after a scan was taken into its history: what is open now, by type and
 * region; what the scan newly found and proved resolved; and the causes behind most failures. One pass over the
 * account's findings each, while they are still warm.
 */
export async function countFindings(client: PoolClient, { accountId, seq, startedAt }: CountedScan): Promise<void> {
  await client.query('DELETE FROM finding_now WHERE account_id = $1', [accountId]);
  await client.query(OPEN_NOW, [accountId]);
  await client.query(CHANGED, [accountId, seq, startedAt]);
  await client.query(CAUSES, [accountId, seq, SEVERITIES]);
}

/** The counts of `countFindings` by type, for the numbers of frameworks and families. */
export async function findingTallies(client: PoolClient, { accountId, seq }: CountedScan): Promise<FindingTally[]> {
  const { rows } = await client.query<Omit<FindingTally, Summed | 'severity'> & { severity: Severity } & Readonly<Record<Summed, string>>>(
    `SELECT t.check_id AS "checkId", t.severity, t.layer, t.service_model AS "serviceModel", t.party,
            coalesce(n.fail, 0) AS fail, coalesce(n.unknown, 0) AS unknown, coalesce(n.first_seen, 0) AS "firstSeen",
            coalesce(c.opened, 0) AS opened, coalesce(c.resolved, 0) AS resolved
     FROM (SELECT type_id, sum(fail) AS fail, sum(unknown) AS unknown, sum(first_seen) AS first_seen FROM finding_now WHERE account_id = $1 GROUP BY type_id) n
     FULL JOIN (SELECT type_id, opened, resolved FROM finding_change WHERE account_id = $1 AND seq = $2) c USING (type_id)
     JOIN finding_type t ON t.id = type_id
     ORDER BY type_id`,
    [accountId, seq],
  );
  return rows.map((row) => ({
    ...row,
    fail: Number(row.fail),
    unknown: Number(row.unknown),
    firstSeen: Number(row.firstSeen),
    opened: Number(row.opened),
    resolved: Number(row.resolved),
  }));
}

type Summed = 'fail' | 'unknown' | 'firstSeen' | 'opened' | 'resolved';

/** $1 account. */
const OPEN_NOW = `
  INSERT INTO finding_now (account_id, type_id, region, fail, unknown, first_seen)
  SELECT $1, o.type_id, o.region, coalesce(sum(o.number) FILTER (WHERE o.outcome = ${FAIL}), 0), coalesce(sum(o.number) FILTER (WHERE o.outcome = ${UNKNOWN}), 0),
         coalesce(sum(o.number * floor(extract(epoch FROM first.started_at))::bigint) FILTER (WHERE o.outcome = ${FAIL}), 0)
  FROM (SELECT type_id, region, outcome, first_seen_seq, count(*) AS number FROM finding
        WHERE account_id = $1 AND to_seq IS NULL AND resolution = 0 GROUP BY 1, 2, 3, 4) o
  JOIN scan first ON first.account_id = $1 AND first.seq = o.first_seen_seq
  GROUP BY o.type_id, o.region`;

/** $1 account, $2 scan number, $3 its time. A failure that became unknown is neither: nothing was proved. */
const CHANGED = `
  INSERT INTO finding_change (account_id, seq, type_id, at, opened, resolved)
  SELECT $1, $2, type_id, $3, opened, resolved
  FROM (
    SELECT n.type_id, count(*) FILTER (WHERE n.outcome = ${FAIL} AND n.resolution = 0 AND NOT failed) AS opened, count(*) FILTER (WHERE n.resolution > 0 AND failed) AS resolved
    FROM finding n
    LEFT JOIN (SELECT fingerprint FROM finding WHERE account_id = $1 AND to_seq = $2::integer - 1 AND outcome = ${FAIL} AND resolution = 0) b ON b.fingerprint = n.fingerprint
    CROSS JOIN LATERAL (SELECT b.fingerprint IS NOT NULL AS failed) AS before
    WHERE n.account_id = $1 AND n.from_seq = $2
    GROUP BY n.type_id
  ) AS counted
  WHERE opened + resolved > 0`;

/** $1 account, $2 scan number, $3 severities, worst first. */
const CAUSES = `
  INSERT INTO scan_cause (account_id, seq, place, kind, cause, label, worst_severity, findings, resources, check_ids)
  SELECT $1, $2, row_number() OVER (ORDER BY worst, findings DESC, cause), kind, cause, label, ($3::text[])[worst], findings, resources, check_ids
  FROM (
    SELECT coalesce(min(f.cause_kind), 'setting') AS kind, f.cause, coalesce(min(f.cause_label), f.cause) AS label, count(*) AS findings,
           count(DISTINCT (t.kind, f.region, f.resource_id)) AS resources, array_agg(DISTINCT t.check_id ORDER BY t.check_id) AS check_ids,
           min(array_position($3::text[], t.severity)) AS worst
    FROM finding f JOIN finding_type t ON t.id = f.type_id
    WHERE f.account_id = $1 AND f.to_seq IS NULL AND f.resolution = 0 AND f.outcome = ${FAIL} AND f.cause IS NOT NULL
    GROUP BY f.cause
    ORDER BY worst, findings DESC, f.cause
    LIMIT ${CAUSES_KEPT}
  ) AS grouped`;
