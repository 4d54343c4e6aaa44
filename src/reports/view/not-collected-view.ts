import type { AssessmentReport, NotCollectedSlice, ReportCheck } from '../../assessments/report.js';
import type { Locale } from '../../responsibility/vocabulary.js';
import { inLocale, type ReportTexts } from '../texts/texts.js';
import { formatCount, shorten } from './format.js';

export interface NotCollectedRowView {
  readonly title: string;
  readonly kind: string;
  /** True when a check of the family looks at resources of the kind. */
  readonly concerned: boolean;
  readonly regions: string;
  readonly reason: string;
  readonly recorded: string;
}

export interface NotCollectedView {
  readonly rows: readonly NotCollectedRowView[];
  readonly remainder: string | null;
  readonly remarks: readonly string[];
}

/** Rows printed; an account read without permission has one per kind and region. */
const MOST_ROWS = 120;

const LONGEST_REASON = 400;

/**
 * What was not collected: slices of one kind that fail for one reason in several regions stand in one row. Kinds that
 * checks of the family look at come first.
 * @param documentName file that holds the whole list
 */
export function notCollectedView(report: AssessmentReport, checks: readonly ReportCheck[], documentName: string, locale: Locale, texts: ReportTexts): NotCollectedView {
  const subjects = new Set(checks.map(({ subject }) => subject.kind));
  const groups = new Map<string, NotCollectedSlice[]>();
  for (const slice of report.notCollected) {
    const key = `${slice.kind}\n${slice.reason}`;
    groups.set(key, [...(groups.get(key) ?? []), slice]);
  }
  const rows = [...groups.values()]
    .map((slices): NotCollectedRowView => {
      const { kind, title, reason } = slices[0] as NotCollectedSlice;
      return {
        title: inLocale(title, locale),
        kind,
        concerned: subjects.has(kind),
        regions: slices.map(({ region }) => region).join(', '),
        reason: shorten(reason, LONGEST_REASON, texts),
        recorded: formatCount(slices.reduce((sum, { recorded }) => sum + recorded, 0)),
      };
    })
    .sort((one, other) => Number(other.concerned) - Number(one.concerned));
  const { unreadCalls, rejectedInputs } = report.snapshot;
  return {
    rows: rows.slice(0, MOST_ROWS),
    remainder: rows.length > MOST_ROWS ? texts.notCollectedRows(formatCount(MOST_ROWS), formatCount(rows.length), documentName) : null,
    remarks: [
      ...(unreadCalls > 0 ? [texts.unreadCalls(formatCount(unreadCalls))] : []),
      ...(rejectedInputs > 0 ? [texts.rejectedInputs(formatCount(rejectedInputs))] : []),
    ],
  };
}
