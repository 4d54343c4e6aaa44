import type { ReportTexts } from '../texts/texts.js';
import type { Branding } from '../view/branding.js';

/** What stands in the margins of every page. */
export interface RunningTexts {
  readonly family: string;
  readonly framework: string;
  readonly reportId: string;
}

/** A CSS string with every character that is not a plain letter or digit escaped, so that no text can end it. */
export function cssString(text: string): string {
  return `"${[...text].map((character) => (/[A-Za-z0-9 ]/.test(character) ? character : `\\${(character.codePointAt(0) as number).toString(16)} `)).join('')}"`;
}

/** Where a part stands in a joined document. Its number of pages is not known while the parts are printed. */
export interface PartOfDocument {
  /** Number of the part's first page. */
  readonly firstPage: number;
  /** Pages of the whole document where they are known already, else null. */
  readonly total: number | null;
  /** The first page is a cover without texts in its margins. */
  readonly cover: boolean;
}

/** How the sheets of a document differ from those of a report. */
export interface SheetLayout {
  /** A part of a joined document; without it the document stands alone and begins with a cover. */
  readonly part?: PartOfDocument | undefined;
  /** Wide tables lie on their side. */
  readonly landscape?: boolean | undefined;
  /** False: the first page is like the others. */
  readonly cover?: boolean | undefined;
}

/** Page size, margins and running texts. The cover has no margins' texts but counts as page 1, as PDF viewers count. */
export function pageStyle({ family, framework, reportId }: RunningTexts, { runningPage }: ReportTexts, { paper, accent, classification }: Branding, { part, landscape = false, cover = part?.cover ?? true }: SheetLayout = {}): string {
  const small = 'font:400 7pt "Report Sans";color:#566172;';
  const number = `${cssString(runningPage.before)} counter(page) ${part === undefined ? `${cssString(runningPage.between)} counter(pages) ${cssString(runningPage.after)}` : cssString(part.total === null ? runningPage.alone : `${runningPage.between}${part.total}${runningPage.after}`)}`;
  const mark = classification === null ? 'none' : cssString(classification);
  // Letter is wider and shorter than A4; wider margins keep the measure of the lines the same.
  const upright = paper === 'a4' ? 'size:A4;margin:24mm 20mm 22mm' : 'size:letter;margin:16mm 22.95mm 16mm';
  const sheet = landscape ? `size:${paper === 'a4' ? 'A4' : 'letter'} landscape;margin:20mm 16mm 18mm` : upright;
  return `:root{--accent:${accent}}
@page{${sheet};
@bottom-center{content:${mark};font:700 6.6pt "Report Sans";color:#b02a1c;vertical-align:top;padding-top:5mm;text-align:center;width:24%}
@top-left{content:${cssString(family)};${small}vertical-align:bottom;padding-bottom:5mm;text-align:left;width:50%}
@top-right{content:${cssString(framework)};${small}vertical-align:bottom;padding-bottom:5mm;text-align:right;width:50%}
@bottom-left{content:${cssString(reportId)};font:400 6.6pt "Report Mono";color:#566172;vertical-align:top;padding-top:5mm;text-align:left;width:50%}
@bottom-right{content:${number};${small}vertical-align:top;padding-top:5mm;text-align:right;width:26%}}${part === undefined ? '' : `\n@page:first{counter-set:page ${part.firstPage}}`}${cover ? NO_RUNNING_TEXTS : ''}`;
}

const NO_RUNNING_TEXTS = `
@page:first{@top-left{content:none}@top-right{content:none}@bottom-left{content:none}@bottom-center{content:none}@bottom-right{content:none}}`;
