import { OUTCOMES, type CauseKind, type Evidence } from '../checks/verdict.js';
import type { ResourceRef } from '../findings/finding.js';
import type { FindingType } from './finding-types.js';
import { RESOLUTIONS } from './finding-history.js';
import type { ScanTimes } from './scan-moments.js';
import type { StoredFinding } from './finding.repository.js';
import type { StoredTag } from './tag-sets.js';

/** A row of `findingRows`. */
export interface FindingRow {
  readonly fingerprint: string;
  readonly region: string;
  readonly resourceId: string;
  readonly resourceName: string | null;
  readonly outcome: number;
  readonly resolution: number;
  readonly causeKind: CauseKind | null;
  readonly cause: string | null;
  readonly causeLabel: string | null;
  readonly detail: string | null;
  readonly typeId: number;
  readonly firstSeq: number;
  readonly sinceSeq: number;
  readonly lastSeq: number;
  /** 0: no tags; null: not recorded. */
  readonly tagSet: string | null;
  readonly tags: readonly StoredTag[] | null;
}

/**
 * The chosen rows of `finding` with their details and tags. Types and times are not joined: they never change, and are
 * known already.
 * @param chosen a query of whole rows of `finding`, with the columns that `keys` name
 * @param accountId a number, as the rows' account
 * @param last expression of the scan at which a row was last evaluated
 */
export function findingRows(chosen: string, accountId: number, last: string, order = 'f.id', keys = ''): string {
  return `
  WITH f AS MATERIALIZED (${chosen}),
  g AS (SELECT tag_set, json_agg(json_build_array(key, value) ORDER BY key, value) AS tags FROM finding_tag WHERE account_id = ${accountId} AND tag_set IN (SELECT tag_set FROM f) GROUP BY tag_set)
  SELECT encode(f.fingerprint, 'hex') AS fingerprint, f.region, f.resource_id AS "resourceId", f.resource_name AS "resourceName",
         f.outcome, f.resolution, f.cause_kind AS "causeKind", f.cause, f.cause_label AS "causeLabel", coalesce(f.detail, d.body) AS detail,
         f.type_id AS "typeId", f.first_seen_seq AS "firstSeq", f.from_seq AS "sinceSeq", ${last} AS "lastSeq", f.tag_set AS "tagSet", g.tags${keys}
  FROM f
  LEFT JOIN finding_detail d ON d.account_id = ${accountId} AND d.id = f.detail_id
  LEFT JOIN g ON g.tag_set = f.tag_set
  ORDER BY ${order}`;
}

/** A row as a finding. */
export function findingOf(row: FindingRow, type: FindingType, times: ScanTimes): StoredFinding {
  const { evidence, reason } = row.detail === null ? { evidence: [], reason: null } : (JSON.parse(row.detail) as { evidence: Evidence[]; reason: string | null });
  const at = (seq: number) => ({ seq, at: times.get(seq)! });
  return {
    fingerprint: row.fingerprint,
    checkId: type.checkId,
    resource: { kind: type.kind, service: type.service, serviceModel: type.serviceModel, region: row.region, id: row.resourceId, name: row.resourceName, ...tagsOf(row) },
    outcome: OUTCOMES[row.outcome]!,
    severity: type.severity,
    layer: type.layer,
    party: type.party,
    evidence,
    reason,
    cause: row.cause === null ? null : { kind: row.causeKind ?? 'setting', id: row.cause, label: row.causeLabel ?? row.cause },
    status: row.resolution === 0 ? 'open' : 'resolved',
    resolution: RESOLUTIONS[row.resolution]!,
    firstSeen: at(row.firstSeq),
    since: at(row.sinceSeq),
    lastSeen: at(row.lastSeq),
  };
}

function tagsOf({ tagSet, tags }: FindingRow): Pick<ResourceRef, 'tags'> {
  return tagSet === null ? {} : { tags: (tags ?? []).map(([Key, Value]) => ({ Key, Value })) };
}
