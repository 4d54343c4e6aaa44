import type { Locale } from '../../responsibility/vocabulary.js';
import { fontFaces } from '../fonts/font-faces.js';
import { textsFor } from '../texts/texts.js';
import type { Branding } from '../view/branding.js';
import { pageStyle, type RunningTexts, type SheetLayout } from './page-style.js';
import { ownMarkup, reportTemplates, type LayoutName } from './templates.js';

/** Characters that page numbers and lists bring in without standing in the text. */
const ASCII = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index));

/** Stands where the style goes; the first one in the document is ours, because nothing reported comes before but the title, which is escaped. */
const PLACE = '<!--style-->';

/** A view that any layout can be filled with. */
export interface DocumentView {
  readonly title: string;
  readonly running: RunningTexts;
  readonly brand: { readonly imageSource: string };
}

/** Renders a layout as a document that needs nothing else: style sheet and fonts are inside. */
export function documentHtml(layout: LayoutName, view: DocumentView, { locale, branding, ...layoutOfSheets }: { readonly locale: Locale; readonly branding: Branding } & SheetLayout): string {
  const texts = textsFor(locale);
  const templates = reportTemplates();
  // The fonts follow from the text, so the text is rendered first; the style is put in its place afterwards.
  const body = templates.layout(layout, { v: view, t: texts, style: ownMarkup(PLACE) });
  const shown = body + ASCII + Object.values(view.running).join('') + (branding.classification ?? '') + Object.values(texts.runningPage).join('');
  const style = `<style>${fontFaces(shown, locale)}\n${templates.css}\n${pageStyle(view.running, texts, branding, layoutOfSheets)}</style>`;
  const at = body.indexOf(PLACE);
  return linkedAcrossParts(body.slice(0, at) + style + body.slice(at + PLACE.length));
}

/**
 * Links to numbered targets that stand in another part get the scheme by which the parts are tied together afterwards.
 * Only our own markup has such links: everything recorded is escaped.
 */
function linkedAcrossParts(html: string): string {
  const here = new Set([...html.matchAll(/ id="([a-z]+-\d+)"/g)].map(([, id]) => id as string));
  return html.replace(/ href="#([a-z]+-\d+)"/g, (link: string, id: string) => (here.has(id) ? link : ` href="demarc:${id}"`));
}
