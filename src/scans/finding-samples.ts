import { SEVERITIES } from '../checks/verdict.js';
import type { Finding } from '../findings/finding.js';

const RANK = new Map<string, number>(SEVERITIES.map((severity, index) => [severity, index]));

/** Worst first, then by place, so that the same findings come out in the same order whatever order they came in. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    (RANK.get(a.severity) as number) - (RANK.get(b.severity) as number) ||
    compareText(a.resource.region, b.resource.region) ||
    compareText(a.resource.id, b.resource.id)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Findings kept of one check, and once there are enough, the last that still belongs to them. */
interface Kept {
  findings: Finding[];
  last: Finding | undefined;
}

/** Keeps the first findings of each check in the order above, at most `limit`, whatever their number. */
export class FindingSamples {
  private readonly byCheck = new Map<string, Kept>();

  constructor(private readonly limit: number) {}

  add(finding: Finding): void {
    let kept = this.byCheck.get(finding.checkId);
    if (kept === undefined) this.byCheck.set(finding.checkId, (kept = { findings: [], last: undefined }));
    // Most findings of a large account come after those that are kept: one comparison is all they cost.
    if (kept.last !== undefined && compareFindings(finding, kept.last) >= 0) return;
    kept.findings.push(finding);
    // Sorting seldom and in bulk keeps adding cheap.
    if (kept.findings.length >= this.limit * 2) this.cut(kept);
  }

  private cut(kept: Kept): void {
    kept.findings.sort(compareFindings);
    if (kept.findings.length < this.limit) return;
    kept.findings.length = this.limit;
    kept.last = kept.findings[this.limit - 1];
  }

  /** The kept findings of every check, each check's in order. */
  all(): ReadonlyMap<string, readonly Finding[]> {
    return new Map(
      [...this.byCheck].map(([checkId, kept]) => {
        this.cut(kept);
        return [checkId, kept.findings];
      }),
    );
  }
}
