import type { AssessmentReport, ReportCheck } from '../../assessments/report.js';
import type { ReportTexts } from '../texts/texts.js';
import type { Branding } from './branding.js';
import { formatCount, formatTime } from './format.js';
import type { FactView } from './front-view.js';

/** Control of the document: what it is, who made it, and room for those who sign. */
export interface DocumentControlView {
  readonly facts: readonly FactView[];
  readonly signers: readonly string[];
}

/** The page behind the cover. */
export function documentControlView(report: AssessmentReport, { classification, paper }: Branding, { document: texts, ...rest }: ReportTexts): DocumentControlView {
  const fact = (label: string, value: string, code = false): FactView => ({ label, value, code });
  return {
    facts: [
      fact(rest.reportId, report.id, true),
      ...(classification === null ? [] : [fact(texts.classification, classification)]),
      fact(texts.preparedBy, texts.preparedByTool(report.tool.version)),
      fact(texts.basedOn, texts.basedOnText(formatTime(report.snapshot.capturedAt))),
      fact(texts.supersedes, texts.supersedesText),
      fact(texts.pageFormat, paper === 'a4' ? 'A4' : 'Letter'),
    ],
    signers: texts.signers,
  };
}

/** The sampling statement: what was evaluated, in numbers that must add up. */
export function samplingText(checks: readonly ReportCheck[], { document: texts }: ReportTexts): string {
  const sum = (of: (check: ReportCheck) => number): string => formatCount(checks.reduce((total, check) => total + of(check), 0));
  return texts.samplingText(formatCount(checks.length), sum((check) => check.population), sum((check) => check.pass), sum((check) => check.fail), sum((check) => check.notApplicable), sum((check) => check.unknown));
}
