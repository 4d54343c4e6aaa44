import { CHECKS } from '../../checks/catalogue.js';
import { checkIndexes } from './check-index.js';
import { checkPage } from './check-page.js';
import { coveragePage } from './coverage-page.js';

/** Every generated page: path below docs/ → content. */
export function generatedPages(): ReadonlyMap<string, string> {
  const pages = new Map([['coverage.md', coveragePage(CHECKS)]]);
  for (const [file, content] of checkIndexes(CHECKS)) pages.set(`checks/${file}`, content);
  for (const check of CHECKS) pages.set(`checks/${check.id}.md`, checkPage(check));
  return pages;
}
