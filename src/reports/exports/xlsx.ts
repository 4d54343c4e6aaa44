import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import writeXlsxFile, { type Cell, type Row, type Sheet } from 'write-excel-file/node';
import { CONTROL_STATES, type AssessmentReport } from '../../assessments/report.js';
import { responsibilityMatrix } from '../../assessments/responsibility-matrix.js';
import type { Locale } from '../../responsibility/vocabulary.js';
import { inLocale, textsFor, titleIn } from '../texts/texts.js';
import { findingText } from './evidence-text.js';
import type { ExportFormat, ExportInput } from './export-format.js';

/** Findings one workbook carries: a sheet of Excel ends at 1,048,576 rows, and the whole workbook is made in memory. */
export const XLSX_FINDINGS = 20_000;

/** Characters in a cell; Excel refuses more than 32,767. */
const LONGEST_CELL = 32_000;

/**
 * An Office Open XML workbook: scorecard, controls, checks, findings, what was not collected. Every text is written as
 * a string cell, so that a resource named `=HYPERLINK(…)` stays text; nothing in the workbook is a formula.
 */
export const xlsx: ExportFormat = {
  id: 'xlsx',
  fileName: 'assessment.xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  description: { en: 'Excel workbook: scorecard, controls, checks, findings', zh: 'Excel 工作簿：计分卡、控制项、检查与发现' },
  async write(input, stream) {
    const sheets = [scorecardSheet(input.report, input.locale), controlsSheet(input.report, input.locale), checksSheet(input.report, input.locale), await findingsSheet(input), notCollectedSheet(input.report, input.locale)];
    await pipeline(Readable.from([await workbookBytes(sheets)]), stream);
  },
};

/** The bytes of a workbook. */
export async function workbookBytes(sheets: Sheet<never>[]): Promise<Buffer> {
  return writeXlsxFile(sheets as Parameters<typeof writeXlsxFile>[0]).toBuffer();
}

const SHEETS = {
  en: { scorecard: 'Scorecard', controls: 'Controls', checks: 'Checks', findings: 'Findings', notCollected: 'Not collected', family: 'Family', control: 'Control', title: 'Title', layer: 'Layer', state: 'State', model: 'Service model', owner: 'Owner', published: 'Published owner', customer: 'Customer part', provider: 'Provider part', check: 'Check', coverage: 'Coverage', conformance: 'Conformance', controlsTotal: 'Controls', severity: 'Severity', population: 'Population', pass: 'Passed', fail: 'Failed', unknown: 'Unknown', notApplicable: 'Not applicable', outcome: 'Outcome', party: 'Party', region: 'Region', resource: 'Resource', name: 'Name', why: 'Evidence or reason', cause: 'Cause', fingerprint: 'Fingerprint', kind: 'Kind', reason: 'Reason', recorded: 'Recorded', rest: (shown: number) => `The first ${shown} findings stand here; findings.csv holds all of them.` },
  'zh-CN': { scorecard: '计分卡', controls: '控制项', checks: '检查', findings: '发现', notCollected: '未采集', family: '控制族', control: '控制项', title: '标题', layer: '责任层', state: '状态', model: '服务模式', owner: '责任方', published: '公布的责任方', customer: '客户部分', provider: '云服务商部分', check: '检查', coverage: '覆盖率', conformance: '符合率', controlsTotal: '控制项数', severity: '严重程度', population: '总体', pass: '通过', fail: '不合格', unknown: '未知', notApplicable: '不适用', outcome: '结果', party: '责任方', region: '地域', resource: '资源', name: '名称', why: '证据或原因', cause: '根因', fingerprint: '指纹', kind: '资源类型', reason: '原因', recorded: '已记录', rest: (shown: number) => `此处列出前 ${shown} 条发现；findings.csv 包含全部发现。` },
} as const;

/** A text cell, whatever it begins with; characters no workbook can hold become U+FFFD. */
export function textCell(text: string, style: { readonly fontWeight?: 'bold'; readonly wrap?: boolean } = {}): Cell {
  const clean = text.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '\u{fffd}');
  return { type: String, value: clean.length > LONGEST_CELL ? `${clean.slice(0, LONGEST_CELL)}\u2026` : clean, ...style };
}

