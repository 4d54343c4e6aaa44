import { CHECKS } from '../../checks/catalogue.js';
import { checkIndex, checkPage } from './check-page.js';

/** Every generated page: path below docs/ → content. */
export function generatedPages(): ReadonlyMap<string, string> {
  const pages = new Map([['checks/README.md', checkIndex(CHECKS)]]);
  for (const check of CHECKS) pages.set(`checks/${check.id}.md`, checkPage(check));
  return pages;
}
