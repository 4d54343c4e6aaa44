import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKS } from '../../checks/catalogue.js';
import { CHECK_PAGE_HEADINGS, checkPage } from './check-page.js';
import { generatedPages } from './pages.js';

const DOCS = join(__dirname, '..', '..', '..', 'docs');

test('the committed pages are those the checks make now; npm run docs writes them', () => {
  const stale = [...generatedPages()].filter(([path, content]) => {
    try {
      return readFileSync(join(DOCS, path), 'utf8') !== content;
    } catch {
      return true;
    }
  });
  expect(stale.map(([path]) => path)).toEqual([]);
});

test('no page is left of a check that is gone', () => {
  const pages = generatedPages();
  expect(readdirSync(join(DOCS, 'checks')).filter((name) => !pages.has(`checks/${name}`))).toEqual([]);
});

test('every page has its headings', () => {
  for (const check of CHECKS) {
    const headings = checkPage(check).split('\n').filter((line) => line.startsWith('## ')).map((line) => line.slice(3));
    expect(headings).toEqual([...CHECK_PAGE_HEADINGS]);
  }
});
