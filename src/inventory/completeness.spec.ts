import fc from 'fast-check';
import { PageCoverage, type Page, type PageRules } from './completeness.js';

const OFFSET: PageRules = { paging: { style: 'offset' }, hasTotal: true, defaultPageSize: 20 };

function statusOf(rules: PageRules, pages: readonly Page[]): string {
  const coverage = new PageCoverage(rules);
  for (const page of pages) coverage.add(page);
  return coverage.status().state;
}

function page(offset: number | string | undefined, limit: number | string | undefined, count: number, total?: number): Page {
  const params = { ...(offset === undefined ? {} : { Offset: offset }), ...(limit === undefined ? {} : { Limit: limit }) };
  return { params, count, total, nextToken: undefined };
}

describe('offset pages', () => {
  test('one page with everything is complete', () => {
    expect(statusOf(OFFSET, [page(undefined, undefined, 3, 3)])).toBe('complete');
  });

  test('digits as text are numbers', () => {
    expect(statusOf(OFFSET, [page('0', '2', 2, 3), page('2', '2', 1, 3)])).toBe('complete');
  });

  test('pages inside another parameter are pages', () => {
    const inside: PageRules = { ...OFFSET, paging: { style: 'offset', inside: 'Filter' } };
    const within = (offset: number, count: number): Page => ({ ...page(undefined, undefined, count, 3), params: { Filter: { Offset: offset, Limit: 2 } } });
    expect(statusOf(inside, [within(0, 2), within(2, 1)])).toBe('complete');
    expect(statusOf(inside, [within(0, 2)])).toBe('incomplete');
    expect(statusOf(inside, [page(0, 2, 2, 3), page(2, 2, 1, 3)])).toBe('complete');
  });

  test('the first page alone is not', () => {
    expect(statusOf(OFFSET, [page(0, 20, 20, 21)])).toBe('incomplete');
  });

  test('the same page twice does not stand for two', () => {
    expect(statusOf(OFFSET, [page(0, 20, 20, 40), page(0, 20, 20, 40)])).toBe('incomplete');
  });

  test('a total that grew while pages were recorded counts as the larger one', () => {
    expect(statusOf(OFFSET, [page(0, 2, 2, 3), page(2, 2, 1, 4)])).toBe('incomplete');
  });

  test('an answer without its documented total proves nothing', () => {
    expect(statusOf(OFFSET, [page(0, 20, 3, undefined)])).toBe('incomplete');
  });

  test('an offset that is no number proves nothing', () => {
    expect(statusOf(OFFSET, [page('x', 20, 3, 3)])).toBe('incomplete');
  });

  test('no page at all is incomplete, an empty one with total 0 is complete', () => {
    expect(statusOf(OFFSET, [])).toBe('incomplete');
    expect(statusOf(OFFSET, [page(0, 20, 0, 0)])).toBe('complete');
  });

  test('without a total only a page that is not full ends a listing', () => {
    const rules: PageRules = { ...OFFSET, hasTotal: false };
    expect(statusOf(rules, [page(0, 20, 20)])).toBe('incomplete');
    expect(statusOf(rules, [page(0, 20, 20), page(20, 20, 0)])).toBe('complete');
    expect(statusOf(rules, [page(0, 20, 7)])).toBe('complete');
  });
});

test('page numbers, and offsets that count pages', () => {
  const byNumber: PageRules = { paging: { style: 'page', page: 'Page', size: 'Rp' }, hasTotal: true, defaultPageSize: 20 };
  const numbered = (number: number, count: number): Page => ({ params: { Page: number, Rp: 2 }, count, total: 3, nextToken: undefined });
  expect(statusOf(byNumber, [numbered(1, 2), numbered(2, 1)])).toBe('complete');
  expect(statusOf(byNumber, [numbered(2, 1)])).toBe('incomplete');
  const byOffsetPage: PageRules = { paging: { style: 'offset-page', firstPage: 0 }, hasTotal: true, defaultPageSize: 20 };
  expect(statusOf(byOffsetPage, [page(0, 2, 2, 3), page(1, 2, 1, 3)])).toBe('complete');
});

test('tokens: a chain with its end, in any order', () => {
  const rules: PageRules = { paging: { style: 'token', request: 'Next', answer: 'Next' }, hasTotal: false, defaultPageSize: 20 };
  const link = (asked: string | undefined, nextToken: string | undefined): Page => ({ params: asked === undefined ? {} : { Next: asked }, count: 1, total: undefined, nextToken });
  expect(statusOf(rules, [link('a', ''), link(undefined, 'a')])).toBe('complete');
  expect(statusOf(rules, [link(undefined, 'a')])).toBe('incomplete');
  expect(statusOf(rules, [link('a', '')])).toBe('incomplete');
  expect(statusOf(rules, [link(undefined, 'a'), link('b', '')])).toBe('incomplete');
});

test('complete exactly when the recorded pages cover the total, whatever their order and repetition', () => {
  const world = fc.record({ total: fc.nat(60), size: fc.integer({ min: 1, max: 9 }), picks: fc.array(fc.nat(10), { maxLength: 14 }) });
  fc.assert(
    fc.property(world, ({ total, size, picks }) => {
      const pageCount = Math.max(1, Math.ceil(total / size));
      const recorded = picks.map((pick) => pick % pageCount);
      const pages = recorded.map((number) => page(number * size, size, Math.min(size, total - number * size), total));
      const expected = new Set(recorded).size === pageCount ? 'complete' : 'incomplete';
      expect(statusOf(OFFSET, pages)).toBe(expected);
    }),
    { numRuns: 500 },
  );
});
