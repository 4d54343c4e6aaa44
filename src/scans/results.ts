import { FINDINGS_LIMIT, type OutOfScope } from '../assessments/input.js';
import type { OutcomeCounts } from '../assessments/report.js';
import { scopeDecider, type ScopeSelection, type ScopeVerdict } from '../assessments/scope.js';
import { OUTCOMES, type Severity } from '../checks/verdict.js';
import { activeExceptions, expiredExceptions, type ExceptionLookup } from '../exceptions/active.js';
import type { RiskException } from '../exceptions/exception.js';
import { WHOLE_SLICE } from '../findings/evaluation.js';
import type { CheckTally, EvaluationSink, Finding, ResourceRef } from '../findings/finding.js';
import { compareFindings, FindingSamples } from './finding-samples.js';

/** How many of the worst failures an audit names. */
const WORST = 10;

/** One line of the worst failures: a finding, and how many more there are of the same check. */
export interface WorstFinding {
  readonly finding: Finding;
  readonly more: number;
}

/** What results are told apart by. */
export interface ResultsOptions {
  readonly exceptions: readonly RiskException[];
  /** When the snapshot was taken. */
  readonly now: string;
  /** Root uin. */
  readonly account: string;
  /** Null or absent: the whole account. */
  readonly scope?: ScopeSelection | null;
}

type Counts = { -readonly [K in keyof OutcomeCounts]: number };

/** Outcome number of an evaluation → the count it adds to. */
const COUNTED = OUTCOMES.map((outcome) => (outcome === 'not-applicable' ? 'notApplicable' : outcome));

/**
 * What an audit keeps in memory while findings stream by: a bounded sample per check and counts. Passes everything on
 * to the sink behind it; what a scope leaves out is counted apart and appears in no sample.
 */
export class Results implements EvaluationSink {
  private readonly failureSamples = new FindingSamples(FINDINGS_LIMIT);
  private readonly unknownSamples = new FindingSamples(FINDINGS_LIMIT);
  private readonly failureCounts = new Map<string, number>();
  private readonly bySeverity = new Map<Severity, number>();
  private readonly accepted = new Map<string, number>();
  private readonly byException = new Map<string, number>();
  private readonly active: ExceptionLookup;
  private readonly expired: ExceptionLookup;
  private readonly decide: ((resource: ResourceRef) => ScopeVerdict) | null;
  private readonly outside = new Map<string, Counts>();
  private readonly outsideKinds = new Map<string, number>();
  private undecided = 0;
  private last: { readonly resource: ResourceRef; readonly verdict: ScopeVerdict } | undefined;

  constructor(
    private readonly next: EvaluationSink,
    { exceptions, now, account, scope = null }: ResultsOptions,
  ) {
    this.active = activeExceptions(exceptions, now, account);
    this.expired = expiredExceptions(exceptions, now, account);
    this.decide = scope === null ? null : scopeDecider(scope, account);
  }

  evaluated(resource: ResourceRef, checks: readonly { readonly id: string }[], outcomes: Uint8Array): void {
    this.next.evaluated(resource, checks, outcomes);
    const verdict = this.verdictOn(resource);
    if (verdict === 'in') return;
    const real = resource.id !== WHOLE_SLICE;
    if (verdict === 'undecided') {
      if (real) this.undecided++;
      return;
    }
    if (real) add(this.outsideKinds, resource.kind);
    checks.forEach(({ id }, index) => {
      const counts = this.outside.get(id) ?? { population: 0, pass: 0, fail: 0, notApplicable: 0, unknown: 0 };
      this.outside.set(id, counts);
      counts.population++;
      counts[COUNTED[outcomes[index] as number] as keyof Counts]++;
    });
  }

  finding(finding: Finding): void {
    this.next.finding(finding);
    if (this.verdictOn(finding.resource) === 'out') return;
    if (finding.outcome === 'unknown') {
      this.unknownSamples.add(finding);
      return;
    }
    this.failureSamples.add(finding);
    add(this.failureCounts, finding.checkId);
    add(this.bySeverity, finding.severity);
    const active = this.active(finding);
    if (active !== null) add(this.accepted, finding.checkId);
    const concerned = active ?? this.expired(finding);
    if (concerned !== null) add(this.byException, concerned.id);
  }

  /** A resource's findings and its evaluation come one after the other: one decision serves them all. */
  private verdictOn(resource: ResourceRef): ScopeVerdict {
    if (this.decide === null) return 'in';
    if (this.last?.resource !== resource) this.last = { resource, verdict: this.decide(resource) };
    return this.last.verdict;
  }

  /** Failures within the scope by their own severity, which context may make graver or milder than the check's. */
  failuresBySeverity(): ReadonlyMap<Severity, number> {
    return this.bySeverity;
  }

  /** Sampled failures within the scope. */
  failures(): ReadonlyMap<string, readonly Finding[]> {
    return this.failureSamples.all();
  }

  /** Sampled unknowns within the scope. */
  unknowns(): ReadonlyMap<string, readonly Finding[]> {
    return this.unknownSamples.all();
  }

  /** Failures that an active exception accepts, by check. */
  acceptedFailures(): ReadonlyMap<string, number> {
    return this.accepted;
  }

  /** Failures by the exception that accepts them, or would if it had not expired. */
  exceptionFailures(): ReadonlyMap<string, number> {
    return this.byException;
  }

  /** What the scope left out, or null without a scope. */
  outOfScope(): OutOfScope | null {
    return this.decide === null ? null : { outcomes: this.outside, byKind: this.outsideKinds, undecided: this.undecided };
  }

  /** Tallies of a whole account, without what the scope left out. */
  inScope(tallies: readonly CheckTally[]): readonly CheckTally[] {
    return tallies.map((tally) => {
      const out = this.outside.get(tally.checkId);
      if (out === undefined) return tally;
      const rest = (name: keyof Counts) => tally[name] - out[name];
      return { ...tally, population: rest('population'), pass: rest('pass'), fail: rest('fail'), notApplicable: rest('notApplicable'), unknown: rest('unknown') };
    });
  }

  /** The worst failures, one line per check, so that one mistake made everywhere does not hide the others. */
  worst(): readonly WorstFinding[] {
    const firsts = [...this.failures().values()].flatMap((findings) => findings.slice(0, 1));
    const weight = (finding: Finding) => this.failureCounts.get(finding.checkId) ?? 0;
    firsts.sort((a, b) => compareSeverity(a, b) || weight(b) - weight(a) || compareFindings(a, b));
    return firsts.slice(0, WORST).map((finding) => ({ finding, more: weight(finding) - 1 }));
  }
}

function add<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function compareSeverity(a: Finding, b: Finding): number {
  return compareFindings({ ...a, resource: b.resource }, b);
}
