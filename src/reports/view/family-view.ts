import type { AssessmentReport, FamilyResult, ReportCheck } from '../../assessments/report.js';
import { InputError } from '../../common/errors.js';
import { SEVERITIES } from '../../checks/verdict.js';
import type { Locale } from '../../responsibility/vocabulary.js';
import { inLocale, textsFor, titleIn, type ReportTexts } from '../texts/texts.js';
import { acceptedView } from './accepted-view.js';
import { Anchors, link, type LinkView } from './anchors.js';
import { DEFAULT_BRANDING, type Branding } from './branding.js';
import { checkView, isQuiet, quietCheckView, type CheckView, type QuietCheckView } from './check-view.js';
import { controlView, type ControlView } from './control-view.js';
import { deltaView, type DeltaView } from './delta-view.js';
import { documentControlView, samplingText, type DocumentControlView } from './document-view.js';
import { formatCount } from './format.js';
import { coverView, integrityView, type CoverView, type IntegrityView } from './front-view.js';
import { matrixView, type MatrixView } from './matrix-view.js';
import { notCollectedView, type NotCollectedView } from './not-collected-view.js';
import { scopeView, warningsView, type ScopeView } from './notice-view.js';
import { plainWordsView, type PlainWordsView } from './plain-words-view.js';
import { printable } from './printable.js';
import { scorecardView, type ScorecardView } from './scorecard-view.js';
import { stateLegend, type StateView } from './state-view.js';
import { statementsView, type StatementsView } from './statements-view.js';

/** What a caller may choose about a report. */
export interface FamilyReportOptions {
  readonly locale: Locale;
  /** File name of the CSV annex with every finding of the scan; without it pages only say that there is more. */
  readonly annexName?: string;
  /** File name of the assessment document, which holds what pages leave out. */
  readonly documentName?: string;
  /** Failures, and unknowns, printed per check. */
  readonly rowLimit?: number;
  /** How the operator's reports look; default Demarc's own look on A4. */
  readonly branding?: Branding;
}

const DEFAULT_ROW_LIMIT = 50;

export interface WorstCheckView {
  readonly check: LinkView;
  readonly title: string;
  readonly severity: string;
  readonly severityId: string;
  readonly failed: string;
  readonly evaluated: string;
  readonly controls: readonly LinkView[];
}

/** All that the template of a family's report shows, in one language. Plain data. */
export interface FamilyView {
  readonly title: string;
  readonly subject: string;
  readonly running: { readonly family: string; readonly framework: string; readonly reportId: string };
  readonly brand: { readonly name: string; readonly logo: string | null; readonly classification: string | null; readonly imageSource: string };
  readonly cover: CoverView;
  readonly documentControl: DocumentControlView;
  readonly plainWords: PlainWordsView;
  readonly accepted: ReturnType<typeof acceptedView>;
  readonly sampling: string;
  /** Null: the account's first assessment against the framework. */
  readonly delta: DeltaView | null;
  readonly warnings: readonly string[];
  readonly scope: ScopeView;
  readonly scorecard: ScorecardView;
  readonly framework: ScorecardView;
  readonly worst: readonly WorstCheckView[];
  readonly matrix: MatrixView;
  readonly controls: readonly ControlView[];
  /** Checks with failures or with resources they could not judge. */
  readonly checks: readonly CheckView[];
  /** All other checks. */
  readonly quietChecks: readonly QuietCheckView[];
  /** Checks that the contents name, and what they say about those they leave out. */
  readonly contentsChecks: { readonly rows: readonly Pick<CheckView, 'anchor' | 'title'>[]; readonly more: string | null };
  readonly notCollected: NotCollectedView;
  readonly statements: StatementsView;
  readonly legend: readonly { readonly state: StateView; readonly meaning: string }[];
  readonly parties: readonly { readonly id: string; readonly name: string; readonly meaning: string }[];
  readonly notes: readonly string[];
  readonly confidence: string;
  readonly integrity: IntegrityView;
}

/** Checks the contents name: about a page of them. */
const CONTENTS_CHECKS = 60;

/** Failing checks named in the summary. */
const WORST = 10;

/**
 * One family's report as plain, printable data.
 * @throws InputError when the report has no such family
 */
export function familyView(report: AssessmentReport, familyId: string, options: FamilyReportOptions): FamilyView {
  const family = findFamily(report, familyId);
  return viewOfControls(report, family, new Anchors(report, family), options);
}

