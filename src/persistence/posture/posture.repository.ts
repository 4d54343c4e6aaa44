import type { DataSource } from 'typeorm';
import { noCounts, POSTURE_COUNTS, type PostureCounts } from '../../assessments/posture.js';
import { Conditions } from '../finding-filter.js';
import { COUNT_COLUMNS } from './posture-writer.js';
import { accountConditions, countsOf, DIMENSION_COLUMNS, joinsOf, keyOf, subjectConditions, type PostureDimension, type PostureFilter, type PostureKey } from './posture-query.js';

/** Numbers of one group of a posture. */
export interface PostureGroup {
  readonly key: PostureKey;
  /** Accounts that have numbers here. */
  readonly accounts: number;
  readonly counts: PostureCounts;
}

/** Lengths of time a trend can be told in; UTC, weeks begin on Monday. */
export const BUCKETS = ['day', 'week', 'month'] as const;
export type Bucket = (typeof BUCKETS)[number];

/** How things stood at the end of one stretch of time. */
export interface TrendPoint {
  /** Start of the stretch, ISO 8601 UTC. */
  readonly at: string;
  readonly counts: PostureCounts;
}

/** A trend of one group: one point for every stretch from the first with numbers on. */
export interface PostureTrend {
  readonly key: PostureKey;
  readonly points: readonly TrendPoint[];
}

/** A span of time: from (included) to (left out), ISO 8601 UTC. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

type Row = Readonly<Record<string, unknown>>;

/** Opened and resolved belong to single scans: they are added up over time, the others stand until they change. */
const FLOWS: ReadonlySet<keyof PostureCounts> = new Set(['opened', 'resolved'] as const);

/** Reads posture: never findings, reports or control results. */
export class PostureRepository {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * The numbers at the latest assessments, or as they stood at a time.
   * @param by what to tell apart; none: one group
   * @param at ISO 8601 UTC; absent: now
   */
  async at(filter: PostureFilter, by: readonly PostureDimension[] = [], at?: string): Promise<PostureGroup[]> {
    const conditions = accountConditions(filter, subjectConditions(filter, by, new Conditions()));
    if (at === undefined) conditions.always('p.to_at IS NULL');
    else conditions.add('p.from_at <= ?::timestamptz AND (p.to_at IS NULL OR p.to_at > ?::timestamptz)', at);
    const rows = await this.dataSource.query<Row[]>(
      `SELECT ${keys(by)} count(DISTINCT p.account_id) AS accounts, ${COUNT_COLUMNS.map((name, index) => `sum(p.${name}) AS c${index}`).join(', ')}
       ${source(by)} WHERE ${conditions.text} ${grouping(by)}`,
      conditions.values,
    );
    return rows.filter((row) => Number(row['accounts']) > 0).map((row) => ({ key: keyOf(row, by), accounts: Number(row['accounts']), counts: countsOf(row) }));
  }

  /** How the numbers went over time. The stretches of time that hold `from` and the last moment before `to` are told as a whole. */
  async trend(filter: PostureFilter, by: readonly PostureDimension[], bucket: Bucket, span: Span): Promise<PostureTrend[]> {
    const conditions = accountConditions(filter, subjectConditions(filter, by, new Conditions()));
    const unit = conditions.value(bucket);
    const first = `date_trunc(${unit}::text, ${conditions.value(span.from)}::timestamptz, 'UTC')`;
    conditions.add(`(p.to_at IS NULL OR p.to_at >= ${first}) AND p.from_at < ?::timestamptz AND e.at < ?::timestamptz`, span.to);
    const columns = POSTURE_COUNTS.map((name, index) => {
      const value = FLOWS.has(name) ? `CASE WHEN e.sign = 1 AND p.from_at >= ${first} THEN p.${COUNT_COLUMNS[index]} ELSE 0 END` : `e.sign * p.${COUNT_COLUMNS[index]}`;
      return `sum(${value}) AS c${index}`;
    });
    const rows = await this.dataSource.query<Row[]>(
      `SELECT ${keys(by)} date_trunc(${unit}::text, greatest(e.at, ${first}), 'UTC') AS stretch, ${columns.join(', ')}
       ${source(by)} CROSS JOIN LATERAL (VALUES (1, p.from_at), (-1, p.to_at)) AS e (sign, at)
       WHERE ${conditions.text} GROUP BY ${[...by.map((_, index) => `k${index}`), 'stretch'].join(', ')} ORDER BY stretch`,
      conditions.values,
    );
    const groups = new Map<string, { readonly key: PostureKey; readonly changes: Row[] }>();
    for (const row of rows) {
      const key = keyOf(row, by);
      const name = JSON.stringify(key);
      const known = groups.get(name) ?? { key, changes: [] };
      groups.set(name, known);
      known.changes.push(row);
    }
    return [...groups.values()].map(({ key, changes }) => ({ key, points: pointsOf(changes, bucket, span) }));
  }

  /** A number that grows with everything that may change an answer. */
  async version(): Promise<string> {
    const [row] = await this.dataSource.query<{ version: string }[]>('SELECT version FROM posture_version');
    return row?.version ?? '0';
  }
}

/** Adds differences up to states, one for every stretch of time until the end of the span. */
function pointsOf(changes: readonly Row[], bucket: Bucket, { to }: Span): TrendPoint[] {
  const points: TrendPoint[] = [];
  const byTime = new Map(changes.map((row) => [(row['stretch'] as Date).toISOString(), countsOf(row)]));
  let state = noCounts();
  const first = changes[0]?.['stretch'] as Date;
  for (let at = first; at.getTime() < Date.parse(to); at = nextBucket(at, bucket)) {
    const change = byTime.get(at.toISOString());
    const next = noCounts();
    for (const name of POSTURE_COUNTS) next[name] = (FLOWS.has(name) ? 0 : state[name]) + (change?.[name] ?? 0);
    state = next;
    points.push({ at: at.toISOString(), counts: next });
  }
  return points;
}

/** The start of the stretch after the one that starts at `at`. */
export function nextBucket(at: Date, bucket: Bucket): Date {
  const days = { day: 1, week: 7, month: 0 }[bucket];
  return new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + (bucket === 'month' ? 1 : 0), at.getUTCDate() + days));
}

function keys(by: readonly PostureDimension[]): string {
  return by.map((dimension, index) => `${DIMENSION_COLUMNS[dimension]} AS k${index}, `).join('');
}

function source(by: readonly PostureDimension[]): string {
  return `FROM posture p JOIN posture_subject s ON s.id = p.subject_id JOIN account a ON a.id = p.account_id ${joinsOf(by)}`;
}

function grouping(by: readonly PostureDimension[]): string {
  const columns = by.map((_, index) => `k${index}`).join(', ');
  return by.length === 0 ? '' : `GROUP BY ${columns} ORDER BY ${columns}`;
}
