import type { AnyCheck } from '../checks/check.js';
import type { CheckTally } from '../findings/finding.js';
import type { ObjectiveId } from '../frameworks/objectives.js';
import { isControlPlane } from '../responsibility/control-plane.js';
import type { Bilingual, ServiceModel } from '../responsibility/vocabulary.js';
import type { OutOfScope } from './input.js';
import type { OutcomeCounts } from './report.js';

/** What an assessment needs of a check's subject. */
export interface Subject {
  readonly kind: string;
  readonly title: Bilingual;
  readonly service: string;
  readonly serviceModel: ServiceModel;
}

/** A check that was run, with how it came out. */
export interface JudgedCheck {
  readonly id: string;
  readonly check: AnyCheck;
  readonly subject: Subject;
  readonly serviceModel: ServiceModel;
  /** Its subject governs the whole account, so that its outcome counts in every column. */
  readonly controlPlane: boolean;
  readonly objectives: readonly ObjectiveId[];
  /** undefined: no result was delivered, which counts as unknown. */
  readonly tally: CheckTally | undefined;
  /** Failures accepted by an active exception; they still fail. */
  readonly accepted: number;
  /** Outcomes of resources that the scope leaves out; null without a scope. */
  readonly outOfScope: OutcomeCounts | null;
}

const NOTHING: OutcomeCounts = { population: 0, pass: 0, fail: 0, notApplicable: 0, unknown: 0 };

/**
 * Joins checks with their tallies, sorted by id.
 * @throws Error when a tally belongs to no check, comes twice or does not add up: a defect of the caller
 */
export function judgedChecks(
  checks: readonly AnyCheck[],
  tallies: readonly CheckTally[],
  acceptedFailures: ReadonlyMap<string, number>,
  outOfScope: OutOfScope | null = null,
): readonly JudgedCheck[] {
  const byId = new Map<string, CheckTally>();
  for (const tally of tallies) {
    const { checkId, population, pass, fail, notApplicable, unknown } = tally;
    if (byId.has(checkId)) throw new Error(`two tallies for check ${checkId}`);
    if (pass + fail + notApplicable + unknown !== population) throw new Error(`the tally of check ${checkId} does not add up to its population`);
    byId.set(checkId, tally);
  }
  const judged = checks.map((check): JudgedCheck => {
    const subject = check.subject as Subject;
    return {
      id: check.id,
      check,
      subject,
      serviceModel: subject.serviceModel,
      controlPlane: isControlPlane(subject.kind),
      objectives: check.objectives,
      tally: byId.get(check.id),
      accepted: acceptedFailures.get(check.id) ?? 0,
      outOfScope: outOfScope === null ? null : (outOfScope.outcomes.get(check.id) ?? NOTHING),
    };
  });
  const ids = new Set(judged.map(({ id }) => id));
  for (const id of byId.keys()) if (!ids.has(id)) throw new Error(`a tally for check ${id}, which was not run`);
  return judged.sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** Checks by the objective they test. */
export function byObjective(checks: readonly JudgedCheck[]): ReadonlyMap<ObjectiveId, readonly JudgedCheck[]> {
  const map = new Map<ObjectiveId, JudgedCheck[]>();
  for (const check of checks) {
    for (const id of check.objectives) {
      const known = map.get(id);
      if (known === undefined) map.set(id, [check]);
      else known.push(check);
    }
  }
  return map;
}
