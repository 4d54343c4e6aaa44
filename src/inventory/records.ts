import { valueAt } from './answer-path.js';
import { failureReason, matchesCode, PageCoverage } from './completeness.js';
import type { DetailSource } from './kind.js';
import type { Collected } from './resource.js';

/**
 * A record between collecting and evaluating: kind number, region number, detail number (−1: the resource itself),
 * resource id, and the projected item or the answer of a detail call.
 */
export type RecordTuple = readonly [kind: number, region: number, detail: number, id: string, payload: unknown];

/** What one detail call answered. */
export interface DetailAnswer {
  readonly value?: unknown;
  readonly error?: string;
  readonly malformed?: true;
  readonly page?: { readonly params: { readonly [name: string]: unknown }; readonly total: number | null };
}

/** The one value behind all recorded answers of a detail, or why there is none. */
export function collectedDetail(source: DetailSource<unknown>, answers: readonly DetailAnswer[]): Collected<unknown> {
  const action = `${source.service}.${source.action}`;
  const values = answers.filter((answer) => answer.value !== undefined);
  if (values.length === 0) {
    const codes = answers.flatMap((answer) => (answer.error === undefined ? [] : [answer.error]));
    if (codes.some((code) => matchesCode(code, source.nullOnErrors))) return { value: null };
    if (codes[0] !== undefined) return { missing: failureReason(action, codes[0]) };
    return { missing: answers.length === 0 ? `${action} was not recorded for it` : `the answer of ${action} is malformed` };
  }
  return source.pages === undefined ? { value: (values.at(-1) as DetailAnswer).value ?? null } : joinPages(source, source.pages, values);
}

function joinPages(source: DetailSource<unknown>, pages: NonNullable<DetailSource<unknown>['pages']>, answers: readonly DetailAnswer[]): Collected<unknown> {
  const coverage = new PageCoverage({ paging: pages.paging, hasTotal: true, defaultPageSize: pages.defaultPageSize ?? 20 });
  const joined: unknown[] = [];
  const seen = new Set<string>();
  for (const answer of answers) {
    const found = valueAt(answer.value, pages.items);
    const items = Array.isArray(found) ? found : [];
    const params = answer.page?.params ?? {};
    coverage.add({ params, count: items.length, total: answer.page?.total ?? undefined, nextToken: undefined });
    const request = JSON.stringify(params);
    if (!seen.has(request)) joined.push(...items);
    seen.add(request);
  }
  const status = coverage.status();
  if (status.state === 'incomplete') return { missing: `${source.service}.${source.action}: ${status.reason}` };
  return { value: withItems((answers[0] as DetailAnswer).value, pages.items.split('.'), joined) };
}

/** A copy of the value with the list at the path replaced. */
function withItems(value: unknown, path: readonly string[], items: readonly unknown[]): unknown {
  const [name, ...rest] = path;
  if (name === undefined || name === '') return items;
  const parent = (value ?? {}) as Record<string, unknown>;
  return { ...parent, [name]: withItems(parent[name], rest, items) };
}
