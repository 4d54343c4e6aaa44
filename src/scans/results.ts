import { FINDINGS_LIMIT } from '../assessments/input.js';
import type { RiskException } from '../exceptions/exception.js';
import { activeExceptions } from '../exceptions/active.js';
import type { EvaluationSink, Finding, ResourceRef } from '../findings/finding.js';
import { compareFindings, FindingSamples } from './finding-samples.js';

/** How many of the worst failures an audit names. */
const WORST = 10;

/** One line of the worst failures: a finding, and how many more there are of the same check. */
export interface WorstFinding {
  readonly finding: Finding;
  readonly more: number;
}

/**
 * What an audit keeps in memory while findings stream by: a bounded sample per check and counts. Passes everything on
 * to the sink behind it.
 */
export class Results implements EvaluationSink {
  private readonly failureSamples = new FindingSamples(FINDINGS_LIMIT);
  private readonly unknownSamples = new FindingSamples(FINDINGS_LIMIT);
  private readonly failureCounts = new Map<string, number>();
  private readonly accepted = new Map<string, number>();
  private readonly exceptionFor: (finding: Finding) => RiskException | null;

  constructor(
    private readonly next: EvaluationSink,
    exceptions: readonly RiskException[],
    now: string,
  ) {
    this.exceptionFor = exceptions.length === 0 ? () => null : activeExceptions(exceptions, now);
  }

  evaluated(resource: ResourceRef, checks: readonly { readonly id: string }[], outcomes: Uint8Array): void {
    this.next.evaluated(resource, checks, outcomes);
  }

  finding(finding: Finding): void {
    this.next.finding(finding);
    if (finding.outcome === 'unknown') {
      this.unknownSamples.add(finding);
      return;
    }
    this.failureSamples.add(finding);
    this.failureCounts.set(finding.checkId, (this.failureCounts.get(finding.checkId) ?? 0) + 1);
    if (this.exceptionFor(finding) !== null) this.accepted.set(finding.checkId, (this.accepted.get(finding.checkId) ?? 0) + 1);
  }

  failures(): ReadonlyMap<string, readonly Finding[]> {
    return this.failureSamples.all();
  }

  unknowns(): ReadonlyMap<string, readonly Finding[]> {
    return this.unknownSamples.all();
  }

  /** Failures that an active exception accepts, by check. */
  acceptedFailures(): ReadonlyMap<string, number> {
    return this.accepted;
  }

  /** The worst failures, one line per check, so that one mistake made everywhere does not hide the others. */
  worst(): readonly WorstFinding[] {
    const firsts = [...this.failures().values()].flatMap((findings) => findings.slice(0, 1));
    const weight = (finding: Finding) => this.failureCounts.get(finding.checkId) ?? 0;
    firsts.sort((a, b) => compareSeverity(a, b) || weight(b) - weight(a) || compareFindings(a, b));
    return firsts.slice(0, WORST).map((finding) => ({ finding, more: weight(finding) - 1 }));
  }
}

function compareSeverity(a: Finding, b: Finding): number {
  return compareFindings({ ...a, resource: b.resource }, b);
}
