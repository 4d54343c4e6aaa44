import type { PoolClient } from 'pg';
import { FINDING_COLUMNS } from './finding-rows.js';

/**
 * How a finding's state ended, by number; 0 is not resolved. `gone`: its resource is no longer in a complete slice.
 */
export const RESOLUTIONS = ['open', 'passed', 'not-applicable', 'gone'] as const;
export type Resolution = (typeof RESOLUTIONS)[number];

/** Which scan's findings are taken into an account's history. */
export interface ScanPosition {
  readonly accountId: number;
  readonly scanId: string;
  readonly seq: number;
  /** Highest finding id of the account before this scan. */
  readonly lastFindingId: number;
}

/** Table a first scan's findings are loaded into; it becomes the account's partition. */
export function partitionOf(accountId: number): string {
  return `finding_account_${accountId}`;
}

/**
 * Makes the account's own table, empty, without indexes and not yet part of `finding`. A constraint stands for row-level
 * security while it is loaded, because COPY is not possible under it. Changing tables is the owner's right: functions of
 * the schema do it, for accounts of the present tenant only.
 */
export async function createPartition(client: PoolClient, accountId: number): Promise<void> {
  await client.query('SELECT demarc_create_partition($1)', [accountId]);
}

/**
 * Indexes the loaded table, puts it under row-level security and makes it part of `finding`; its constraint spares a
 * second look at every row.
 */
export async function attachPartition(client: PoolClient, accountId: number): Promise<void> {
  await client.query('SELECT demarc_attach_partition($1)', [accountId]);
}

/** Makes the table that a later scan's findings are loaded into before they are compared with the account's. */
export async function createIncoming(client: PoolClient): Promise<void> {
  await client.query('CREATE TEMP TABLE incoming (LIKE finding INCLUDING DEFAULTS) ON COMMIT DROP');
}

/** Makes the table that tags are loaded into. */
export async function createIncomingTags(client: PoolClient): Promise<void> {
  await client.query('CREATE TEMP TABLE incoming_tag (tag_set bigint NOT NULL, key text NOT NULL, value text NOT NULL) ON COMMIT DROP');
}

/** Takes in the sets of tags that the account does not have yet. */
export async function mergeTags(client: PoolClient, accountId: number): Promise<void> {
  await client.query('ANALYZE incoming_tag');
  await client.query(NEW_TAGS, [accountId]);
  await client.query('DROP TABLE incoming_tag');
}

/**
 * Writes what a later scan changed, and nothing else: a state that ended gets its last scan number, a new state becomes
 * a new row that keeps when the finding was first seen.
 *
 * What is open and was not found again is resolved only by proof: its resource was evaluated and passed or did not
 * apply, or its slice is complete and the resource is not in it. Everything else stays open and becomes unknown.
 * The scan's slices and evaluations must have been written before.
 * @returns the highest finding id given
 */
export async function mergeIncoming(client: PoolClient, scan: ScanPosition): Promise<number> {
  // Both sides are whole tables without useful order: the planner's guesses about temporary tables must not lead it to
  // look rows up one by one.
  await client.query("SET LOCAL work_mem = '64MB'");
  await client.query('SET LOCAL enable_nestloop = off');
  await client.query('ANALYZE incoming');
  await client.query('CREATE TEMP TABLE next_state (LIKE finding INCLUDING DEFAULTS, old_id integer) ON COMMIT DROP');
  await client.query(FOUND_AGAIN_OR_NEW, [scan.accountId, scan.seq]);
  await client.query(MISSING, [scan.accountId]);
  await client.query('ANALYZE missing');
  await client.query(EVALUATED_NOW, [scan.scanId]);
  await client.query('ANALYZE evaluated_now');
  await client.query(MISSING_STATES, [scan.seq, scan.scanId]);
  await client.query('UPDATE finding SET to_seq = $2 - 1 FROM next_state WHERE finding.account_id = $1 AND finding.id = next_state.old_id', [
    scan.accountId,
    scan.seq,
  ]);
  await client.query(TAGGED_ANEW, [scan.accountId]);
  const inserted = await client.query(
    `INSERT INTO finding (${FINDING_COLUMNS})
     SELECT account_id, $1 + row_number() OVER (ORDER BY type_id, region, resource_id), type_id, first_seen_seq, from_seq, to_seq, last_seen_seq,
            outcome, resolution, fingerprint, region, resource_id, resource_name, cause_kind, cause, cause_label, detail_id, detail, tag_set
     FROM next_state`,
    [scan.lastFindingId],
  );
  await client.query('DROP TABLE incoming, next_state, missing, evaluated_now');
  return scan.lastFindingId + (inserted.rowCount ?? 0);
}

/** $1 account, $2 scan number. */
const FOUND_AGAIN_OR_NEW = `
  INSERT INTO next_state (${FINDING_COLUMNS}, old_id)
  SELECT i.account_id, 0, i.type_id, coalesce(o.first_seen_seq, $2), $2, NULL, NULL, i.outcome, 0, i.fingerprint, i.region,
         i.resource_id, i.resource_name, i.cause_kind, i.cause, i.cause_label, i.detail_id, i.detail, coalesce(i.tag_set, o.tag_set), o.id
  FROM incoming i
  LEFT JOIN finding o ON o.account_id = $1 AND o.to_seq IS NULL AND o.fingerprint = i.fingerprint
  WHERE o.id IS NULL
     OR (o.resolution, o.last_seen_seq, o.type_id, o.outcome, o.resource_name, o.cause_kind, o.cause, o.cause_label, o.detail_id, o.detail)
        IS DISTINCT FROM (0::smallint, NULL::integer, i.type_id, i.outcome, i.resource_name, i.cause_kind, i.cause, i.cause_label, i.detail_id, i.detail)`;

