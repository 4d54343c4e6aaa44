import { stringify } from 'csv-stringify/sync';
import { responsibilityMatrix } from '../../assessments/responsibility-matrix.js';
import type { AssessmentReport } from '../../assessments/report.js';
import { statementOfApplicability } from '../../assessments/statement-of-applicability.js';
import type { Locale } from '../../responsibility/vocabulary.js';
import { harmlessCell } from '../annex-csv.js';
import { inLocale } from '../texts/texts.js';
import type { ExportFormat } from './export-format.js';
import { writePieces } from './write-pieces.js';

/** RFC 4180 with a byte order mark, and no cell that a spreadsheet takes for a formula. */
function csvText(columns: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return stringify(rows.map((row) => row.map((cell) => harmlessCell(String(cell)))), { header: true, columns: [...columns], bom: true, record_delimiter: '\r\n' });
}

const SOA_COLUMNS = ['family', 'control', 'title', 'clause', 'applicable', 'basis', 'reason', 'declared_by', 'declared_at', 'owners', 'state', 'checks', 'attestations', 'certificates', 'failures_set_aside', 'unknowns_set_aside'] as const;

/** The statement of applicability, a row per control. */
export function applicabilityCsv(report: AssessmentReport, locale: Locale): string {
  const rows = statementOfApplicability(report).rows.map(({ applicability, shownBy, setAside, ...row }) => [
    row.familyId,
    row.controlId,
    inLocale(row.title, locale),
    row.clause ?? '',
    applicability.applicable ? 'yes' : 'no',
    applicability.basis,
    applicability.reason === null ? '' : inLocale(applicability.reason, locale),
    applicability.declaredBy ?? '',
    applicability.declaredAt ?? '',
    row.owners.map(({ serviceModel, owner }) => `${serviceModel}: ${owner}`).join('; '),
    row.state,
    shownBy.checks.join(' '),
    shownBy.attestations.join(' '),
    shownBy.certificates.join(' '),
    setAside.failures,
    setAside.unknowns,
  ]);
  return csvText(SOA_COLUMNS, rows);
}

const MATRIX_COLUMNS = ['family', 'control', 'title', 'layer', 'service_model', 'owner', 'published_owner', 'owner_contradicted', 'applicable', 'state', 'provider_duty', 'provider_state', 'provider_reason', 'provider_certificates', 'customer_duty', 'customer_state', 'customer_reason', 'customer_checks', 'customer_attestations', 'accepted_risks'] as const;

/** The customer responsibility matrix, a row per control and service model. */
export function matrixCsv(report: AssessmentReport, locale: Locale): string {
  const rows = responsibilityMatrix(report).rows.map(({ provider, customer, ...row }) => [
    row.familyId,
    row.controlId,
    inLocale(row.title, locale),
    inLocale(row.layerTitle, locale),
    row.serviceModel,
    row.owner,
    row.publishedOwner ?? '',
    row.ownerContradicted ? 'yes' : 'no',
    row.applicability.applicable ? 'yes' : 'no',
    row.state,
    provider === null ? '' : inLocale(provider.duty, locale),
    provider?.state ?? '',
    provider === null ? '' : inLocale(provider.reason.text, locale),
    provider?.certificates.map(({ id, state }) => `${id} (${state})`).join('; ') ?? '',
    customer === null ? '' : inLocale(customer.duty, locale),
    customer?.state ?? '',
    customer === null ? '' : inLocale(customer.reason.text, locale),
    customer?.checks.map(({ checkId, fail, unknown, pass }) => `${checkId}: ${fail} fail, ${unknown} unknown, ${pass} pass`).join('; ') ?? '',
    customer?.attestations.map(({ id, state }) => `${id} (${state})`).join('; ') ?? '',
    customer?.acceptedRisks ?? 0,
  ]);
  return csvText(MATRIX_COLUMNS, rows);
}

/** Who owes what, and which controls are asked, as data. */
export const RESPONSIBILITY_FORMATS: readonly ExportFormat[] = [
  {
    id: 'responsibility-matrix',
    fileName: 'responsibility-matrix.json',
    mediaType: 'application/json',
    description: { en: 'Customer responsibility matrix: control × service model, both parts with their evidence', zh: '客户责任矩阵：控制项 × 服务模式，双方责任及其证据（JSON）' },
    write: ({ report }, stream) => writePieces(stream, [`${JSON.stringify(responsibilityMatrix(report), null, 2)}\n`]),
  },
  {
    id: 'responsibility-matrix-csv',
    fileName: 'responsibility-matrix.csv',
    mediaType: 'text/csv; charset=utf-8',
    description: { en: 'The same as CSV', zh: '客户责任矩阵（CSV）' },
    write: ({ report, locale }, stream) => writePieces(stream, [matrixCsv(report, locale)]),
  },
  {
    id: 'applicability',
    fileName: 'statement-of-applicability.json',
    mediaType: 'application/json',
    description: { en: 'Statement of applicability: every control, asked or not, and why', zh: '适用性声明：每个控制项是否适用及其理由（JSON）' },
    write: ({ report }, stream) => writePieces(stream, [`${JSON.stringify(statementOfApplicability(report), null, 2)}\n`]),
  },
  {
    id: 'applicability-csv',
    fileName: 'statement-of-applicability.csv',
    mediaType: 'text/csv; charset=utf-8',
    description: { en: 'The same as CSV', zh: '适用性声明（CSV）' },
    write: ({ report, locale }, stream) => writePieces(stream, [applicabilityCsv(report, locale)]),
  },
];