function numberCell(value: number | null, format?: string): Cell {
  return value === null ? null : { type: Number, value, ...(format === undefined ? {} : { format }) };
}

/** A sheet with a bold head that stays in place. */
export function tableSheet(name: string, head: readonly string[], widths: readonly number[], rows: Iterable<Row>): Sheet<never> {
  return { sheet: name, stickyRowsCount: 1, columns: widths.map((width) => ({ width })), data: [head.map((title) => textCell(title, { fontWeight: 'bold' })), ...rows] };
}

function scorecardSheet(report: AssessmentReport, locale: Locale): Sheet<never> {
  const words = SHEETS[locale];
  const { states } = textsFor(locale);
  const rowOf = (id: string, title: string, card: AssessmentReport['scorecard']): Row => [textCell(id), textCell(title, { wrap: true }), numberCell(card.total), ...CONTROL_STATES.map((state) => numberCell(card.states[state])), numberCell(card.coverage, '0.0%'), numberCell(card.conformance, '0.0%')];
  return tableSheet(words.scorecard, [words.family, words.title, words.controlsTotal, ...CONTROL_STATES.map((state) => states[state]), words.coverage, words.conformance], [12, 48, 10, 14, 16, 14, 14, 12, 14, 12, 12], [
    ...report.families.map((family) => rowOf(family.id, titleIn(locale, family.title, family.titleZh), family.scorecard)),
    rowOf('\u03a3', titleIn(locale, report.framework.title, report.framework.titleZh), report.scorecard),
  ]);
}

function controlsSheet(report: AssessmentReport, locale: Locale): Sheet<never> {
  const words = SHEETS[locale];
  const { states } = textsFor(locale);
  const rows = report.families.flatMap((family) =>
    family.controls.flatMap((control) =>
      control.models.map((model): Row => {
        const part = (party: 'customer' | 'provider') => {
          const found = model.parts.find((one) => one.party === party);
          return textCell(found === undefined ? '' : `${states[found.state]}: ${inLocale(found.reason.text, locale)}${found.basis === null ? '' : ` (${found.basis})`}`, { wrap: true });
        };
        return [textCell(family.id), textCell(control.controlId), textCell(titleIn(locale, control.title, control.titleZh), { wrap: true }), textCell(control.layer), textCell(states[control.state]), textCell(model.serviceModel), textCell(model.owner), textCell(model.publishedOwner ?? ''), part('customer'), part('provider'), textCell(control.checks.map(({ checkId }) => checkId).join('\n'), { wrap: true })];
      }),
    ),
  );
  return tableSheet(words.controls, [words.family, words.control, words.title, words.layer, words.state, words.model, words.owner, words.published, words.customer, words.provider, words.checks], [12, 14, 48, 20, 16, 14, 12, 16, 40, 40, 36], rows);
}

/** The customer responsibility matrix as a workbook: a row per control and delivery model. */
export const matrixXlsx: ExportFormat = {
  id: 'responsibility-matrix-xlsx',
  fileName: 'responsibility-matrix.xlsx',
  mediaType: xlsx.mediaType,
  description: { en: 'Customer responsibility matrix as an Excel workbook', zh: '客户责任矩阵（Excel 工作簿）' },
  async write({ report, locale }, stream) {
    await pipeline(Readable.from([await workbookBytes([matrixSheet(report, locale)])]), stream);
  },
};

