import { CHECKS } from '../../src/checks/catalogue.js';
import { OUTCOMES, type Outcome } from '../../src/checks/verdict.js';
import { Evaluation, WHOLE_SLICE } from '../../src/findings/evaluation.js';
import { InventoryCollector } from '../../src/inventory/collector.js';
import type { Inventory } from '../../src/inventory/inventory.js';
import { KINDS } from '../../src/inventory/kinds.js';
import { MemoryRecordStore } from '../../src/inventory/record-store.js';
import { takeIn, type Intake } from '../../src/scans/intake.js';
import type { SnapshotReading } from '../../src/snapshots/read-snapshot.js';

/** What became of one source. */
export interface Judged {
  readonly intake: Intake;
  readonly inventory: Inventory;
  /** `check kind region/id` → outcome, of single resources. */
  readonly verdicts: ReadonlyMap<string, Outcome>;
  /** Canonical text of the calls, as it would be stored. */
  readonly stored: string;
  /** Everything a finding shows, as JSON. */
  readonly findings: string;
}

/** Takes a reading in and judges it with every check. */
export async function judged(reading: SnapshotReading): Promise<Judged> {
  const collector = new InventoryCollector(KINDS, new MemoryRecordStore(2));
  const stored: string[] = [];
  const keep = (chunk: Buffer): Promise<void> => {
    stored.push(chunk.toString());
    return Promise.resolve();
  };
  const intake = await takeIn(reading, collector, () => Promise.resolve(keep), () => undefined);
  const inventory = collector.finish(intake.header.account, intake.header.capturedAt);
  const verdicts = new Map<string, Outcome>();
  const findings: unknown[] = [];
  new Evaluation(inventory, CHECKS, {
    evaluated(resource, checks, numbers) {
      if (resource.id === WHOLE_SLICE) return;
      checks.forEach(({ id }, index) => verdicts.set(`${id} ${resource.kind} ${resource.region}/${resource.id}`, OUTCOMES[numbers[index] as number] as Outcome));
    },
    finding: (finding) => void findings.push(finding),
  }).run();
  return { intake, inventory, verdicts, stored: stored.join(''), findings: JSON.stringify(findings) };
}

/** Verdicts that settle something. */
export function settled({ verdicts }: Judged): readonly (readonly [string, Outcome])[] {
  return [...verdicts].filter(([, outcome]) => outcome !== 'unknown').sort(([a], [b]) => (a < b ? -1 : 1));
}
