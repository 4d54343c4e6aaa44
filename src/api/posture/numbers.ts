import type { PostureCounts } from '../../assessments/posture.js';
import type { Scorecard } from '../../assessments/report.js';
import { scorecardOf } from '../../assessments/scorecard.js';
import { SEVERITIES, type Severity } from '../../checks/verdict.js';

/** Numbers of findings as the API gives them. */
export interface FindingNumbers {
  /** Open failures by severity; accepted ones are among them. */
  readonly open: Readonly<Record<Severity, number>>;
  readonly openTotal: number;
  /** Open findings of which it is not known whether they fail. */
  readonly unknown: number;
  /** Open failures accepted as a risk. */
  readonly acceptedRisks: number;
  /** Days since open failures were first seen, on average; null: there are none. */
  readonly meanAgeDays: number | null;
}

/** Controls and findings of one group. */
export interface PostureNumbers {
  /** Null where no framework is asked about: controls of several frameworks are not added up. */
  readonly controls: Scorecard | null;
  readonly findings: FindingNumbers;
}

/**
 * Counts in the form of the API.
 * @param at when ages are taken, milliseconds since 1970
 */
export function numbersOf(counts: PostureCounts, at: number, ofFramework: boolean): PostureNumbers {
  const openTotal = SEVERITIES.reduce((sum, severity) => sum + counts[severity], 0);
  const { critical, high, medium, low, unknown, accepted, firstSeen } = counts;
  const meanAgeDays = openTotal === 0 ? null : Math.max(0, Math.round((at / 1000 - firstSeen / openTotal) / 8640) / 10);
  return { controls: ofFramework ? scorecardOf(counts) : null, findings: { open: { critical, high, medium, low }, openTotal, unknown, acceptedRisks: accepted, meanAgeDays } };
}
