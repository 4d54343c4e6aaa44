import type { AssessmentReport } from '../../assessments/report.js';
import { fontFaces } from '../fonts/font-faces.js';
import { textsFor } from '../texts/texts.js';
import { DEFAULT_BRANDING } from '../view/branding.js';
import { familyView, type FamilyReportOptions } from '../view/family-view.js';
import { pageStyle } from './page-style.js';
import { ownMarkup, reportTemplates } from './templates.js';

/** Characters that page numbers and lists bring in without standing in the text. */
const ASCII = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index));

/** A document that needs nothing else: style sheet and fonts are inside. */
export interface FamilyHtml {
  readonly html: string;
  readonly title: string;
  readonly subject: string;
}

/**
 * One family's report as a self-contained HTML document.
 * @throws InputError when the report has no such family
 */
export function familyHtml(report: AssessmentReport, familyId: string, options: FamilyReportOptions): FamilyHtml {
  const view = familyView(report, familyId, options);
  const texts = textsFor(options.locale);
  const templates = reportTemplates();
  const { running, title, subject } = view;
  // The fonts follow from the text, so the text is rendered first; the style is put in its place afterwards.
  const body = templates.family({ v: view, t: texts, style: ownMarkup(PLACE) });
  const shown = body + ASCII + Object.values(running).join('') + Object.values(texts.runningPage).join('');
  const style = `<style>${fontFaces(shown, options.locale)}\n${templates.css}\n${pageStyle(running, texts, options.branding ?? DEFAULT_BRANDING)}</style>`;
  const at = body.indexOf(PLACE);
  return { html: body.slice(0, at) + style + body.slice(at + PLACE.length), title, subject };
}

/** Stands where the style goes; the first one in the document is ours, because nothing reported comes before but the title, which is escaped. */
const PLACE = '<!--style-->';
