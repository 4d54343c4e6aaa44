import type { AssessmentReport, ReportFinding } from '../../assessments/report.js';

/** The accepted risks the report names, by the finding's fingerprint. */
export function acceptedRisks({ checks }: AssessmentReport): ReadonlyMap<string, NonNullable<ReportFinding['acceptedRisk']>> {
  return new Map(checks.flatMap(({ failures }) => failures.flatMap(({ fingerprint, acceptedRisk }) => (acceptedRisk === null ? [] : [[fingerprint, acceptedRisk] as const]))));
}

/** Ids of the controls of this framework that each check stands behind. */
export function controlsByCheck({ families }: AssessmentReport): ReadonlyMap<string, readonly string[]> {
  const controls = new Map<string, string[]>();
  for (const control of families.flatMap((family) => family.controls)) {
    for (const { checkId } of control.checks) controls.set(checkId, [...(controls.get(checkId) ?? []), control.controlId]);
  }
  return controls;
}
