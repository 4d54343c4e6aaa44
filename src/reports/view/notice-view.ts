import type { AssessmentReport, FamilyResult } from '../../assessments/report.js';
import type { Locale } from '../../responsibility/vocabulary.js';
import { inLocale, type ReportTexts } from '../texts/texts.js';
import { formatCount, formatTime } from './format.js';

/** What was left out of the assessment, and on whose word. */
export interface ScopeView {
  readonly sentence: string;
  readonly excluded: { readonly intro: string; readonly kinds: readonly { readonly title: string; readonly count: string }[] } | null;
  readonly undecided: string | null;
}

/** The report's warnings that concern these controls or their checks, or everybody. */
export function warningsView(report: AssessmentReport, family: FamilyResult, locale: Locale): readonly string[] {
  const here = new Set(family.controls.flatMap((control) => [control.controlId, ...control.checks.map(({ checkId }) => checkId)]));
  const elsewhere = new Set(report.families.flatMap(({ controls }) => controls.flatMap((control) => [control.controlId, ...control.checks.map(({ checkId }) => checkId)])));
  // An id that is neither control nor check, such as an exception's, concerns every reader.
  const concerned = (ids: readonly string[]): boolean => ids.length === 0 || ids.some((id) => here.has(id) || !elsewhere.has(id));
  return report.warnings.filter(({ concerns }) => concerned(concerns)).map(({ text }) => inLocale(text, locale));
}

/** The scope of the assessment; resources left out are counted, never dropped. */
export function scopeView({ scope, resources }: AssessmentReport, locale: Locale, { document: texts }: ReportTexts): ScopeView {
  if (scope === null) return { sentence: texts.scopeWhole, excluded: null, undecided: null };
  const titles = new Map(resources.byKind.map(({ kind, title }) => [kind, inLocale(title, locale)]));
  return {
    sentence: texts.scopeDecided(scope.title, scope.decidedBy, formatTime(scope.decidedAt), scope.reason),
    excluded: { intro: texts.scopeExcluded(formatCount(scope.excluded.resources)), kinds: scope.excluded.byKind.map(({ kind, count }) => ({ title: titles.get(kind) ?? kind, count: formatCount(count) })) },
    undecided: scope.undecided === 0 ? null : texts.scopeUndecided(formatCount(scope.undecided)),
  };
}
