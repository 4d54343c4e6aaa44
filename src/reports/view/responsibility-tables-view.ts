import { responsibilityMatrix, type CustomerPartRow, type ProviderPartRow } from '../../assessments/responsibility-matrix.js';
import type { AssessmentReport } from '../../assessments/report.js';
import { statementOfApplicability } from '../../assessments/statement-of-applicability.js';
import { inLocale, textsFor, titleIn, type ReportTexts } from '../texts/texts.js';
import { DEFAULT_BRANDING } from './branding.js';
import type { FamilyReportOptions } from './family-view.js';
import { formatCount, formatTime } from './format.js';
import type { FactView } from './front-view.js';
import { printable } from './printable.js';
import { stateView, type StateView } from './state-view.js';

/** What every table of a framework begins with. */
interface TableView<Row> {
  readonly title: string;
  readonly running: { readonly family: string; readonly framework: string; readonly reportId: string };
  readonly brand: { readonly imageSource: string };
  readonly facts: readonly FactView[];
  readonly families: readonly { readonly id: string; readonly title: string; readonly rows: readonly Row[] }[];
}

interface PartView {
  readonly state: StateView;
  readonly duty: string;
  readonly reason: string;
  readonly proof: readonly string[];
}

/** A control in one delivery model: both parties' parts. */
export interface MatrixTableRow {
  readonly id: string;
  readonly title: string;
  readonly layer: string;
  readonly model: string;
  readonly owner: string;
  readonly published: string | null;
  readonly provider: PartView | null;
  readonly customer: PartView | null;
}

/** A control with whether and why it is asked. */
export interface ApplicabilityTableRow {
  readonly id: string;
  readonly title: string;
  readonly asked: string;
  readonly why: string;
  readonly setAside: string | null;
  readonly owners: string;
  readonly state: StateView;
  readonly shownBy: string;
}

/** The customer responsibility matrix as pages show it. */
export function matrixTableView(report: AssessmentReport, options: FamilyReportOptions): TableView<MatrixTableRow> {
  const { locale } = options;
  const texts = textsFor(locale);
  const { rows, owners } = responsibilityMatrix(report);
  const customerPart = (part: CustomerPartRow): PartView => ({
    ...common(part, texts, locale),
    proof: [...checksProof(part, texts), ...part.attestations.map(({ id }) => id)],
  });
  const providerPart = (part: ProviderPartRow): PartView => ({ ...common(part, texts, locale), proof: part.certificates.map(({ id }) => id) });
  const count = texts.tables.ownersText(formatCount(owners.customer), formatCount(owners.shared), formatCount(owners.provider), formatCount(owners.each));
  return table(
    report,
    texts.tables.matrixTitle,
    [{ label: texts.tables.ownersCount, value: count, code: false }],
    rows.map((row) => ({
      family: row.familyId,
      row: {
        id: row.controlId,
        title: inLocale(row.title, locale),
        layer: inLocale(row.layerTitle, locale),
        model: texts.serviceModels[row.serviceModel],
        owner: texts.parties[row.owner],
        published: row.ownerContradicted && row.publishedOwner !== null ? texts.tables.issuerSays(texts.parties[row.publishedOwner]) : null,
        provider: row.provider === null ? null : providerPart(row.provider),
        customer: row.customer === null ? null : customerPart(row.customer),
      },
    })),
    options,
  );
}

/** The statement of applicability as pages show it. */
export function applicabilityTableView(report: AssessmentReport, options: FamilyReportOptions): TableView<ApplicabilityTableRow> {
  const { locale } = options;
  const texts = textsFor(locale);
  const { tables } = texts;
  const { rows, applicable, notApplicable } = statementOfApplicability(report);
  return table(
    report,
    tables.applicabilityTitle,
    [{ label: tables.asked, value: tables.askedCount(formatCount(applicable), formatCount(notApplicable)), code: false }],
    rows.map((row) => {
      const { applicability, setAside } = row;
      const reason = applicability.reason === null ? (tables.bases[applicability.basis] ?? applicability.basis) : inLocale(applicability.reason, locale);
      const who = applicability.declaredBy === null ? '' : ` (${tables.declared(applicability.declaredBy, applicability.declaredAt === null ? '' : formatTime(applicability.declaredAt))})`;
      return {
        family: row.familyId,
        row: {
          id: row.controlId,
          title: inLocale(row.title, locale),
          asked: applicability.applicable ? tables.yes : tables.no,
          why: `${reason}${who}`,
          setAside: setAside.failures + setAside.unknowns === 0 ? null : texts.document.setAside(formatCount(setAside.failures), formatCount(setAside.unknowns)),
          owners: row.owners.map(({ serviceModel, owner }) => `${texts.serviceModels[serviceModel]}: ${texts.parties[owner]}`).join('; '),
          state: stateView(row.state, texts),
          shownBy: tables.shown(formatCount(row.shownBy.checks.length), formatCount(row.shownBy.attestations.length), formatCount(row.shownBy.certificates.length)),
        },
      };
    }),
    options,
  );
}

/** Checks named behind one control; hundreds of them would say less. The workbook names all. */
const NAMED_CHECKS = 6;

/** The checks behind a part, those that failed most first, and how many more there are. */
function checksProof({ checks }: CustomerPartRow, texts: ReportTexts): readonly string[] {
  const ordered = [...checks].sort((one, other) => other.fail - one.fail || other.unknown - one.unknown || (one.checkId < other.checkId ? -1 : 1));
  const named = ordered.slice(0, NAMED_CHECKS);
  const rest = ordered.slice(NAMED_CHECKS);
  const failing = rest.filter(({ fail }) => fail > 0).length;
  return [
    ...named.map(({ checkId, fail, unknown, pass }) => texts.tables.checksText(checkId, formatCount(fail), formatCount(unknown), formatCount(pass))),
    ...(rest.length === 0 ? [] : [texts.tables.moreChecks(formatCount(rest.length), formatCount(failing))]),
  ];
}

function common({ state, duty, reason }: ProviderPartRow | CustomerPartRow, texts: ReportTexts, locale: FamilyReportOptions['locale']): Omit<PartView, 'proof'> {
  return { state: stateView(state, texts), duty: inLocale(duty, locale), reason: inLocale(reason.text, locale) };
}

function table<Row>(report: AssessmentReport, name: string, facts: readonly FactView[], rows: readonly { readonly family: string; readonly row: Row }[], { locale, branding = DEFAULT_BRANDING }: FamilyReportOptions): TableView<Row> {
  const texts = textsFor(locale);
  const framework = titleIn(locale, report.framework.title, report.framework.titleZh);
  const fact = (label: string, value: string, code = false): FactView => ({ label, value, code });
  return printable({
    title: `${name}: ${framework}`,
    running: { family: name, framework, reportId: report.id },
    brand: { imageSource: branding.logo === null ? '' : ' img-src data:;' },
    facts: [fact(texts.framework, `${framework} (${report.framework.version})`), fact(texts.account, `${report.account.name ?? ''} ${report.account.uin}`.trim()), fact(texts.snapshotTaken, formatTime(report.snapshot.capturedAt)), fact(texts.contentHash, report.snapshot.contentHash, true), ...facts],
    families: report.families.map((family) => ({ id: family.id, title: titleIn(locale, family.title, family.titleZh), rows: rows.filter((one) => one.family === family.id).map(({ row }) => row) })),
  });
}
