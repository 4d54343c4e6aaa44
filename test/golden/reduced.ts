import type { AssessmentReport, Scorecard } from '../../src/assessments/report.js';
import { CHECKS } from '../../src/checks/catalogue.js';
import type { PureAudit } from './pipeline.js';

/** A report reduced to its conclusions: what must not change by accident, in few enough lines to be read in a review. */
export function reducedReport(report: AssessmentReport): object {
  return {
    framework: report.framework.id,
    account: report.account.uin,
    snapshot: report.snapshot.contentHash,
    columns: report.serviceModels.join(' '),
    scorecard: line(report.scorecard),
    families: Object.fromEntries(
      report.families.map((family) => [
        `${family.id} ${family.title}`,
        { scorecard: line(family.scorecard), controls: Object.fromEntries(family.controls.map((control) => [control.controlId, controlLines(control)])) },
      ]),
    ),
    certificates: report.certificates.filter(({ valid }) => valid).map(({ id }) => id),
    notCollected: report.notCollected.length,
  };
}

type ControlOf = AssessmentReport['families'][number]['controls'][number];

/** The control's state, then each column's with its owner, and each party's part: state, why and what it rests on. */
function controlLines(control: ControlOf): readonly string[] {
  const parts = control.models.map(({ serviceModel, owner, state, parts: both }) => {
    const halves = both.map((part) => `${part.party} ${part.state} (${part.reason.code}${part.basis === null ? '' : ` ${part.basis}`})`);
    return `${serviceModel}, ${owner}: ${state} = ${halves.join(' + ') || 'nobody'}`;
  });
  return [control.acceptedRisks > 0 ? `${control.state}, ${control.acceptedRisks} accepted` : control.state, ...parts];
}

function line({ states, inScope, assessed, coverage, conformance }: Scorecard): string {
  const counted = Object.entries(states).filter(([, count]) => count > 0).map(([state, count]) => `${count} ${state}`);
  return `${counted.join(', ')}; coverage ${share(coverage)} (${assessed}/${inScope}), conformance ${share(conformance)}`;
}

function share(value: number | null): string {
  return value === null ? 'none' : `${(value * 100).toFixed(1)}%`;
}

/** Every check's tally, each failure with its fingerprint, each unknown with its reason, and what was not collected. */
export function reducedFindings(audit: PureAudit): object {
  const order = new Map(CHECKS.map(({ id }, index) => [id as string, index]));
  const tallies = [...audit.result.tallies].sort((a, b) => (order.get(a.checkId) ?? 0) - (order.get(b.checkId) ?? 0));
  return {
    snapshot: audit.intake.contentHash,
    calls: audit.intake.calls,
    resources: audit.result.resources,
    checks: Object.fromEntries(tallies.map(({ checkId, pass, fail, notApplicable, unknown }) => [checkId, `${pass} pass, ${fail} fail, ${notApplicable} not applicable, ${unknown} unknown`])),
    failures: sorted(audit.findings.filter(({ outcome }) => outcome === 'fail').map(({ fingerprint, checkId, resource }) => `${checkId} ${resource.region} ${resource.id} ${fingerprint}`)),
    unknowns: sorted(audit.findings.filter(({ outcome }) => outcome === 'unknown').map(({ checkId, resource, reason }) => `${checkId} ${resource.region} ${resource.id}: ${reason ?? ''}`)),
    notCollected: sorted(audit.inventory.slices().flatMap(({ kind, region, status }) => (status.state === 'complete' ? [] : [`${kind} ${region}: ${status.reason}`]))),
  };
}

/** By code unit, so that no locale changes the order. */
function sorted(lines: readonly string[]): readonly string[] {
  return [...lines].sort();
}
