import { randomUUID } from 'node:crypto';
import type { PoolClient } from 'pg';
import type { DataSource, QueryRunner } from 'typeorm';
import { InputError } from '../common/errors.js';
import type { EvaluationSink, Finding, ResourceRef } from '../findings/finding.js';
import type { CheckChanges } from '../findings/finding-change.js';
import type { SnapshotAccount } from '../snapshots/snapshot.js';
import { lockAccount, type LockedAccount } from './account-lock.js';
import { BatchSender } from './copy/batch-sender.js';
import { copyInto } from './copy/copy-into.js';
import { EVALUATION_TARGET, EvaluationRows } from './evaluation-rows.js';
import { attachPartition, createIncoming, createIncomingTags, createPartition, mergeIncoming, mergeTags, partitionOf } from './finding-history.js';
import { FINDING_COLUMNS, FindingRows } from './finding-rows.js';
import { numberFindingTypes, readFindingTypes, typeKey } from './finding-types.js';
import { writePosture } from './posture/posture-writer.js';
import { writeReports, writeScan, writeSlices, writeTallies } from './scan-results.js';
import { countChanges } from './scan-comparison.js';
import type { ScanFacts, ScanResults, ScanTotals, SnapshotFacts } from './scan-writer-input.js';
import { SnapshotWriter, type StoredSnapshot } from './snapshot-writer.js';

/** A scan that has begun. */
export interface BegunScan {
  readonly scanId: string;
  /** Number of the scan within its account, from 1. */
  readonly seq: number;
}

interface Scan extends BegunScan {
  readonly facts: ScanFacts;
  readonly findings: FindingRows;
  readonly evaluations: EvaluationRows;
  readonly sender: BatchSender;
}

/**
 * Writes one snapshot and one scan in one transaction: either all of it is there afterwards, or nothing, whatever ends
 * the process. Order of calls: `snapshotChunk`… and `finishSnapshot` (or `useSnapshot`), `beginScan`, then `evaluated`
 * and `finding` with a `drain` now and then, `settle` where somebody asks for `changesSince`, at last `finish`; or `finishSnapshotOnly` to keep a snapshot without a
 * scan. `abort` undoes everything and may be called at any time. Memory is bounded by what comes between two drains.
 */
export class ScanWriter implements EvaluationSink {
  private readonly snapshot: SnapshotWriter;
  private snapshotId: string | null = null;
  private scan: Scan | null = null;
  private settled = false;
  private open = true;

  private constructor(
    private readonly dataSource: DataSource,
    private readonly runner: QueryRunner,
    private readonly client: PoolClient,
    private readonly account: LockedAccount,
  ) {
    this.snapshot = new SnapshotWriter(client, account.id);
  }

  /**
   * Begins to write for an account, which is made when it is new and locked until the end.
   * @throws InputError `account-busy` when another scan of the account is being written
   */
  static async begin(database: { readonly dataSource: DataSource }, about: { readonly account: SnapshotAccount }): Promise<ScanWriter> {
    const runner = database.dataSource.createQueryRunner();
    try {
      const client = (await runner.connect()) as PoolClient;
      await client.query('BEGIN');
      try {
        return new ScanWriter(database.dataSource, runner, client, await lockAccount(client, about.account));
      } catch (error) {
        await client.query('ROLLBACK');
        throw error;
      }
    } catch (error) {
      await runner.release();
      throw error;
    }
  }

  /** Adds a piece of the snapshot's canonical content. */
  async snapshotChunk(body: Buffer): Promise<void> {
    await this.snapshot.chunk(body);
  }

  /** Ends the snapshot. The same content as before is the same snapshot. */
  async finishSnapshot(facts: SnapshotFacts): Promise<StoredSnapshot> {
    const stored = await this.snapshot.finish(facts);
    this.snapshotId = stored.snapshotId;
    return stored;
  }

  /**
   * Takes a stored snapshot of the account instead of a new one, to audit it again.
   * @throws InputError `snapshot-unknown` when the account has no such snapshot
   */
  async useSnapshot(snapshotId: string): Promise<void> {
    const found = await this.client.query('SELECT 1 FROM snapshot WHERE id = $1 AND account_id = $2', [snapshotId, this.account.id]);
    if (found.rowCount === 0) {
      throw new InputError({
        code: 'snapshot-unknown',
        status: 404,
        message: `The account has no snapshot ${snapshotId}.`,
        remedy: 'List the snapshots of the account and choose one of them.',
      });
    }
    this.snapshotId = snapshotId;
  }

  /** Commits the snapshot without a scan. */
  async finishSnapshotOnly(): Promise<void> {
    if (this.snapshotId === null) throw new Error('finishSnapshot comes before finishSnapshotOnly');
    await this.commit();
  }

