import type { ReportCheck } from '../../assessments/report.js';
import type { Severity } from '../../checks/verdict.js';
import type { Finding } from '../../findings/finding.js';
import { acceptedRisks, controlsByCheck } from './accepted-risks.js';
import { evidenceText, findingText } from './evidence-text.js';
import { inLocale } from '../texts/texts.js';
import type { ExportFormat, ExportInput } from './export-format.js';
import { writePieces } from './write-pieces.js';

/** Version of the Open Cybersecurity Schema Framework the events keep to. */
export const OCSF_VERSION = '1.4.0';

/** severity_id of OCSF: 1 informational … 5 critical. */
const SEVERITY_ID: Readonly<Record<Severity, number>> = { low: 2, medium: 3, high: 4, critical: 5 };
const SEVERITY_NAME = ['Unknown', 'Informational', 'Low', 'Medium', 'High', 'Critical'];

/**
 * OCSF Compliance Finding (category 2, class 2003), one event a line: every failure and every unknown of the scan that
 * the framework speaks of. An unknown has compliance status 0 (unknown), never pass.
 */
export const ocsf: ExportFormat = {
  id: 'ocsf',
  fileName: 'findings.ocsf.ndjson',
  mediaType: 'application/x-ndjson',
  description: { en: `OCSF ${OCSF_VERSION} Compliance Finding (2003), one event a line, for SIEM and data lakes`, zh: `OCSF ${OCSF_VERSION} 合规发现事件（2003），每行一个事件，供 SIEM 与数据湖使用` },
  write: (input, stream) => writePieces(stream, lines(input)),
};

async function* lines(input: ExportInput): AsyncGenerator<string> {
  const checks = new Map(input.report.checks.map((check) => [check.id, check]));
  const controls = controlsByCheck(input.report);
  const accepted = acceptedRisks(input.report);
  for await (const finding of input.findings) {
    const check = checks.get(finding.checkId);
    if (check !== undefined) yield `${JSON.stringify(event(input, check, finding, controls.get(check.id) ?? [], accepted.get(finding.fingerprint)?.reason))}\n`;
  }
}

function event({ report, locale }: ExportInput, check: ReportCheck, finding: Finding, controls: readonly string[], acceptedBecause: string | undefined) {
  const { resource } = finding;
  const failed = finding.outcome === 'fail';
  const time = Date.parse(report.scan.startedAt);
  const severity = failed ? SEVERITY_ID[finding.severity] : 1;
  const { remediation } = check;
  return {
    activity_id: 1,
    activity_name: 'Create',
    category_uid: 2,
    category_name: 'Findings',
    class_uid: 2003,
    class_name: 'Compliance Finding',
    type_uid: 200301,
    type_name: 'Compliance Finding: Create',
    time,
    severity_id: severity,
    severity: SEVERITY_NAME[severity],
    status_id: acceptedBecause === undefined ? 1 : 3,
    status: acceptedBecause === undefined ? 'New' : 'Suppressed',
    ...(acceptedBecause === undefined ? {} : { comment: acceptedBecause }),
    message: inLocale(failed ? check.failTitle : check.title, locale),
    metadata: {
      version: OCSF_VERSION,
      profiles: ['cloud'],
      uid: `${report.scan.id}/${finding.fingerprint}`,
      event_code: check.id,
      logged_time: time,
      product: { name: 'Demarc', vendor_name: 'Demarc', version: report.tool.version, lang: locale },
    },
    cloud: { provider: 'Tencent Cloud', account: { uid: report.account.uin, ...(report.account.name === null ? {} : { name: report.account.name }), type: 'Other', type_id: 99 }, region: resource.region },
    finding_info: {
      uid: finding.fingerprint,
      title: inLocale(failed ? check.failTitle : check.title, locale),
      desc: inLocale(check.why, locale),
      created_time: time,
      types: [check.layer],
      ...(finding.cause === null ? {} : { related_events: [{ uid: finding.cause.id, type: finding.cause.kind, title: finding.cause.label }] }),
    },
    compliance: {
      control: check.id,
      standards: [`${report.framework.title} ${report.framework.version}`],
      requirements: [...controls],
      status_id: failed ? 3 : 0,
      status: failed ? 'Fail' : 'Unknown',
      status_detail: findingText(finding),
    },
    resources: [{ uid: resource.id, ...(resource.name === null ? {} : { name: resource.name }), type: resource.kind, region: resource.region, group: { name: resource.service }, data: { serviceModel: resource.serviceModel, party: finding.party } }],
    evidences: finding.evidence.map((one) => ({ data: { path: one.path, observed: one.observed, expected: one.expected, text: evidenceText(one) } })),
    remediation: { desc: remediation.console.map((step) => inLocale(step, locale)).join('\n'), references: remediation.docs === null ? [] : [remediation.docs] },
  };
}
