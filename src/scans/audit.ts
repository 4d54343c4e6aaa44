import { setImmediate as nextTurn } from 'node:timers/promises';
import { assess } from '../assessments/assess.js';
import type { AssessmentReport } from '../assessments/report.js';
import type { AssessmentSelection } from '../assessments/selection.js';
import type { Statements } from '../attestations/attestation.js';
import type { AnyCheck } from '../checks/check.js';
import type { Severity } from '../checks/verdict.js';
import { TOOL } from '../config/tool.js';
import type { RiskException } from '../exceptions/exception.js';
import { Evaluation, type EvaluationResult, type ParameterOverrides } from '../findings/evaluation.js';
import type { Framework } from '../frameworks/framework.js';
import type { Inventory } from '../inventory/inventory.js';
import type { Database } from '../persistence/database.js';
import { announceScan } from '../persistence/notifications/announce.js';
import type { Alongside, TransactionQuery } from '../persistence/scan-writer-input.js';
import { noteLogFields } from '../telemetry/log-context.js';
import { inSpan } from '../telemetry/tracing.js';
import { addDeltas } from './add-deltas.js';
import { assessmentFacts } from './assessment-facts.js';
import { checksHash } from './checks-hash.js';
import type { Intake } from './intake.js';
import { countingFor, joined, onRecord } from './statements/stored-statements.js';
import { takeSnapshot, type SnapshotRequest } from './take-snapshot.js';
import { Results, type WorstFinding } from './results.js';

/** All that one audit needs. */
export interface AuditRequest extends SnapshotRequest {
  readonly checks: readonly AnyCheck[];
  readonly frameworks: readonly Framework[];
  /** What comes with the scan, beside what the tenant has on record. */
  readonly statements: Statements;
  readonly exceptions: readonly RiskException[];
  readonly overrides: ParameterOverrides;
  /** What to assess; absent: the whole account, every level, every control. */
  readonly selection?: AssessmentSelection;
  /** Writes into the scan's transaction before it ends, e.g. whose job it was. */
  readonly alongside?: Alongside;
}

/** What one audit came to; everything else is in the database. */
export interface AuditOutcome {
  readonly scanId: string;
  readonly snapshotId: string;
  /** True when the same content had been taken in before. */
  readonly snapshotKnown: boolean;
  readonly reports: readonly AssessmentReport[];
  readonly result: EvaluationResult;
  readonly worst: readonly WorstFinding[];
  /** Failures within the scope by their own severity; accepted ones included. */
  readonly failures: ReadonlyMap<Severity, number>;
  readonly intake: Intake;
}

/**
 * The pipeline: snapshot → inventory → checks → findings → assessments, stored in one transaction. Whatever fails, and
 * however the process dies, nothing of the scan stays behind.
 * @throws InputError when the snapshot is wrong, naming the place, or a statement contradicts one on record
 */
export function auditSnapshot(database: Database, request: AuditRequest): Promise<AuditOutcome> {
  return inSpan('scan', { 'demarc.frameworks': request.frameworks.length }, () => pipeline(database, request));
}

async function pipeline(database: Database, request: AuditRequest): Promise<AuditOutcome> {
  const record = joined(await onRecord(database.dataSource), { ...request.statements, exceptions: request.exceptions });
  const taking = await inSpan('scan: read', {}, () => takeSnapshot(database, request));
  const { writer, inventory, intake, stored } = taking;
  try {
    const hash = checksHash(request.checks, request.overrides);
    const scan = await writer.beginScan({ startedAt: request.startedAt, toolVersion: TOOL.version, checksHash: hash, parameters: request.overrides });
    noteLogFields({ scanId: scan.scanId, account: intake.header.account.uin });
    const { capturedAt, account } = intake.header;
    const { exceptions, ...statements } = countingFor(record, account.uin, capturedAt);
    const results = new Results(writer, { exceptions, now: capturedAt, account: account.uin, scope: request.selection?.scope ?? null });
    const result = await inSpan('scan: judge', {}, () => evaluate(inventory, request, results, () => writer.drain()));
    request.onProgress({ stage: 'assessing', done: request.frameworks.length, unit: 'frameworks' });
    const common = assessmentFacts({ request: { ...request, statements, exceptions }, intake, inventory, results, result, scanId: scan.scanId, checksHash: hash });
    const assessed = await inSpan('scan: assess', {}, async () => request.frameworks.map((framework) => assess({ ...common, framework })));
    request.onProgress({ stage: 'storing', done: result.evaluations, unit: 'evaluations' });
    const totals = { tallies: result.tallies, slices: inventory.slices() };
    const reports = await inSpan('scan: store', {}, async () => {
      await writer.settle(totals);
      const reports = await addDeltas(database, writer, assessed);
      await writer.finish({ ...totals, reports, acceptedFailures: results.acceptedFailures(), alongside: (query, scanId) => alongside(request, query, scanId) });
      return reports;
    });
    return { scanId: scan.scanId, snapshotId: stored.snapshotId, snapshotKnown: stored.alreadyKnown, reports, result, worst: results.worst(), failures: results.failuresBySeverity(), intake };
  } catch (error) {
    await writer.abort();
    throw error;
  } finally {
    taking.dispose();
  }
}

/** What must be there exactly when the scan is: whose job it was, and whom it is told to. */
async function alongside(request: AuditRequest, query: TransactionQuery, scanId: string): Promise<void> {
  await request.alongside?.(query, scanId);
  await announceScan(query, scanId);
}

/** Judges the inventory, giving storage time after each partition so that nothing piles up. */
async function evaluate(inventory: Inventory, request: AuditRequest, results: Results, drain: () => Promise<void>): Promise<EvaluationResult> {
  const evaluation = new Evaluation(inventory, request.checks, results, request.overrides);
  evaluation.begin();
  await drain();
  let partitions = 0;
  for (const _ of evaluation.partitions()) {
    await drain();
    // Judging only computes; a turn of the event loop lets a service answer meanwhile.
    await nextTurn();
    request.onProgress({ stage: 'judging', done: ++partitions, unit: 'partitions' });
  }
  const result = evaluation.finish();
  await drain();
  return result;
}
