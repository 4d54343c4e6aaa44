import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import Handlebars from 'handlebars';
import { packageRoot } from '../package-root.js';
import type { ReportTexts } from '../texts/texts.js';
import type { FamilyView } from '../view/family-view.js';

/** What the layout of a family's report is given. */
export interface FamilyTemplateContext {
  readonly v: FamilyView;
  readonly t: ReportTexts;
  /** A whole `<style>` element: our own style sheet, fonts, and running texts escaped for CSS. */
  readonly style: Handlebars.SafeString;
}

/** What the layout of any other document is given: its own view `v`, texts and style. */
export interface TemplateContext {
  readonly v: object;
  readonly t: ReportTexts;
  readonly style: Handlebars.SafeString;
}

/** Layouts beside a family's report. */
export type LayoutName = 'framework-front' | 'framework-family' | 'framework-checks' | 'framework-quiet' | 'framework-back' | 'annex' | 'change' | 'responsibility-matrix' | 'applicability' | 'portfolio';

/** The compiled layouts and the style sheet that belongs to them. */
export interface ReportTemplates {
  readonly family: (context: FamilyTemplateContext) => string;
  readonly layout: (name: LayoutName, context: TemplateContext) => string;
  readonly css: string;
}

let loaded: ReportTemplates | undefined;

/**
 * Templates of the package, compiled once a process. Strict: a name that the view does not have is an error and not an
 * empty place in a report. Everything is escaped; no template may switch that off (a test reads them).
 */
export function reportTemplates(): ReportTemplates {
  if (loaded !== undefined) return loaded;
  const folder = templateFolder();
  const environment = Handlebars.create();
  const options = { strict: true, knownHelpersOnly: true, preventIndent: true };
  for (const file of readdirSync(join(folder, 'partials')).filter((name) => name.endsWith('.hbs'))) {
    const source = readFileSync(join(folder, 'partials', file), 'utf8').trimEnd();
    environment.registerPartial(basename(file, '.hbs'), environment.compile(source, options));
  }
  const family = environment.compile<FamilyTemplateContext>(readFileSync(join(folder, 'family.hbs'), 'utf8'), options);
  const layouts = new Map<LayoutName, Handlebars.TemplateDelegate<TemplateContext>>();
  const layout = (name: LayoutName): Handlebars.TemplateDelegate<TemplateContext> => {
    const compiled = layouts.get(name) ?? environment.compile<TemplateContext>(readFileSync(join(folder, `${name}.hbs`), 'utf8'), options);
    layouts.set(name, compiled);
    return compiled;
  };
  loaded = { family: (context) => family(context), layout: (name, context) => layout(name)(context), css: readFileSync(join(folder, 'report.css'), 'utf8') };
  return loaded;
}

/** Where the templates are: beside `src` and `dist`. */
export function templateFolder(): string {
  return join(packageRoot(), 'templates');
}

/** Marks markup as our own. Never for anything that came from a report. */
export function ownMarkup(markup: string): Handlebars.SafeString {
  return new Handlebars.SafeString(markup);
}
