import type { AssessmentReport } from '../../assessments/report.js';
import type { ReportWarning } from '../../assessments/warnings.js';
import { CHECKS } from '../../checks/catalogue.js';
import type { AuditOutcome } from '../../scans/audit.js';
import { printable, textTable } from './table.js';

/** Where an audit's files went, for the last lines of its output. */
export interface WrittenFiles {
  readonly folder: string | null;
  readonly pdfs: number;
}

const percent = (value: number | null): string => (value === null ? '–' : `${(value * 100).toFixed(1)} %`);

/** What an audit prints: numbers per framework, the worst findings, what was not read, where the files are, what next. */
export function auditSummary(outcome: AuditOutcome, files: WrittenFiles): string {
  const { reports, intake, result } = outcome;
  const first = reports[0] as AssessmentReport;
  const name = intake.header.account.name;
  const tally = result.tallies.reduce((sum, one) => ({ pass: sum.pass + one.pass, fail: sum.fail + one.fail, unknown: sum.unknown + one.unknown }), { pass: 0, fail: 0, unknown: 0 });
  const lines = [
    `Account ${intake.header.account.uin}${name === undefined ? '' : ` (${printable(name)})`}, captured ${intake.header.capturedAt}`,
    `${count(first.resources.total)} resources, ${count(result.evaluations)} verdicts: ${count(tally.pass)} pass, ${count(tally.fail)} fail, ${count(tally.unknown)} unknown`,
    '',
    frameworkTable(reports),
    '',
    'coverage = concluded controls / controls in scope; conformance = (satisfied + inherited) / concluded controls.',
    'Neither says anything without the other.',
    '',
    ...warningLines(reports),
    ...worstLines(outcome),
    ...gapLines(first),
    ...defectLines(outcome),
    ...fileLines(files),
    ...nextLines(outcome),
  ];
  return lines.join('\n');
}

function count(value: number): string {
  return value.toLocaleString('en-US');
}

function frameworkTable(reports: readonly AssessmentReport[]): string {
  const right = (title: string) => ({ title, align: 'right' as const });
  const columns = [{ title: 'framework' }, right('controls'), right('coverage'), right('conformance'), right('satisfied'), right('not satisfied'), right('partly'), right('not assessed'), right('inherited'), right('n/a')];
  const rows = reports.map(({ framework, scorecard: { states, total, coverage, conformance } }) => [
    framework.id,
    String(total),
    percent(coverage),
    percent(conformance),
    ...(['satisfied', 'not-satisfied', 'partly-evidenced', 'not-assessed', 'inherited', 'not-applicable'] as const).map((state) => String(states[state])),
  ]);
  return textTable(columns, rows);
}

/** The warnings of all reports: those that several frameworks share stand once. */
export function distinctWarnings(reports: readonly AssessmentReport[]): readonly (ReportWarning & { readonly frameworks: readonly string[] })[] {
  const found = new Map<string, ReportWarning & { readonly frameworks: string[] }>();
  for (const { framework, warnings } of reports) {
    for (const warning of warnings) {
      const known = found.get(warning.text.en);
      if (known === undefined) found.set(warning.text.en, { ...warning, frameworks: [framework.id] });
      else known.frameworks.push(framework.id);
    }
  }
  return [...found.values()];
}

/** Published ownership that differs is a standing fact of a framework, told by `demarc frameworks show`. */
function warningLines(reports: readonly AssessmentReport[]): string[] {
  // What lies outside the scope differs from framework to framework: one line here, the counts in each report.
  const warnings = distinctWarnings(reports).filter(({ code }) => code !== 'ownership-contradicted' && code !== 'failures-out-of-scope');
  const scope = reports[0]?.scope ?? null;
  const left = scope === null ? [] : [`  Scope ${printable(scope.title)}: ${count(scope.excluded.resources)} resources lie outside, ${count(scope.undecided)} stay in because their tags were not recorded`];
  if (warnings.length + left.length === 0) return [];
  const where = (frameworks: readonly string[]) => (frameworks.length === reports.length ? '' : ` [${frameworks.join(', ')}]`);
  return ['Warnings', ...left, ...warnings.map(({ text, frameworks }) => `  ${printable(text.en)}${where(frameworks)}`), ''];
}

function worstLines({ worst }: AuditOutcome): string[] {
  if (worst.length === 0) return ['No check failed.', ''];
  const titles = new Map(CHECKS.map((check) => [check.id, check.failTitle.en]));
  const rows = worst.map(({ finding, more }) => [
    finding.severity,
    titles.get(finding.checkId) ?? finding.checkId,
    `${finding.resource.id}${finding.resource.name === null ? '' : ` (${finding.resource.name})`}`,
    finding.resource.region,
    more === 0 ? '' : `+${count(more)} more`,
  ]);
  return [
    `The ${worst.length === 1 ? 'worst finding' : `${worst.length} worst findings`}`,
    textTable([{ title: 'severity' }, { title: 'what is wrong', maximumWidth: 60 }, { title: 'where', maximumWidth: 40 }, { title: 'region' }, { title: '' }], rows),
    '',
  ];
}

function gapLines(report: AssessmentReport): string[] {
  const gaps = report.notCollected;
  if (gaps.length === 0) return [];
  const examples = gaps.slice(0, 3).map((gap) => `  ${gap.kind} in ${gap.region}: ${printable(gap.reason)}`);
  return [`Not collected: ${count(gaps.length)} ${gaps.length === 1 ? 'listing' : 'listings'} of resources. What depends on them is unknown, never passed:`, ...examples, ...(gaps.length > 3 ? ['  … all of them stand in each report'] : []), ''];
}

function defectLines({ result: { defects } }: AuditOutcome): string[] {
  if (defects.size === 0) return [];
  return [`${defects.size} checks failed to run and count as unknown; please report: ${[...defects.keys()].join(', ')}`, ''];
}

function fileLines({ folder, pdfs }: WrittenFiles): string[] {
  if (folder === null) return [];
  return [`Written to ${folder}:`, ...(pdfs > 0 ? [`  ${pdfs} PDF reports, one per control family: <framework>/<family>.pdf`] : []), '  <framework>/assessment.json, the same for machines', '  findings.csv, every failure and unknown', ''];
}

function nextLines({ scanId }: AuditOutcome): string[] {
  return [
    'Next',
    '  demarc checks show <check>                      what a check looks at and how to mend it',
    '  npm run audit -- my-snapshot.ndjson             your own account (docs/snapshot-format.md tells how to record one)',
    '  npm start                                       the HTTP API with everything stored so far',
    `  stored as scan ${scanId}`,
  ];
}
