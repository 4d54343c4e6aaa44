import type { AssessmentReport, FamilyResult, ReportCheck } from '../../assessments/report.js';
import { FINDING_CHANGES, type FindingChange } from '../../findings/finding-change.js';
import type { Locale } from '../../responsibility/vocabulary.js';
import { inLocale, titleIn, type ReportTexts } from '../texts/texts.js';
import { link, type Anchors, type LinkView } from './anchors.js';
import { formatCount, formatTime } from './format.js';
import { movedView, type MovedView } from './moved-view.js';
import { stateView, type StateView } from './state-view.js';

/** What changed since the scan before, for the controls of one report. */
export interface DeltaView {
  /** Which scan it is compared with, in a sentence. */
  readonly since: string;
  readonly checksChanged: boolean;
  /** Null where these controls were not assessed as a family then. */
  readonly coverage: MovedView | null;
  readonly conformance: MovedView | null;
  readonly controls: readonly { readonly control: LinkView; readonly title: string; readonly from: StateView; readonly to: StateView }[];
  readonly changes: readonly { readonly id: FindingChange; readonly name: string; readonly meaning: string; readonly count: string }[];
  /** Checks with findings that changed. */
  readonly checks: readonly { readonly check: LinkView; readonly title: string; readonly severity: string; readonly severityId: string; readonly counts: readonly string[] }[];
  /** True where a scope keeps the findings from being compared. */
  readonly scoped: boolean;
}

/** Null: nothing to compare with, this being the account's first assessment against the framework. */
export function deltaView(report: AssessmentReport, family: FamilyResult, checks: readonly ReportCheck[], { anchors, locale, texts }: { readonly anchors: Anchors; readonly locale: Locale; readonly texts: ReportTexts }): DeltaView | null {
  const { delta } = report;
  if (delta === null) return null;
  const then = family.id === report.framework.id ? delta.scorecard : (delta.families.find(({ id }) => id === family.id)?.scorecard ?? null);
  const states = new Map(delta.controls.map(({ controlId, from }) => [controlId, from]));
  const byId = new Map(checks.map((check) => [check.id, check]));
  const concerned = (delta.checks ?? []).flatMap(({ checkId, counts }) => {
    const check = byId.get(checkId);
    return check === undefined ? [] : [{ check, counts }];
  });
  const total = (change: FindingChange): number => concerned.reduce((sum, { counts }) => sum + counts[change], 0);
  return {
    since: texts.delta.since(formatTime(delta.since.capturedAt), delta.since.reportId),
    checksChanged: delta.checksChanged,
    coverage: then === null ? null : movedView(then.coverage, family.scorecard.coverage, texts),
    conformance: then === null ? null : movedView(then.conformance, family.scorecard.conformance, texts),
    controls: family.controls.flatMap(({ controlId, title, titleZh, state }) => {
      const from = states.get(controlId);
      return from === undefined ? [] : [{ control: link(controlId, anchors.control(controlId)), title: titleIn(locale, title, titleZh), from: stateView(from, texts), to: stateView(state, texts) }];
    }),
    changes: FINDING_CHANGES.map((id) => ({ id, name: texts.change.names[id], meaning: texts.change.meanings[id], count: formatCount(total(id)) })),
    checks: concerned
      .filter(({ counts }) => FINDING_CHANGES.some((change) => change !== 'still-open' && counts[change] > 0))
      .sort((one, other) => other.counts.new - one.counts.new || other.counts.resolved - one.counts.resolved || (one.check.id < other.check.id ? -1 : 1))
      .map(({ check, counts }) => ({
        check: link(check.id, anchors.check(check.id)),
        title: inLocale(check.failTitle, locale),
        severity: texts.severities[check.severity],
        severityId: check.severity,
        counts: FINDING_CHANGES.map((change) => formatCount(counts[change])),
      })),
    scoped: delta.checks === null,
  };
}
