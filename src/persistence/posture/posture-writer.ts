import type { PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import { POSTURE_COUNTS, postureOf, type PostureRow } from '../../assessments/posture.js';
import type { AssessmentReport } from '../../assessments/report.js';
import { BinaryRows } from '../copy/binary-rows.js';
import { copyInto } from '../copy/copy-into.js';
import { storableText } from '../copy/storable-text.js';
import { writeExpiries } from './expiries.js';
import { countFindings, findingTallies, type CountedScan } from './finding-counts.js';
import { numberSubjects } from './posture-subjects.js';
import { advanceVersion } from './posture-version.js';

/** A scan that is about to be committed. */
export interface RolledUpScan extends CountedScan {
  readonly scanId: string;
  readonly reports: readonly AssessmentReport[];
  /** Open failures accepted as a risk, by check. */
  readonly acceptedFailures: ReadonlyMap<string, number>;
}

/** Columns of `posture` that hold counts, in the order of `POSTURE_COUNTS`. */
export const COUNT_COLUMNS = POSTURE_COUNTS.map((name) => name.replaceAll('-', '_').replace('firstSeen', 'first_seen'));

/** Counts that say how things stand, and so go on until they change; the last two belong to one scan alone. */
const STANDING = COUNT_COLUMNS.filter((name) => name !== 'opened' && name !== 'resolved');

/**
 * Writes all that dashboards read of a scan, within the scan's transaction; findings, reports and their tables must
 * have been written before. Numbers that did not change are not written again.
 * @param dataSource for numbers of subjects, which are handed out apart from the transaction
 */
export async function writePosture(client: PoolClient, dataSource: DataSource, scan: RolledUpScan): Promise<void> {
  await countFindings(client, scan);
  const rows = postureOf(scan.reports, await findingTallies(client, scan), scan.acceptedFailures);
  await client.query('CREATE TEMP TABLE posture_incoming (LIKE posture INCLUDING DEFAULTS) ON COMMIT DROP');
  await copyInto(client, `posture_incoming (subject_id, account_id, seq, from_at, ${COUNT_COLUMNS.join(', ')})`, await encoded(dataSource, scan, rows));
  await client.query('ANALYZE posture_incoming');
  const frameworks = ['', ...scan.reports.map(({ framework }) => storableText(framework.id))];
  await client.query(ENDED, [scan.accountId, scan.startedAt, frameworks]);
  await client.query(BEGUN, [scan.accountId]);
  await client.query('DROP TABLE posture_incoming');
  for (const { framework, id } of scan.reports) {
    await client.query(
      `INSERT INTO account_framework (account_id, framework_id, seq, scan_id, report_id, at) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (account_id, framework_id) DO UPDATE SET seq = $3, scan_id = $4, report_id = $5, at = $6`,
      [scan.accountId, storableText(framework.id), scan.seq, scan.scanId, storableText(id), scan.startedAt],
    );
  }
  await writeExpiries(client, scan.accountId, scan.reports);
  await advanceVersion(client);
}

async function encoded(dataSource: DataSource, { accountId, seq, startedAt }: CountedScan, rows: readonly PostureRow[]): Promise<BinaryRows> {
  const numbers = await numberSubjects(dataSource, rows.map(({ subject }) => subject));
  const at = new Date(startedAt);
  const binary = new BinaryRows();
  for (const [index, { counts }] of rows.entries()) {
    binary.row(4 + POSTURE_COUNTS.length).integer(numbers[index]!).integer(accountId).integer(seq).time(at);
    for (const name of POSTURE_COUNTS) {
      if (name === 'firstSeen') binary.bigint(counts[name]);
      else binary.integer(counts[name]);
    }
  }
  return binary;
}

const columnsOf = (table: string): string => STANDING.map((name) => `${table}.${name}`).join(', ');

/** $1 account, $2 time of the scan, $3 frameworks it was assessed against. Numbers of other frameworks stand. */
const ENDED = `
  UPDATE posture p SET to_at = $2 FROM posture_subject s
  WHERE p.account_id = $1 AND p.to_at IS NULL AND s.id = p.subject_id AND s.framework_id = ANY($3::text[])
    AND NOT EXISTS (SELECT 1 FROM posture_incoming i WHERE i.subject_id = p.subject_id AND i.opened = 0 AND i.resolved = 0 AND (${columnsOf('i')}) = (${columnsOf('p')}))`;

/** $1 account. */
const BEGUN = `
  INSERT INTO posture (subject_id, account_id, seq, from_at, ${COUNT_COLUMNS.join(', ')})
  SELECT i.subject_id, i.account_id, i.seq, i.from_at, ${COUNT_COLUMNS.map((name) => `i.${name}`).join(', ')} FROM posture_incoming i
  WHERE NOT EXISTS (SELECT 1 FROM posture p WHERE p.account_id = $1 AND p.subject_id = i.subject_id AND p.to_at IS NULL)`;