/** The same for any set of controls, such as a whole framework taken as one family. */
export function viewOfControls(report: AssessmentReport, family: FamilyResult, anchors: Anchors, options: FamilyReportOptions): FamilyView {
  const { locale, annexName = null, documentName = 'assessment.json', rowLimit = DEFAULT_ROW_LIMIT, branding = DEFAULT_BRANDING } = options;
  const texts = textsFor(locale);
  const checks = report.checks.filter(({ id }) => anchors.check(id) !== null);
  const byId = new Map(checks.map((check) => [check.id, check]));
  const usedBy = controlsByCheck(family, anchors);
  const loud = inReadingOrder(checks.filter((check) => !isQuiet(check)));
  const cover = coverView(report, family, locale, texts);
  const view: FamilyView = {
    title: `${cover.frameworkTitle}: ${family.id} ${cover.familyTitle}`,
    subject: texts.subject(`${cover.frameworkTitle} (${report.framework.version})`, report.account.uin),
    running: { family: `${family.id}  ${cover.familyTitle}`, framework: cover.frameworkTitle, reportId: report.id },
    // An image may come from the document alone, and only where there is one.
    brand: { name: branding.name, logo: branding.logo, classification: branding.classification, imageSource: branding.logo === null ? '' : ' img-src data:;' },
    cover,
    documentControl: documentControlView(report, branding, texts),
    plainWords: plainWordsView({ scorecard: family.scorecard, controls: family.controls, checks, notCollected: report.notCollected }, locale, texts),
    accepted: acceptedView(checks, locale, texts),
    sampling: samplingText(checks, texts),
    delta: deltaView(report, family, checks, { anchors, locale, texts }),
    warnings: warningsView(report, family, locale),
    scope: scopeView(report, locale, texts),
    scorecard: scorecardView(family.scorecard, texts),
    framework: scorecardView(report.scorecard, texts),
    worst: worstChecks(checks).map((check) => ({
      check: link(check.id, anchors.check(check.id)),
      title: inLocale(check.failTitle, locale),
      severity: texts.severities[check.severity],
      severityId: check.severity,
      failed: formatCount(check.fail),
      evaluated: formatCount(check.population),
      controls: usedBy.get(check.id) ?? [],
    })),
    matrix: matrixView(report, family, anchors, locale, texts),
    controls: family.controls.map((control) => controlView(control, { checks: byId, anchors, locale, texts })),
    checks: loud.map((check) => checkView(check, { anchors, locale, texts, rowLimit, annexName, usedBy: usedBy.get(check.id) ?? [] })),
    quietChecks: bySeverity(checks.filter(isQuiet)).map((check) => quietCheckView(check, { anchors, locale, texts, usedBy: usedBy.get(check.id) ?? [] })),
    contentsChecks: contentsChecks(loud, anchors, locale, texts),
    notCollected: notCollectedView(report, checks, documentName, locale, texts),
    statements: statementsView(report, family, anchors, texts),
    legend: stateLegend(texts),
    parties: (['customer', 'shared', 'provider', 'each'] as const).map((id) => ({ id, name: texts.parties[id], meaning: texts.partyMeanings[id] })),
    notes: report.framework.notes,
    confidence: report.framework.confidence,
    integrity: integrityView(report, locale, texts),
  };
  return printable(view);
}

function findFamily(report: AssessmentReport, familyId: string): FamilyResult {
  const family = report.families.find(({ id }) => id === familyId);
  if (family !== undefined) return family;
  throw new InputError({
    code: 'family-not-found',
    place: familyId,
    message: `${titleIn('en', report.framework.title, null)} has no control family ${familyId}.`,
    remedy: `Choose one of: ${report.families.map(({ id }) => id).join(', ')}`,
    status: 404,
  });
}

function controlsByCheck(family: FamilyResult, anchors: Anchors): ReadonlyMap<string, readonly LinkView[]> {
  const controls = new Map<string, LinkView[]>();
  for (const { controlId, checks } of family.controls) {
    for (const { checkId } of checks) {
      const entry = link(controlId, anchors.control(controlId));
      const list = controls.get(checkId);
      if (list === undefined) controls.set(checkId, [entry]);
      else list.push(entry);
    }
  }
  return controls;
}

/** What failed first, by severity and number; then what could not be judged. */
function inReadingOrder(checks: readonly ReportCheck[]): readonly ReportCheck[] {
  return [...bySeverity(checks.filter(({ fail }) => fail > 0)), ...bySeverity(checks.filter(({ fail }) => fail === 0))];
}

/** All of them where they fit on a page or two, else the failing ones, the gravest first; the bookmarks name all. */
function contentsChecks(loud: readonly ReportCheck[], anchors: Anchors, locale: Locale, texts: ReportTexts): FamilyView['contentsChecks'] {
  const named = loud.length <= CONTENTS_CHECKS ? loud : loud.filter(({ fail }) => fail > 0).slice(0, CONTENTS_CHECKS);
  return {
    rows: named.map((check) => ({ anchor: anchors.check(check.id) ?? '', title: inLocale(check.title, locale) })),
    more: named.length === loud.length ? null : texts.moreChecks(formatCount(loud.length - named.length)),
  };
}

function worstChecks(checks: readonly ReportCheck[]): readonly ReportCheck[] {
  return bySeverity(checks.filter(({ fail }) => fail > 0)).slice(0, WORST);
}

function bySeverity(checks: readonly ReportCheck[]): readonly ReportCheck[] {
  return [...checks].sort((one, other) => SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity) || other.fail - one.fail || other.unknown - one.unknown);
}