/** $1 account. Other tags are no other state of a finding: states that go on carry the tags recorded last. */
const TAGGED_ANEW = `
  UPDATE finding f SET tag_set = i.tag_set FROM incoming i
  WHERE f.account_id = $1 AND f.to_seq IS NULL AND f.fingerprint = i.fingerprint AND i.tag_set IS DISTINCT FROM f.tag_set AND i.tag_set IS NOT NULL`;

/** $1 account. */
const NEW_TAGS = `
  INSERT INTO finding_tag (account_id, tag_set, key, value)
  SELECT DISTINCT $1::integer, tag_set, key, value FROM incoming_tag i
  WHERE NOT EXISTS (SELECT FROM finding_tag g WHERE g.account_id = $1 AND g.tag_set = i.tag_set AND g.key = i.key AND g.value = i.value)`;

/** $1 account. Open findings that this scan did not deliver. */
const MISSING = `
  CREATE TEMP TABLE missing ON COMMIT DROP AS
  SELECT o.*, t.kind, t.check_id
  FROM finding o JOIN finding_type t ON t.id = o.type_id
  WHERE o.account_id = $1 AND o.to_seq IS NULL AND o.resolution = 0
    AND NOT EXISTS (SELECT 1 FROM incoming i WHERE i.fingerprint = o.fingerprint)`;

/**
 * $1 scan. For each missing finding whose resource was evaluated: the outcome of its check (index into OUTCOMES), null
 * when that check was not run. Only the chunks of slices that miss something are opened.
 */
const EVALUATED_NOW = `
  CREATE TEMP TABLE evaluated_now ON COMMIT DROP AS
  WITH slice AS MATERIALIZED (SELECT DISTINCT kind, region FROM missing),
  evaluated AS MATERIALIZED (
    SELECT c.no, c.kind, c.region, resource.id, resource.position
    FROM slice
    JOIN evaluation_chunk c ON c.scan_id = $1 AND c.kind = slice.kind AND c.region = slice.region
    CROSS JOIN LATERAL unnest(c.resource_ids) WITH ORDINALITY AS resource(id, position)
  ),
  met AS MATERIALIZED (
    SELECT m.id, m.check_id, e.no, e.position
    FROM missing m JOIN evaluated e ON e.kind = m.kind AND e.region = m.region AND e.id = m.resource_id
  ),
  located AS (
    SELECT met.id, c.outcomes, (array_position(c.check_ids, met.check_id) - 1)::bigint * c.count + met.position - 1 AS n
    FROM met JOIN evaluation_chunk c ON c.scan_id = $1 AND c.no = met.no
  ),
  outcomes AS (
    SELECT id, CASE WHEN n IS NOT NULL
                    THEN (get_byte(substr(outcomes, (n / 4)::integer + 1, 1), 0) >> (2 * (n % 4))::integer) & 3 END AS outcome
    FROM located
  )
  SELECT id, CASE WHEN bool_and(outcome IN (0, 2)) THEN min(outcome) ELSE max(outcome) END AS outcome FROM outcomes GROUP BY id`;

/** $1 scan number, $2 scan. Outcomes: 0 pass, 2 not applicable, 3 unknown; resolutions as in RESOLUTIONS. */
const MISSING_STATES = `
  INSERT INTO next_state (${FINDING_COLUMNS}, old_id)
  SELECT account_id, 0, type_id, first_seen_seq, $1, NULL,
         CASE WHEN resolution > 0 AND resolution < 3 THEN NULL ELSE coalesce(last_seen_seq, $1 - 1) END,
         new_outcome, resolution, fingerprint, region, resource_id, resource_name,
         CASE WHEN resolution IN (1, 2) THEN NULL ELSE cause_kind END,
         CASE WHEN resolution IN (1, 2) THEN NULL ELSE cause END,
         CASE WHEN resolution IN (1, 2) THEN NULL ELSE cause_label END,
         CASE WHEN resolution = 3 THEN detail_id END,
         CASE WHEN resolution = 0 THEN new_detail WHEN resolution = 3 THEN detail END,
         tag_set, old_id
  FROM (
    SELECT m.account_id, m.id AS old_id, m.type_id, m.first_seen_seq, m.last_seen_seq, m.fingerprint, m.region, m.resource_id,
           m.resource_name, m.cause_kind, m.cause, m.cause_label, m.detail_id, m.detail, m.tag_set,
           CASE WHEN e.outcome IN (0, 2) THEN e.outcome WHEN e.id IS NULL AND complete THEN m.outcome ELSE 3 END::smallint AS new_outcome,
           CASE WHEN e.outcome = 0 THEN 1 WHEN e.outcome = 2 THEN 2 WHEN e.id IS NULL AND complete THEN 3 ELSE 0 END::smallint AS resolution,
           CASE WHEN e.id IS NOT NULL THEN '{"evidence":[],"reason":"the check was not run in the latest scan"}'
                ELSE '{"evidence":[],"reason":' || to_json('not in the latest snapshot, and its slice is not complete: '
                     || coalesce(s.reason, 'nothing of it was recorded'))::text || '}' END AS new_detail
    FROM missing m
    LEFT JOIN evaluated_now e ON e.id = m.id
    LEFT JOIN scan_slice s ON s.scan_id = $2 AND s.kind = m.kind AND s.region = m.region
    CROSS JOIN LATERAL (SELECT s.scan_id IS NOT NULL AND s.reason IS NULL AS complete) AS slice
  ) AS state
  WHERE resolution <> 0 OR last_seen_seq IS NULL OR detail IS DISTINCT FROM new_detail`;
