import { createHash, randomUUID } from 'node:crypto';
import { storableText } from '../copy/storable-text.js';
import type { TransactionQuery } from '../scan-writer-input.js';

/** What somebody may want to be told of. */
export const EVENTS = ['scan.finished', 'scan.failed', 'finding.critical-new', 'expiry.soon', 'schedule.failing', 'test'] as const;
export type EventName = (typeof EVENTS)[number];

/** Something that happened. */
export interface Announcement {
  readonly event: EventName;
  /** Root uin; null: it concerns no account in particular. */
  readonly account: string | null;
  /** Facts, as webhooks carry them. */
  readonly data: Readonly<Record<string, unknown>>;
  /** What makes it the same event when it is announced again; absent: every announcement is one of its own. */
  readonly identity?: string;
}

/**
 * Writes an event for every target that wants to hear of it, in the transaction of what happened: what is undone is never
 * told, and what is done is not forgotten. The sending comes afterwards.
 * @param only one target alone, whatever it wants to hear of
 * @returns how many targets will be told
 */
export async function announce(query: TransactionQuery, { event, account, data, identity }: Announcement, only?: string): Promise<number> {
  const eventId = identity === undefined ? randomUUID() : idOf(`${event} ${identity}`);
  const { rowCount } = await query(
    `INSERT INTO notification_delivery (id, target_id, event_id, event, body, state, created_at, next_at)
     SELECT gen_random_uuid(), t.id, $1::uuid, $2, $3, 'waiting', now(), now() FROM notification_target t
     WHERE ${only === undefined ? 't.enabled AND t.paused_at IS NULL AND $2 = ANY(t.events) AND ($4::text IS NULL OR cardinality(t.accounts) = 0 OR $4 = ANY(t.accounts))' : 't.id = $5::uuid AND ($4::text IS NULL OR true)'}
     ON CONFLICT (tenant_id, target_id, event_id) DO NOTHING`,
    [eventId, event, storableText(JSON.stringify({ id: eventId, event, account, at: new Date().toISOString(), data })), account, ...(only === undefined ? [] : [only])],
  );
  return rowCount ?? 0;
}

/** A uuid that follows from a text. */
function idOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Most findings that are named in one event; their number is always told. */
const NAMED = 20;

/** What a scan that was just written has to tell: that it is there, and the critical failures nobody saw before. */
export async function announceScan(query: TransactionQuery, scanId: string): Promise<void> {
  if ((await query('SELECT FROM notification_target WHERE enabled LIMIT 1', [])).rowCount === 0) return;
  const { rows } = await query(
    `SELECT a.id, a.uin, a.name, s.seq, s.started_at AS "startedAt", s.resources, s.pass, s.fail, s.not_applicable AS "notApplicable", s.unknown FROM scan s JOIN account a ON a.id = s.account_id WHERE s.id = $1`,
    [scanId],
  );
  const [scan] = rows as readonly { id: number; uin: string; name: string | null; seq: number; startedAt: Date; resources: string; pass: string; fail: string; notApplicable: string; unknown: string }[];
  if (scan === undefined) return;
  const scorecards = (await query('SELECT framework_id AS framework, report_id AS report, scorecard FROM assessment_report WHERE scan_id = $1 ORDER BY framework_id', [scanId])).rows as readonly { framework: string; report: string; scorecard: string }[];
  const about = { scanId, accountName: scan.name, startedAt: scan.startedAt.toISOString() };
  await announce(query, {
    event: 'scan.finished',
    account: scan.uin,
    identity: scanId,
    data: {
      ...about,
      resources: Number(scan.resources),
      pass: Number(scan.pass),
      fail: Number(scan.fail),
      notApplicable: Number(scan.notApplicable),
      unknown: Number(scan.unknown),
      assessments: scorecards.map(({ framework, report, scorecard }) => {
        const { coverage, conformance } = JSON.parse(scorecard) as { coverage: number | null; conformance: number | null };
        return { framework, report, coverage, conformance };
      }),
    },
  });
  const critical = (await query(
    `SELECT t.check_id AS check, t.kind, f.region, f.resource_id AS resource, encode(f.fingerprint, 'hex') AS fingerprint, count(*) OVER () AS total
     FROM finding f JOIN finding_type t ON t.id = f.type_id
     WHERE f.account_id = $1 AND f.first_seen_seq = $2 AND f.to_seq IS NULL AND f.resolution = 0 AND f.outcome = 1 AND t.severity = 'critical' ORDER BY t.check_id, f.region, f.resource_id LIMIT ${NAMED}`,
    [scan.id, scan.seq],
  )).rows as readonly { check: string; kind: string; region: string; resource: string; fingerprint: string; total: string }[];
  if (critical.length === 0) return;
  await announce(query, { event: 'finding.critical-new', account: scan.uin, identity: scanId, data: { ...about, number: Number(critical[0]!.total), findings: critical.map(({ total: _total, ...finding }) => finding) } });
}
