import { withDelta } from '../assessments/delta.js';
import type { AssessmentReport } from '../assessments/report.js';
import type { CheckChanges } from '../findings/finding-change.js';
import type { Database } from '../persistence/database.js';
import { newestAssessment } from '../persistence/earlier-assessment.js';
import type { ScanWriter } from '../persistence/scan-writer.js';

/**
 * Tells each report what changed since the account's scan before that was assessed against the same framework; a
 * framework's first report stays as it is. The writer holds the account, so that no scan comes in between.
 */
export async function addDeltas(database: Database, writer: Pick<ScanWriter, 'changesSince'>, reports: readonly AssessmentReport[]): Promise<readonly AssessmentReport[]> {
  // Frameworks that are always assessed together share the scan before.
  const changes = new Map<number, readonly CheckChanges[]>();
  const told: AssessmentReport[] = [];
  for (const report of reports) {
    const earlier = await newestAssessment(database.dataSource, report.account.uin, report.framework.id);
    if (earlier === null) {
      told.push(report);
      continue;
    }
    const since = changes.get(earlier.seq) ?? (await writer.changesSince(earlier.seq));
    changes.set(earlier.seq, since);
    told.push(withDelta(report, earlier, since));
  }
  return told;
}
