import { SEVERITIES } from '../checks/verdict.js';
import type { Finding } from '../findings/finding.js';

/** Worst first, then by place, so that the same findings come out in the same order whatever order they came in. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    compareText(a.resource.region, b.resource.region) ||
    compareText(a.resource.id, b.resource.id)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Keeps the first findings of each check in the order above, at most `limit`, whatever their number. */
export class FindingSamples {
  private readonly byCheck = new Map<string, Finding[]>();

  constructor(private readonly limit: number) {}

  add(finding: Finding): void {
    const kept = this.byCheck.get(finding.checkId);
    if (kept === undefined) this.byCheck.set(finding.checkId, [finding]);
    else {
      kept.push(finding);
      // Sorting seldom and in bulk keeps adding cheap.
      if (kept.length >= this.limit * 4) this.cut(kept);
    }
  }

  private cut(kept: Finding[]): void {
    kept.sort(compareFindings);
    kept.length = Math.min(kept.length, this.limit);
  }

  /** The kept findings of every check, each check's in order. */
  all(): ReadonlyMap<string, readonly Finding[]> {
    for (const kept of this.byCheck.values()) this.cut(kept);
    return this.byCheck;
  }
}
