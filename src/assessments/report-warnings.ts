import { lateDeclarations, type FrameworkChoice } from './applicability.js';
import type { AssessmentReport } from './report.js';
import { WARNINGS, type ReportWarning } from './warnings.js';

/** What a reader of a report must not miss, the loudest first. */
export function reportWarnings(report: Omit<AssessmentReport, 'warnings'>, choice: FrameworkChoice): readonly ReportWarning[] {
  const controls = report.families.flatMap((family) => family.controls);
  const warnings: ReportWarning[] = [];
  const { madeOf } = report.snapshot;
  if (madeOf !== undefined) warnings.push(madeOf === 'terraform-plan' ? WARNINGS.plan() : WARNINGS.madeOfExport(madeOf));
  const about = (ids: readonly string[], warning: (ids: readonly string[]) => ReportWarning) => {
    if (ids.length > 0) warnings.push(warning(ids));
  };
  for (const { id, state, expiresAt, failures } of report.exceptions) {
    if (state === 'expired') warnings.push(WARNINGS.exceptionExpired(id, expiresAt, failures ?? 0));
  }
  // Tells of a check stand once however many controls rest on it.
  const aside = controls.filter(({ setAside }) => setAside.failures > 0);
  const behind = new Set(aside.flatMap(({ checks }) => checks.map(({ checkId }) => checkId)));
  const failing = report.checks.filter(({ id, fail }) => behind.has(id) && fail > 0);
  about(aside.map(({ controlId }) => controlId), (ids) => WARNINGS.failuresSetAside(ids, failing.reduce((sum, { fail }) => sum + fail, 0)));
  const outside = report.checks.filter(({ outOfScope }) => (outOfScope?.fail ?? 0) > 0);
  about(outside.map(({ id }) => id), (ids) => WARNINGS.failuresOutOfScope(ids, outside.reduce((sum, { outOfScope }) => sum + (outOfScope?.fail ?? 0), 0)));
  about(report.attestations.filter(({ state }) => state === 'expired').map(({ id }) => id), WARNINGS.attestationsExpired);
  about(report.certificates.filter(({ state }) => state === 'expired').map(({ id }) => id), WARNINGS.certificatesExpired);
  const framework = { id: report.framework.id };
  about(lateDeclarations(framework, choice, report.snapshot.capturedAt), WARNINGS.declarationsNotCounted);
  about([...new Set(report.ownershipContradictions.map(({ controlId }) => controlId))], WARNINGS.ownershipContradicted);
  about(report.framework.origin?.files ?? [], WARNINGS.mappingChanged);
  return warnings;
}
