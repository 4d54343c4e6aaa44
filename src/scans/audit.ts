import { setImmediate as nextTurn } from 'node:timers/promises';
import { assess } from '../assessments/assess.js';
import type { AssessmentInput } from '../assessments/input.js';
import type { AssessmentReport } from '../assessments/report.js';
import type { Statements } from '../attestations/attestation.js';
import type { AnyCheck } from '../checks/check.js';
import { TOOL } from '../config/tool.js';
import type { RiskException } from '../exceptions/exception.js';
import { Evaluation, type EvaluationResult, type ParameterOverrides } from '../findings/evaluation.js';
import type { Framework } from '../frameworks/framework.js';
import { InventoryCollector } from '../inventory/collector.js';
import type { Inventory } from '../inventory/inventory.js';
import type { Kind } from '../inventory/kind.js';
import type { AnyKind } from '../inventory/view.js';
import type { Database } from '../persistence/database.js';
import { ScanWriter } from '../persistence/scan-writer.js';
import type { SnapshotReading } from '../snapshots/read-snapshot.js';
import type { SnapshotHeader } from '../snapshots/snapshot.js';
import { checksHash } from './checks-hash.js';
import { FileRecordStore } from './file-record-store.js';
import { takeIn, type Intake } from './intake.js';
import type { OnProgress } from './progress.js';
import { Results, type WorstFinding } from './results.js';
import { snapshotFacts } from './snapshot-facts.js';

/** All that one audit needs. */
export interface AuditRequest {
  readonly reading: SnapshotReading;
  /** Where the snapshot came from, as the report names it: a file's base name, `upload`, `stdin`. */
  readonly sourceName: string;
  /** Who took it in: an operating system user, an API key's name. */
  readonly takenInBy: string;
  readonly kinds: readonly AnyKind[];
  readonly checks: readonly AnyCheck[];
  readonly frameworks: readonly Framework[];
  readonly statements: Statements;
  readonly exceptions: readonly RiskException[];
  readonly overrides: ParameterOverrides;
  /** The moment the scan starts, ISO 8601; the only clock the pipeline sees. */
  readonly startedAt: string;
  readonly onProgress: OnProgress;
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
  readonly intake: Intake;
}

/**
 * The pipeline: snapshot → inventory → checks → findings → assessments, stored in one transaction. Whatever fails, and
 * however the process dies, nothing of the scan stays behind.
 * @throws InputError when the snapshot is wrong, naming the place
 */
export async function auditSnapshot(database: Database, request: AuditRequest): Promise<AuditOutcome> {
  const records = new FileRecordStore();
  let begun: ScanWriter | undefined;
  try {
    const collector = new InventoryCollector(request.kinds, records);
    const begin = async ({ account }: SnapshotHeader) => {
      const opened = await ScanWriter.begin(database, { account });
      begun = opened;
      return (chunk: Buffer) => opened.snapshotChunk(chunk);
    };
    const intake = await takeIn(request.reading, collector, begin, request.onProgress);
    const writer = begun as ScanWriter;
    const inventory = collector.finish(intake.header.account, intake.header.capturedAt);
    const snapshot = await writer.finishSnapshot(snapshotFacts(intake, inventory, request));
    const hash = checksHash(request.checks, request.overrides);
    const scan = await writer.beginScan({ startedAt: request.startedAt, toolVersion: TOOL.version, checksHash: hash, parameters: request.overrides });
    const results = new Results(writer, request.exceptions, intake.header.capturedAt);
    const result = await evaluate(inventory, request, results, () => writer.drain());
    request.onProgress({ stage: 'assessing', done: request.frameworks.length, unit: 'frameworks' });
    const common = assessmentFacts(request, intake, inventory, results, result, scan.scanId, hash);
    const reports = request.frameworks.map((framework) => assess({ ...common, framework }));
    request.onProgress({ stage: 'storing', done: result.evaluations, unit: 'evaluations' });
    await writer.finish({ tallies: result.tallies, slices: inventory.slices(), reports });
    return { scanId: scan.scanId, snapshotId: snapshot.snapshotId, snapshotKnown: snapshot.alreadyKnown, reports, result, worst: results.worst(), intake };
  } catch (error) {
    await begun?.abort();
    throw error;
  } finally {
    records.dispose();
  }
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

/** What all assessments of a scan have in common. */
function assessmentFacts(
  request: AuditRequest,
  intake: Intake,
  inventory: Inventory,
  results: Results,
  result: EvaluationResult,
  scanId: string,
  hash: string,
): Omit<AssessmentInput, 'framework'> {
  const { account } = intake.header;
  const kinds = new Map(inventory.kinds.map((kind: Kind) => [kind.kind, kind]));
  return {
    account: { uin: account.uin, appId: account.appId ?? null, name: account.name ?? null, site: account.site ?? 'china' },
    scan: { id: scanId, startedAt: request.startedAt },
    snapshot: {
      contentHash: intake.contentHash,
      sourceHash: intake.sourceHash,
      capturedAt: intake.header.capturedAt,
      source: request.sourceName,
      calls: intake.calls,
      unreadCalls: inventory.unreadCalls,
      rejectedInputs: intake.rejected.length,
      regions: inventory.regions,
    },
    tool: { name: TOOL.name, version: TOOL.version, checks: request.checks.length, checksHash: hash },
    checks: request.checks,
    tallies: result.tallies,
    failures: results.failures(),
    unknowns: results.unknowns(),
    acceptedFailures: results.acceptedFailures(),
    resources: resourceCounts(inventory, kinds),
    notCollected: inventory.slices().flatMap((slice) => {
      const kind = kinds.get(slice.kind);
      if (slice.status.state === 'complete' || kind === undefined) return [];
      return [{ kind: slice.kind, title: kind.title, region: slice.region, reason: slice.status.reason, recorded: slice.count }];
    }),
    statements: request.statements,
    exceptions: request.exceptions,
  };
}

function resourceCounts(inventory: Inventory, kinds: ReadonlyMap<string, Kind>): AssessmentReport['resources'] {
  const counts = new Map<string, number>();
  for (const slice of inventory.slices()) counts.set(slice.kind, (counts.get(slice.kind) ?? 0) + slice.count);
  const byKind = [...counts].flatMap(([name, count]) => {
    const kind = kinds.get(name);
    return kind === undefined || count === 0 ? [] : [{ kind: name, title: kind.title, serviceModel: kind.serviceModel, count }];
  });
  return { total: byKind.reduce((sum, { count }) => sum + count, 0), byKind };
}
