import type { AssessmentReport, ControlResult, FamilyResult } from '../../assessments/report.js';
import type { Locale } from '../../responsibility/vocabulary.js';
import { textsFor, titleIn, type ReportTexts } from '../texts/texts.js';
import { Anchors } from './anchors.js';
import type { CheckView, StripeView } from './check-view.js';
import type { ControlView } from './control-view.js';
import { viewOfControls, type FamilyReportOptions, type FamilyView } from './family-view.js';
import { plainWordsView, type PlainWordsView } from './plain-words-view.js';
import { printable } from './printable.js';
import { scorecardView, type ScorecardView } from './scorecard-view.js';
import { STATE_ORDER } from './state-view.js';

/** A family as the summary of its framework lists it. */
export interface FamilyRowView {
  readonly part: string;
  readonly id: string;
  readonly title: string;
  readonly total: string;
  readonly coverage: string;
  readonly conformance: string;
  readonly stripes: readonly StripeView[];
}

/** A family's chapter. */
export interface FamilyChapterView {
  readonly id: string;
  readonly part: string;
  readonly familyTitle: string;
  readonly scorecard: ScorecardView;
  readonly plainWords: PlainWordsView;
  readonly controls: readonly ControlView[];
}

/** A whole framework's report as plain data: the view of all its controls, and what each family's chapter shows. */
export interface FrameworkView extends FamilyView {
  readonly families: readonly FamilyRowView[];
  readonly chapters: readonly FamilyChapterView[];
  /** Checks in reading order, in portions that one print can hold. */
  readonly checkPortions: readonly (readonly CheckView[])[];
}

/** Findings one print holds: some twenty pages. */
const ROWS_PER_PRINT = 400;
/** Checks one print holds, with few findings each. */
const CHECKS_PER_PRINT = 60;

/** All families of a report as one document. */
export function frameworkView(report: AssessmentReport, options: FamilyReportOptions): FrameworkView {
  const { locale } = options;
  const texts = textsFor(locale);
  const controls = report.families.flatMap((family) => family.controls);
  const whole: FamilyResult = { id: report.framework.id, title: report.framework.title, titleZh: report.framework.titleZh, scorecard: report.scorecard, controls };
  const view = viewOfControls(report, whole, new Anchors(report, whole), options);
  const byId = new Map(view.controls.map((control) => [control.id, control]));
  const title = view.cover.frameworkTitle;
  return {
    ...view,
    title,
    running: { family: title, framework: view.cover.accountName ?? report.account.uin, reportId: report.id },
    families: printable(report.families.map((family, index) => familyRow(family, index, locale, texts))),
    chapters: printable(report.families.map((family, index) => chapter(report, family, index, byId, locale, texts))),
    checkPortions: portions(view.checks),
  };
}

function familyRow(family: FamilyResult, index: number, locale: Locale, texts: ReportTexts): FamilyRowView {
  const card = scorecardView(family.scorecard, texts);
  const { states, total } = family.scorecard;
  return {
    part: partName(index),
    id: family.id,
    title: titleIn(locale, family.title, family.titleZh),
    total: card.total,
    coverage: card.coverage.value,
    conformance: card.conformance.value,
    stripes: total === 0 ? [] : STATE_ORDER.filter((state) => states[state] > 0).map((state) => ({ outcome: state, width: ((states[state] / total) * 100).toFixed(2) })),
  };
}

function chapter(report: AssessmentReport, family: FamilyResult, index: number, controls: ReadonlyMap<string, ControlView>, locale: Locale, texts: ReportTexts): FamilyChapterView {
  const behind = new Set(family.controls.flatMap((control: ControlResult) => control.checks.map(({ checkId }) => checkId)));
  const checks = report.checks.filter(({ id }) => behind.has(id));
  return {
    id: family.id,
    part: partName(index),
    familyTitle: titleIn(locale, family.title, family.titleZh),
    scorecard: scorecardView(family.scorecard, texts),
    // What was not collected stands once, in the summary of the whole.
    plainWords: plainWordsView({ scorecard: family.scorecard, controls: family.controls, checks, notCollected: [] }, locale, texts),
    controls: family.controls.map((control) => controls.get(control.controlId) as ControlView),
  };
}

/** Families are numbered and not named by their ids, which hold any character. */
function partName(index: number): string {
  return `family-${index + 1}`;
}

function portions(checks: readonly CheckView[]): readonly (readonly CheckView[])[] {
  const result: CheckView[][] = [];
  let rows = Infinity;
  for (const check of checks) {
    const weight = (check.failures?.rows.length ?? 0) + (check.unknowns?.rows.length ?? 0);
    if (rows + weight > ROWS_PER_PRINT || (result.at(-1)?.length ?? 0) >= CHECKS_PER_PRINT) {
      result.push([]);
      rows = 0;
    }
    result.at(-1)?.push(check);
    rows += weight;
  }
  return result;
}
