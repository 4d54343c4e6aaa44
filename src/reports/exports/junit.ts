import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Handlebars from 'handlebars';
import type { AssessmentReport, ReportCheck, ReportFinding } from '../../assessments/report.js';
import type { Locale } from '../../responsibility/vocabulary.js';
import { templateFolder } from '../html/templates.js';
import { inLocale, textsFor } from '../texts/texts.js';
import { findingText } from './evidence-text.js';
import type { ExportFormat } from './export-format.js';
import { writePieces } from './write-pieces.js';

interface TestCase {
  readonly classname: string;
  readonly name: string;
  readonly failure: { readonly type: string; readonly message: string; readonly text: string } | null;
  readonly error: { readonly message: string; readonly text: string } | null;
  readonly skipped: { readonly message: string } | null;
}

interface Counts {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly skipped: number;
}

/**
 * JUnit XML: a suite per product, a test case per check. A check that fails on any resource is a failure; one that could
 * not be judged somewhere is an error, because CI shows errors and counts them, and never a pass; one whose subjects do
 * not exist is skipped.
 */
export const junit: ExportFormat = {
  id: 'junit',
  fileName: 'checks.junit.xml',
  mediaType: 'application/xml',
  description: { en: 'JUnit XML, a test case per check, for CI systems', zh: 'JUnit XML，每个检查一个用例，供持续集成系统读取' },
  write: ({ report, locale }, stream) => writePieces(stream, [junitXml(report, locale)]),
};

let template: Handlebars.TemplateDelegate | undefined;

/** The document as text. */
export function junitXml(report: AssessmentReport, locale: Locale): string {
  template ??= Handlebars.create().compile(readFileSync(join(templateFolder(), 'junit.hbs'), 'utf8'), { strict: true, knownHelpersOnly: true });
  const products = [...new Set(report.checks.map(({ subject }) => subject.service))].sort();
  const suites = products.map((product) => {
    const cases = report.checks.filter(({ subject }) => subject.service === product).map((check) => testCase(check, locale));
    return { name: product, timestamp: report.scan.startedAt, cases, ...counts(cases) };
  });
  return template(xmlText({ name: `demarc ${report.account.uin} ${report.framework.id}`, suites, ...counts(suites.flatMap(({ cases }) => cases)) }));
}

function counts(cases: readonly TestCase[]): Counts {
  return { tests: cases.length, failures: cases.filter((one) => one.failure !== null).length, errors: cases.filter((one) => one.error !== null).length, skipped: cases.filter((one) => one.skipped !== null).length };
}

function testCase(check: ReportCheck, locale: Locale): TestCase {
  const texts = textsFor(locale);
  const common = { classname: `demarc.${check.subject.kind}`, name: `${check.id}: ${inLocale(check.title, locale)}`, failure: null, error: null, skipped: null };
  if (check.fail > 0) {
    const message = `${inLocale(check.failTitle, locale)}: ${check.fail}/${check.population} (${texts.severities[check.severity]})`;
    return { ...common, failure: { type: check.severity, message, text: listed(check.failures, check.fail) } };
  }
  if (check.unknown > 0) return { ...common, error: { message: `${texts.unknown}: ${check.unknown}/${check.population}`, text: listed(check.unknowns, check.unknown) } };
  if (check.pass > 0) return common;
  return { ...common, skipped: { message: check.population === 0 ? texts.nothingEvaluated : texts.notApplicable } };
}

/** One resource a paragraph; what the report does not carry is counted. */
function listed(findings: readonly ReportFinding[], total: number): string {
  const shown = findings.map((finding) => `${finding.resource.region} ${finding.resource.id} ${finding.resource.name ?? ''}`.trimEnd() + `\n  ${findingText(finding).replaceAll('\n', '\n  ')}`);
  return [...shown, ...(total > findings.length ? [`+ ${total - findings.length}`] : [])].join('\n');
}

/** The same value without the characters that XML 1.0 cannot hold, in any text of it; each becomes U+FFFD. */
function xmlText<T>(value: T): T {
  if (typeof value === 'string') return value.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '\u{fffd}') as T;
  if (Array.isArray(value)) return value.map((item: unknown) => xmlText(item)) as T;
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, xmlText(item as unknown)])) as T;
  return value;
}
