import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess } from '../../src/assessments/assess.js';
import type { AssessmentReport } from '../../src/assessments/report.js';
import { NO_STATEMENTS, parseStatements } from '../../src/attestations/parse.js';
import { CHECKS } from '../../src/checks/catalogue.js';
import { OUTCOMES, type Outcome } from '../../src/checks/verdict.js';
import { parseExceptions } from '../../src/exceptions/parse.js';
import { Evaluation, type EvaluationResult } from '../../src/findings/evaluation.js';
import type { Finding, ResourceRef } from '../../src/findings/finding.js';
import { FRAMEWORKS } from '../../src/frameworks/catalogue.js';
import { InventoryCollector } from '../../src/inventory/collector.js';
import type { Inventory } from '../../src/inventory/inventory.js';
import { KINDS } from '../../src/inventory/kinds.js';
import { MemoryRecordStore } from '../../src/inventory/record-store.js';
import { assessmentFacts } from '../../src/scans/assessment-facts.js';
import { takeIn, type Intake } from '../../src/scans/intake.js';
import { Results } from '../../src/scans/results.js';
import { readSnapshot, type SnapshotSource } from '../../src/snapshots/read-snapshot.js';

/** The bundled example accounts. */
export const ACCOUNTS = ['healthy', 'half-denied', 'denied'] as const;

const EXAMPLES = join(process.cwd(), 'examples');
const SCAN = { id: '00000000-0000-4000-8000-000000000001', startedAt: '2026-01-15T03:00:00.000Z' };

/** Everything the pure pipeline makes of one snapshot. */
export interface PureAudit {
  readonly intake: Intake;
  readonly inventory: Inventory;
  readonly result: EvaluationResult;
  /** Outcomes by check id, then resource. */
  readonly outcomes: ReadonlyMap<string, ReadonlyMap<string, Outcome>>;
  readonly findings: readonly Finding[];
  /** The canonical text of every call: what would be stored. */
  readonly stored: readonly string[];
  /** One per framework, in the catalogue's order. */
  readonly reports: readonly AssessmentReport[];
}

/** Reads `examples/<name>` when it is there. */
function exampleText(name: string): string | undefined {
  try {
    return readFileSync(join(EXAMPLES, name), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Audits an example account in memory with the statements and exceptions that lie beside it. */
export function auditExample(account: string): Promise<PureAudit> {
  return auditInMemory(join(EXAMPLES, `${account}.ndjson`), `${account}.ndjson`, exampleText(`${account}.statements.yaml`), exampleText(`${account}.exceptions.yaml`));
}

/** The pipeline without storage: snapshot, inventory, checks, findings, one assessment per framework. */
export async function auditInMemory(source: SnapshotSource, sourceName: string, statementsText?: string, exceptionsText?: string): Promise<PureAudit> {
  const statements = statementsText === undefined ? NO_STATEMENTS : parseStatements(statementsText, 'statements');
  const exceptions = exceptionsText === undefined ? [] : parseExceptions(exceptionsText, CHECKS, 'exceptions');
  const collector = new InventoryCollector(KINDS, new MemoryRecordStore(4));
  const stored: string[] = [];
  const store = (chunk: Buffer): Promise<void> => {
    stored.push(chunk.toString());
    return Promise.resolve();
  };
  const intake = await takeIn(readSnapshot(source), collector, () => Promise.resolve(store), () => undefined);
  const inventory = collector.finish(intake.header.account, intake.header.capturedAt);
  const { outcomes, findings, sink } = recorder();
  const results = new Results(sink, { exceptions, now: intake.header.capturedAt, account: intake.header.account.uin });
  const result = new Evaluation(inventory, CHECKS, results).run();
  const request = { checks: CHECKS, statements, exceptions, startedAt: SCAN.startedAt, sourceName };
  // The hash of the checks would change the golden files with every edit of a text.
  const common = assessmentFacts({ request, intake, inventory, results, result, scanId: SCAN.id, checksHash: '0'.repeat(64) });
  const reports = FRAMEWORKS.map((framework) => assess({ ...common, framework }));
  return { intake, inventory, result, outcomes, findings, stored, reports };
}

function recorder() {
  const outcomes = new Map<string, Map<string, Outcome>>();
  const findings: Finding[] = [];
  const sink = {
    evaluated(resource: ResourceRef, checks: readonly { readonly id: string }[], numbers: Uint8Array): void {
      checks.forEach(({ id }, index) => {
        const known = outcomes.get(id) ?? new Map<string, Outcome>();
        outcomes.set(id, known.set(`${resource.region}/${resource.id}`, OUTCOMES[numbers[index] as number] as Outcome));
      });
    },
    finding: (finding: Finding): void => void findings.push(finding),
  };
  return { outcomes, findings, sink };
}