  /** Begins the scan of the snapshot. */
  async beginScan(facts: ScanFacts): Promise<BegunScan> {
    if (this.snapshotId === null) throw new Error('finishSnapshot or useSnapshot comes before beginScan');
    const { id, lastSeq, lastFindingId, lastDetailId } = this.account;
    const scanId = randomUUID();
    const seq = lastSeq + 1;
    const types = new Map([...(await readFindingTypes(this.dataSource))].map(([number, type]) => [typeKey(type), number]));
    const details = await this.client.query<{ id: number; body: string }>('SELECT id, body FROM finding_detail WHERE account_id = $1', [id]);
    const shared = new Map(details.rows.map((detail) => [detail.body, detail.id]));
    const findings = new FindingRows(id, seq, lastFindingId, lastDetailId, shared, types);
    const evaluations = new EvaluationRows(scanId);
    if (seq === 1) await createPartition(this.client, id);
    else await createIncoming(this.client);
    await createIncomingTags(this.client);
    const sender = new BatchSender(this.client, [
      { target: `${seq === 1 ? partitionOf(id) : 'incoming'} (${FINDING_COLUMNS})`, rows: findings.rows, prepare: () => this.numberTypes(findings) },
      { target: EVALUATION_TARGET, rows: evaluations.rows },
      { target: 'incoming_tag (tag_set, key, value)', rows: findings.tags.rows },
    ]);
    this.scan = { scanId, seq, facts, findings, evaluations, sender };
    return { scanId, seq };
  }

  /** One evaluated resource with all its outcomes; kept in memory until `drain`. */
  evaluated(resource: ResourceRef, checks: readonly { readonly id: string }[], outcomes: Uint8Array): void {
    this.begun().evaluations.add(resource, checks, outcomes);
  }

  /** A fail or unknown; kept in memory until `drain`. */
  finding(finding: Finding): void {
    this.begun().findings.add(finding);
  }

  /**
   * Sends what has gathered, once it is worth a batch. Returns while the batch is still on its way, so that the next
   * one can be made meanwhile; waits when one is on its way already.
   */
  async drain(): Promise<void> {
    await this.begun().sender.sendWhenFull();
  }

  /**
   * Writes the results and takes the findings into the account's history; nothing is committed. From here on
   * `changesSince` can tell what changed.
   */
  async settle(totals: ScanTotals): Promise<void> {
    const scan = this.begun();
    const { scanId, seq, facts, findings, evaluations, sender } = scan;
    await this.orAbort(async () => {
      evaluations.closeAll();
      await sender.sendAll();
      await copyInto(this.client, 'finding_detail_intake (account_id, id, body)', findings.details);
      await writeScan(this.client, {
        scanId,
        seq,
        accountId: this.account.id,
        snapshotId: this.snapshotId!,
        startedAt: facts.startedAt,
        finishedAt: totals.finishedAt ?? new Date().toISOString(),
        toolVersion: facts.toolVersion,
        checksHash: facts.checksHash,
        parameters: JSON.stringify(facts.parameters ?? {}),
        resources: evaluations.resources,
        tallies: totals.tallies,
      });
      await writeSlices(this.client, scanId, totals.slices);
      await writeTallies(this.client, scanId, totals.tallies);
      await mergeTags(this.client, this.account.id);
      const lastFindingId = await this.placeFindings(scan);
      await this.client.query('UPDATE account SET last_seq = $2, last_finding_id = $3, last_detail_id = $4 WHERE id = $1', [
        this.account.id,
        seq,
        lastFindingId,
        findings.lastIds.detail,
      ]);
    });
    this.settled = true;
  }

  /** How findings went since an earlier scan of the account, by check. `settle` comes before. */
  async changesSince(earlierSeq: number): Promise<readonly CheckChanges[]> {
    const { seq } = this.begun();
    return this.orAbort(() => countChanges(async (sql, values) => (await this.client.query(sql, values)).rows, { accountId: this.account.id, from: earlierSeq, to: seq }));
  }

  /** Writes what is not written yet, and commits everything. On an error nothing is kept. */
  async finish({ reports, acceptedFailures = new Map(), alongside, ...totals }: ScanResults): Promise<BegunScan> {
    const { scanId, seq, facts } = this.begun();
    if (!this.settled) await this.settle(totals);
    await this.orAbort(async () => {
      await writeReports(this.client, scanId, reports);
      await writePosture(this.client, this.dataSource, { accountId: this.account.id, seq, startedAt: facts.startedAt, scanId, reports, acceptedFailures });
      await alongside?.((sql, values) => this.client.query(sql, values), scanId);
    });
    await this.commit();
    return { scanId, seq };
  }

  /** Undoes everything that was not committed, and gives the connection back. Safe to call at any time, also twice. */
  async abort(): Promise<void> {
    if (!this.open) return;
    this.open = false;
    await this.scan?.sender.settle();
    // A connection that broke has been rolled back by the server.
    await this.client.query('ROLLBACK').catch(() => undefined);
    await this.runner.release();
  }

  private async orAbort<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      await this.abort();
      throw error;
    }
  }

  private async placeFindings({ scanId, seq, findings }: Scan): Promise<number> {
    const { id, lastFindingId } = this.account;
    if (seq > 1) return mergeIncoming(this.client, { accountId: id, scanId, seq, lastFindingId });
    await attachPartition(this.client, id);
    return findings.lastIds.finding;
  }

  private async numberTypes(findings: FindingRows): Promise<void> {
    // More may be met while the first are being numbered.
    let numbers = new Map<string, number>();
    for (let types = findings.unknownTypes(); types.some((type) => !numbers.has(typeKey(type))); types = findings.unknownTypes()) {
      numbers = await numberFindingTypes(this.dataSource, types);
    }
    findings.resolveTypes(numbers);
  }

  private begun(): Scan {
    if (this.scan === null || !this.open) throw new Error('no scan is being written: beginScan comes first, and finish and abort end it');
    return this.scan;
  }

  private async commit(): Promise<void> {
    try {
      await this.client.query('COMMIT');
      this.open = false;
    } catch (error) {
      await this.abort();
      throw error;
    }
    await this.runner.release();
  }
}
