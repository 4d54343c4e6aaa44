import type { ReportingDescriptor, Result } from 'sarif';
import type { ReportCheck } from '../../assessments/report.js';
import type { Severity } from '../../checks/verdict.js';
import type { Finding } from '../../findings/finding.js';
import { acceptedRisks, controlsByCheck } from './accepted-risks.js';
import { findingText } from './evidence-text.js';
import { inLocale } from '../texts/texts.js';
import type { ExportFormat, ExportInput } from './export-format.js';
import { writePieces } from './write-pieces.js';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** SARIF knows three levels; code-review tools read the number in `security-severity` (0 to 10) beside it. */
const LEVELS: Readonly<Record<Severity, { readonly level: 'error' | 'warning' | 'note'; readonly score: string }>> = {
  critical: { level: 'error', score: '9.5' },
  high: { level: 'error', score: '8.0' },
  medium: { level: 'warning', score: '5.5' },
  low: { level: 'note', score: '2.5' },
};

/**
 * SARIF 2.1.0 (OASIS): one run, a reporting descriptor per check, a result per failure and per unknown. An unknown has
 * the kind `open`: evaluated, and not enough was known to decide.
 */
export const sarif: ExportFormat = {
  id: 'sarif',
  fileName: 'findings.sarif',
  mediaType: 'application/sarif+json',
  description: { en: 'SARIF 2.1.0, for code review and security dashboards', zh: 'SARIF 2.1.0，供代码评审与安全平台读取' },
  write: (input, stream) => writePieces(stream, pieces(input)),
};

async function* pieces(input: ExportInput): AsyncGenerator<string> {
  const { report, findings } = input;
  const accepted = acceptedRisks(report);
  const indexOf = new Map(report.checks.map((check, index) => [check.id, index]));
  const head = {
    tool: { driver: { name: report.tool.name, version: report.tool.version, semanticVersion: report.tool.version, rules: descriptors(input) } },
    automationDetails: { id: `demarc/${report.account.uin}/${report.framework.id}`, guid: report.scan.id },
    invocations: [{ executionSuccessful: true, startTimeUtc: report.scan.startedAt }],
    properties: { reportId: report.id, snapshot: report.snapshot.contentHash, capturedAt: report.snapshot.capturedAt },
  };
  yield `{"$schema":${JSON.stringify(SCHEMA)},"version":"2.1.0","runs":[${JSON.stringify(head).slice(0, -1)},"results":[`;
  let separator = '';
  for await (const finding of findings) {
    const ruleIndex = indexOf.get(finding.checkId);
    // A framework without this check's objectives does not speak of it.
    if (ruleIndex === undefined) continue;
    yield separator + JSON.stringify(resultOf(finding, ruleIndex, report.account.uin, accepted.get(finding.fingerprint)?.reason));
    separator = ',\n';
  }
  yield ']}]}\n';
}

function descriptors({ report, locale }: ExportInput): ReportingDescriptor[] {
  const controls = controlsByCheck(report);
  return report.checks.map((check) => ({
    id: check.id,
    name: check.id,
    shortDescription: { text: inLocale(check.title, locale) },
    fullDescription: { text: inLocale(check.why, locale) },
    messageStrings: { fail: { text: inLocale(check.failTitle, locale) } },
    help: { text: helpOf(check, (text) => inLocale(text, locale)) },
    ...(check.remediation.docs === null ? {} : { helpUri: check.remediation.docs }),
    defaultConfiguration: { level: LEVELS[check.severity].level },
    properties: { tags: ['security', check.subject.service, check.layer, ...(controls.get(check.id) ?? []).map((id) => `${report.framework.id}/${id}`)], 'security-severity': LEVELS[check.severity].score, precision: 'high' },
  }));
}

function helpOf({ remediation }: ReportCheck, text: (bilingual: ReportCheck['title']) => string): string {
  const parts = [remediation.console.map((step, index) => `${index + 1}. ${text(step)}`).join('\n')];
  if (remediation.tccli !== null) parts.push(`tccli:\n${remediation.tccli}`);
  if (remediation.terraform !== null) parts.push(`Terraform:\n${remediation.terraform}`);
  return parts.join('\n\n');
}

function resultOf(finding: Finding, ruleIndex: number, uin: string, acceptedBecause: string | undefined): Result {
  const { resource } = finding;
  const failed = finding.outcome === 'fail';
  const place = ['tencentcloud', uin, resource.region, resource.kind, resource.id].map(encodeURIComponent).join('/');
  return {
    ruleId: finding.checkId,
    ruleIndex,
    kind: failed ? 'fail' : 'open',
    level: failed ? LEVELS[finding.severity].level : 'none',
    message: { text: findingText(finding) || finding.checkId },
    locations: [
      {
        // Code-review tools drop a result without a physical place; the resource's path stands for a file.
        physicalLocation: { artifactLocation: { uri: place } },
        logicalLocations: [{ name: resource.name ?? resource.id, fullyQualifiedName: place, kind: 'resource' }],
      },
    ],
    partialFingerprints: { 'demarcFinding/v1': finding.fingerprint },
    ...(acceptedBecause === undefined ? {} : { suppressions: [{ kind: 'external', status: 'accepted', justification: acceptedBecause }] }),
    properties: { severity: finding.severity, 'security-severity': LEVELS[finding.severity].score, party: finding.party, layer: finding.layer, serviceModel: resource.serviceModel, ...(finding.cause === null ? {} : { cause: finding.cause.id, causeKind: finding.cause.kind, causeLabel: finding.cause.label }) },
  };
}