function matrixSheet(report: AssessmentReport, locale: Locale): Sheet<never> {
  const words = SHEETS[locale];
  const { tables, states, parties, serviceModels } = textsFor(locale);
  const rows = responsibilityMatrix(report).rows.map((row): Row => {
    const { provider, customer } = row;
    return [
      textCell(row.familyId),
      textCell(row.controlId),
      textCell(inLocale(row.title, locale), { wrap: true }),
      textCell(inLocale(row.layerTitle, locale), { wrap: true }),
      textCell(serviceModels[row.serviceModel]),
      textCell(parties[row.owner]),
      textCell(row.publishedOwner === null ? '' : parties[row.publishedOwner]),
      textCell(states[row.state]),
      textCell(provider === null ? tables.nothing : inLocale(provider.duty, locale), { wrap: true }),
      textCell(provider === null ? '' : `${states[provider.state]}: ${inLocale(provider.reason.text, locale)}`, { wrap: true }),
      textCell(provider?.certificates.map(({ id }) => id).join('\n') ?? '', { wrap: true }),
      textCell(customer === null ? tables.nothing : inLocale(customer.duty, locale), { wrap: true }),
      textCell(customer === null ? '' : `${states[customer.state]}: ${inLocale(customer.reason.text, locale)}`, { wrap: true }),
      textCell(customer?.checks.map((check) => tables.checksText(check.checkId, String(check.fail), String(check.unknown), String(check.pass))).join('\n') ?? '', { wrap: true }),
      textCell(customer?.attestations.map(({ id }) => id).join('\n') ?? '', { wrap: true }),
    ];
  });
  return tableSheet(tables.matrixTitle, [words.family, words.control, words.title, words.layer, words.model, words.owner, words.published, words.state, tables.providerPart, `${tables.providerPart}: ${words.state}`, `${tables.providerPart}: ${tables.shownBy}`, tables.customerPart, `${tables.customerPart}: ${words.state}`, words.checks, `${tables.customerPart}: ${tables.shownBy}`], [12, 14, 40, 20, 12, 12, 14, 14, 40, 36, 24, 40, 36, 44, 24], rows);
}

function checksSheet(report: AssessmentReport, locale: Locale): Sheet<never> {
  const words = SHEETS[locale];
  const { severities } = textsFor(locale);
  return tableSheet(words.checks, [words.check, words.title, words.severity, words.layer, words.party, words.population, words.pass, words.fail, words.notApplicable, words.unknown], [40, 60, 12, 20, 12, 12, 10, 10, 14, 10], report.checks.map((check) => [textCell(check.id), textCell(inLocale(check.title, locale), { wrap: true }), textCell(severities[check.severity]), textCell(check.layer), textCell(check.party), numberCell(check.population), numberCell(check.pass), numberCell(check.fail), numberCell(check.notApplicable), numberCell(check.unknown)]));
}

async function findingsSheet({ report, findings, locale }: ExportInput): Promise<Sheet<never>> {
  const words = SHEETS[locale];
  const { severities } = textsFor(locale);
  const spoken = new Set(report.checks.map(({ id }) => id));
  const rows: Row[] = [];
  for await (const finding of findings) {
    if (!spoken.has(finding.checkId)) continue;
    if (rows.length === XLSX_FINDINGS) {
      rows.push([textCell(words.rest(XLSX_FINDINGS), { fontWeight: 'bold' })]);
      break;
    }
    const { resource } = finding;
    rows.push([textCell(finding.outcome), textCell(severities[finding.severity]), textCell(finding.checkId), textCell(resource.kind), textCell(resource.region), textCell(resource.id), textCell(resource.name ?? ''), textCell(finding.party), textCell(resource.serviceModel), textCell(findingText(finding), { wrap: true }), textCell(finding.cause?.label ?? ''), textCell(finding.fingerprint)]);
  }
  return tableSheet(words.findings, [words.outcome, words.severity, words.check, words.kind, words.region, words.resource, words.name, words.party, words.model, words.why, words.cause, words.fingerprint], [12, 12, 36, 20, 16, 24, 28, 12, 14, 80, 28, 36], rows);
}

function notCollectedSheet(report: AssessmentReport, locale: Locale): Sheet<never> {
  const words = SHEETS[locale];
  return tableSheet(words.notCollected, [words.kind, words.title, words.region, words.reason, words.recorded], [28, 36, 18, 80, 12], report.notCollected.map((slice) => [textCell(slice.kind), textCell(inLocale(slice.title, locale)), textCell(slice.region), textCell(slice.reason, { wrap: true }), numberCell(slice.recorded)]));
}
