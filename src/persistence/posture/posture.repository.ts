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

/** Where a row of posture says whose it is. */
const ACCOUNT_OF_ROW = 'p.account_id';

/** Of what flows, only what flowed within the span. */
const FLOW_OF_SPAN = ' FILTER (WHERE p.from_at >= FROM_AT)';

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
    const conditions = accountConditions(filter, subjectConditions(filter, by, new Conditions()), ACCOUNT_OF_ROW);
    const first = startOfBucket(new Date(span.from), bucket);
    const [from, to] = [`${conditions.value(first.toISOString())}::timestamptz`, `${conditions.value(span.to)}::timestamptz`];
    const sums = (standing: string, flow: string) => POSTURE_COUNTS.map((name, index) => `${FLOWS.has(name) ? flow : standing}sum(${summed(COUNT_COLUMNS[index]!)})${FLOWS.has(name) ? FLOW_OF_SPAN : ''} AS c${index}`).join(', ').replaceAll('FROM_AT', from);
    const branch = (at: string, standing: string, flow: string, when: string) =>
      `SELECT ${keys(by)} ${stretchOf(bucket, at, from)} AS stretch, ${sums(standing, flow)} ${source(by, by.includes('account') || by.includes('group'))} WHERE ${conditions.text} AND ${when} GROUP BY ${[...by.map((_, index) => `k${index}`), 'stretch'].join(', ')}`;
    // Numbers begin to stand at one time and end at another. Each row is added once and taken away once; twice through the
    // rows costs less than making two of each.
    const rows = await this.dataSource.query<Row[]>(
      `SELECT ${by.map((_, index) => `k${index}, `).join('')} extract(epoch FROM stretch)::float8 AS stretch, ${POSTURE_COUNTS.map((_, index) => `c${index}`).join(', ')} FROM (
       ${branch('p.from_at', '', '', `(p.to_at IS NULL OR p.to_at >= ${from}) AND p.from_at < ${to}`)}
       UNION ALL ${branch('p.to_at', '-', '0 * ', `p.to_at >= ${from} AND p.to_at < ${to} AND p.from_at < ${to}`)}) AS changes`,
      conditions.values,
    );
    const groups = new Map<string, { readonly key: PostureKey; readonly changes: Row[] }>();
    for (const row of rows) {
      const name = by.map((_, index) => JSON.stringify(row[`k${index}`])).join();
      const known = groups.get(name);
      if (known === undefined) groups.set(name, { key: keyOf(row, by), changes: [row] });
      else known.changes.push(row);
    }
    const trends = [...groups.values()].map(({ key, changes }) => ({ key, points: pointsOf(changes, bucket, span) }));
    return trends.sort((a, b) => Date.parse(a.points[0]?.at ?? '') - Date.parse(b.points[0]?.at ?? '') || compareKeys(a.key, b.key, by));
  }

  /** A number that grows with everything that may change an answer. */
  async version(): Promise<string> {
    const [row] = await this.dataSource.query<{ version: string }[]>('SELECT version FROM posture_version');
    return row?.version ?? '0';
  }
}

/** Adds differences up to states, one for every stretch of time until the end of the span. */
function pointsOf(changes: readonly Row[], bucket: Bucket, { to }: Span): TrendPoint[] {
  const byTime = new Map<number, number[]>();
  for (const row of changes) {
    const at = Number(row['stretch']) * 1000;
    const sums = byTime.get(at) ?? new Array<number>(POSTURE_COUNTS.length).fill(0);
    byTime.set(at, sums);
    for (let index = 0; index < sums.length; index += 1) sums[index]! += Number(row[`c${index}`]);
  }
  const points: TrendPoint[] = [];
  const end = Date.parse(to);
  const state = new Array<number>(POSTURE_COUNTS.length).fill(0);
  for (let at = new Date(Math.min(...byTime.keys())); at.getTime() < end; at = nextBucket(at, bucket)) {
    const change = byTime.get(at.getTime());
    const counts = noCounts();
    POSTURE_COUNTS.forEach((name, index) => {
      state[index] = (FLOWS.has(name) ? 0 : state[index]!) + (change?.[index] ?? 0);
      counts[name] = state[index];
    });
    points.push({ at: at.toISOString(), counts });
  }
  return points;
}

function compareKeys(a: PostureKey, b: PostureKey, by: readonly PostureDimension[]): number {
  for (const dimension of by) if (a[dimension] !== b[dimension]) return a[dimension]! < b[dimension]! ? -1 : 1;
  return 0;
}

/** Sums of large integers are made of decimal digits, which is slow; a double holds them exactly up to five million open failures. */
function summed(column: string): string {
  return column === 'first_seen' ? 'p.first_seen::float8' : `p.${column}`;
}

/** When the stretch of time of a row begins; what began before the first one stands from then on. */
function stretchOf(bucket: Bucket, at: string, from: string): string {
  const length = { day: '1 day', week: '7 days', month: null }[bucket];
  const moment = `greatest(${at}, ${from})`;
  // UTC has no days of other lengths, so days and weeks are counted; the first of 2001 was a Monday.
  return length === null ? `date_trunc('month', ${moment}, 'UTC')` : `date_bin('${length}', ${moment}, '2001-01-01T00:00:00Z')`;
}

/** The start of the stretch of time that a moment lies in. */
function startOfBucket(moment: Date, bucket: Bucket): Date {
  const [year, month, day] = [moment.getUTCFullYear(), moment.getUTCMonth(), moment.getUTCDate()];
  if (bucket === 'month') return new Date(Date.UTC(year, month, 1));
  return new Date(Date.UTC(year, month, bucket === 'week' ? day - ((moment.getUTCDay() + 6) % 7) : day));
}

/** The start of the stretch after the one that starts at `at`. */
export function nextBucket(at: Date, bucket: Bucket): Date {
  const days = { day: 1, week: 7, month: 0 }[bucket];
  return new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + (bucket === 'month' ? 1 : 0), at.getUTCDate() + days));
}

function keys(by: readonly PostureDimension[]): string {
  return by.map((dimension, index) => `${DIMENSION_COLUMNS[dimension]} AS k${index}, `).join('');
}

function source(by: readonly PostureDimension[], named = true): string {
  return `FROM posture p JOIN posture_subject s ON s.id = p.subject_id ${named ? `JOIN account a ON a.id = p.account_id ${joinsOf(by)}` : ''}`;
}

function grouping(by: readonly PostureDimension[]): string {
  const columns = by.map((_, index) => `k${index}`).join(', ');
  return by.length === 0 ? '' : `GROUP BY ${columns} ORDER BY ${columns}`;
}
