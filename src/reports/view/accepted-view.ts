import type { ReportCheck } from '../../assessments/report.js';
import type { Locale } from '../../responsibility/vocabulary.js';
import { inLocale, type ReportTexts } from '../texts/texts.js';
import { formatCount, formatTime, shorten } from './format.js';

/** A failure somebody accepted. */
export interface AcceptedView {
  readonly exceptionId: string;
  readonly check: string;
  readonly resource: string;
  readonly place: string;
  readonly reason: string;
  readonly approval: string;
}

/** Accepted risks printed. */
const MOST = 100;

/** The accepted risks among the failures the document carries. */
export function acceptedView(checks: readonly ReportCheck[], locale: Locale, texts: ReportTexts): { readonly rows: readonly AcceptedView[]; readonly more: string | null } {
  const rows = checks.flatMap((check) =>
    check.failures.flatMap(({ resource, acceptedRisk }) =>
      acceptedRisk === null
        ? []
        : [
            {
              exceptionId: acceptedRisk.exceptionId,
              check: inLocale(check.failTitle, locale),
              resource: shorten(resource.name ?? resource.id, 200, texts),
              place: `${resource.region} ${resource.id}`,
              reason: shorten(acceptedRisk.reason, 600, texts),
              approval: texts.document.approvalText(acceptedRisk.approvedBy, formatTime(acceptedRisk.expiresAt)),
            },
          ],
    ),
  );
  return { rows: rows.slice(0, MOST), more: rows.length > MOST ? texts.document.acceptedMore(formatCount(MOST)) : null };
}
