import type { PoolClient } from 'pg';
import { BinaryRows } from './copy/binary-rows.js';
import { copyInto } from './copy/copy-into.js';
import type { ScanResults } from './scan-writer-input.js';

/** Writes the slices of a scan: what was complete, and what was not and why. */
export async function writeSlices(client: PoolClient, scanId: string, slices: ScanResults['slices']): Promise<void> {
  const rows = new BinaryRows();
  for (const { kind, region, status, count } of slices) {
    rows.row(5).uuid(scanId).text(kind).text(region).text(status.state === 'complete' ? null : status.reason).integer(count);
  }
  await copyInto(client, 'scan_slice_intake (scan_id, kind, region, reason, count)', rows);
}

/** Writes how each check came out. */
export async function writeTallies(client: PoolClient, scanId: string, tallies: ScanResults['tallies']): Promise<void> {
  const rows = new BinaryRows();
  for (const tally of tallies) {
    rows.row(8).uuid(scanId).text(tally.checkId).text(tally.serviceModel).bigint(tally.population);
    rows.bigint(tally.pass).bigint(tally.fail).bigint(tally.notApplicable).bigint(tally.unknown);
  }
  await copyInto(client, 'check_result_intake (scan_id, check_id, service_model, population, pass, fail, not_applicable, unknown)', rows);
}

/** Writes the assessment reports, and the state of each control beside them for lists and trends. */
export async function writeReports(client: PoolClient, scanId: string, reports: ScanResults['reports']): Promise<void> {
  const documents = new BinaryRows();
  const controls = new BinaryRows();
  for (const report of reports) {
    documents.row(6).uuid(scanId).text(report.framework.id).text(report.id).integer(report.version);
    documents.text(JSON.stringify(report.scorecard)).text(JSON.stringify(report));
    for (const family of report.families) {
      for (const control of family.controls) {
        controls.row(6).uuid(scanId).text(report.framework.id).text(control.controlId);
        controls.text(family.id).text(control.state).integer(control.acceptedRisks);
      }
    }
  }
  await copyInto(client, 'assessment_report_intake (scan_id, framework_id, report_id, version, scorecard, document)', documents);
  await copyInto(client, 'control_result_intake (scan_id, framework_id, control_id, family_id, state, accepted_risks)', controls);
}

/** Writes the scan's own row with its totals, which are the sums of the tallies. */
export async function writeScan(client: PoolClient, values: ScanRow): Promise<void> {
  const total = (count: 'pass' | 'fail' | 'notApplicable' | 'unknown') => values.tallies.reduce((sum, tally) => sum + tally[count], 0);
  await client.query(
    `INSERT INTO scan (id, account_id, seq, snapshot_id, started_at, finished_at, tool_version, checks_hash, parameters, resources,
                       pass, fail, not_applicable, unknown)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      values.scanId,
      values.accountId,
      values.seq,
      values.snapshotId,
      values.startedAt,
      values.finishedAt,
      values.toolVersion,
      values.checksHash,
      values.parameters,
      values.resources,
      total('pass'),
      total('fail'),
      total('notApplicable'),
      total('unknown'),
    ],
  );
}

/** A row of `scan`, before its totals. */
export interface ScanRow {
  readonly scanId: string;
  readonly accountId: number;
  readonly seq: number;
  readonly snapshotId: string;
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly toolVersion: string;
  readonly checksHash: string;
  readonly parameters: string;
  readonly resources: number;
  readonly tallies: ScanResults['tallies'];
}
