import { SEVERITIES } from '../checks/verdict.js';
import type { RiskException } from '../exceptions/exception.js';
import type { Acceptable } from '../exceptions/active.js';
import type { Finding } from '../findings/finding.js';
import { partyFor } from '../responsibility/matrix.js';
import { FINDINGS_LIMIT } from './input.js';
import type { JudgedCheck } from './judged-check.js';
import type { ReportCheck, ReportFinding } from './report.js';

/** A check as a report shows it, with its counts over the whole population and a bounded list of findings. */
export function reportCheck(
  { check, subject, serviceModel, tally, outOfScope }: JudgedCheck,
  failures: readonly Finding[],
  unknowns: readonly Finding[],
  exceptionFor: (finding: Acceptable) => RiskException | null,
): ReportCheck {
  const shown = (findings: readonly Finding[]) => findings.map((finding) => reportFinding(finding, exceptionFor(finding))).sort(openFirst).slice(0, FINDINGS_LIMIT);
  const { remediation } = check;
  return {
    id: check.id,
    title: check.title,
    failTitle: check.failTitle,
    why: check.why,
    severity: check.severity,
    layer: check.layer,
    serviceModel,
    party: partyFor(check.layer, serviceModel),
    subject: { kind: subject.kind, title: subject.title, service: subject.service },
    remediation: {
      console: remediation.console,
      tccli: remediation.tccli ?? null,
      terraform: remediation.terraform ?? null,
      docs: remediation.docs ?? null,
    },
    population: tally?.population ?? 0,
    pass: tally?.pass ?? 0,
    fail: tally?.fail ?? 0,
    notApplicable: tally?.notApplicable ?? 0,
    unknown: tally?.unknown ?? 0,
    outOfScope,
    failures: shown(failures),
    unknowns: shown(unknowns),
  };
}

function reportFinding(finding: Finding, exception: RiskException | null): ReportFinding {
  const { fingerprint, severity, party, evidence, reason, cause } = finding;
  // Tags decide about scope and exceptions; a report names resources, it does not describe them.
  const { tags: _tags, ...resource } = finding.resource;
  const acceptedRisk =
    exception === null
      ? null
      : { exceptionId: exception.id, reason: exception.reason, approvedBy: exception.approvedBy, expiresAt: exception.expiresAt };
  return { fingerprint, resource, severity, party, evidence, reason, cause, acceptedRisk };
}

/** Those nobody accepted come first, then the gravest; then by place, to be stable. */
function openFirst(one: ReportFinding, other: ReportFinding): number {
  const accepted = Number(one.acceptedRisk !== null) - Number(other.acceptedRisk !== null);
  return accepted || SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity) || compare(one.resource.region, other.resource.region) || compare(one.resource.id, other.resource.id) || compare(one.fingerprint, other.fingerprint);
}

/** Order by code units: the same on every machine, whatever its locale. */
export function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
