import { isObject } from '../common/json.js';
import type { Paging } from './kind.js';
import type { SliceStatus } from './resource.js';

/** One recorded page: what was asked and how much came. */
export interface Page {
  readonly params: { readonly [name: string]: unknown };
  /** Items in the answer. */
  readonly count: number;
  /** The answer's number of all items; undefined when the answer holds none although the API documents one. */
  readonly total: number | undefined;
  /** Token style: the answer's token for the next page; "" or undefined: none. */
  readonly nextToken: string | undefined;
}

/** How the pages of a listing are told apart; see `Paging`. */
export interface PageRules {
  readonly paging: Paging;
  /** Whether the API documents a total; then an answer without one proves nothing. */
  readonly hasTotal: boolean;
  readonly defaultPageSize: number;
}

/** A non-negative integer parameter, as number or digits; the fallback when absent; undefined when malformed. */
function integerParameter(value: unknown, fallback: number): number | undefined {
  if (value === undefined || value === null || value === '') return fallback;
  if (typeof value === 'number') return Number.isSafeInteger(value) && value >= 0 ? value : undefined;
  return typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : undefined;
}

/** Request parameters that only choose a page. */
export function pageParameters(paging: Paging): readonly string[] {
  switch (paging.style) {
    case 'offset':
    case 'offset-page':
      return ['Offset', 'Limit'];
    case 'page':
      return [paging.page, paging.size];
    case 'token':
      return [paging.request, 'MaxResults', 'Limit', 'MaxItems', 'MaxKeys', 'max-keys'];
    case 'none':
      return ['Offset', 'Limit'];
  }
}

/** Where the page parameters of a request stand: inside another parameter, or among the others. */
export function pageRequest(params: { readonly [name: string]: unknown }, paging: Paging): { readonly [name: string]: unknown } {
  const inner = paging.style === 'offset' && paging.inside !== undefined ? params[paging.inside] : undefined;
  return isObject(inner) ? inner : params;
}

/**
 * Whether a set of recorded pages is a whole listing. Pages may come in any order and more than once; what counts is
 * that together they cover everything the answers say exists. Whatever cannot be proved complete is incomplete.
 */
export class PageCoverage {
  private readonly ranges: { from: number; to: number; short: boolean }[] = [];
  private total: number | undefined;
  private totalMissing = false;
  private malformed: string | undefined;
  private readonly askedTokens = new Set<string>();
  private readonly nextTokens = new Set<string>();
  private sawEnd = false;
  private pages = 0;

  constructor(private readonly rules: PageRules) {}

  add(page: Page): void {
    this.pages++;
    if (page.total === undefined) this.totalMissing = true;
    else this.total = Math.max(this.total ?? 0, page.total);
    const { paging, defaultPageSize } = this.rules;
    if (paging.style === 'none') {
      this.ranges.push({ from: 0, to: page.count, short: true });
      return;
    }
    if (paging.style === 'token') {
      const asked = page.params[paging.request];
      this.askedTokens.add(typeof asked === 'string' || typeof asked === 'number' ? String(asked) : '');
      if (page.nextToken === undefined || page.nextToken === '') this.sawEnd = true;
      else this.nextTokens.add(page.nextToken);
      return;
    }
    const sizeName = paging.style === 'page' ? paging.size : 'Limit';
    const params = pageRequest(page.params, paging);
    const size = integerParameter(params[sizeName], defaultPageSize);
    const from = this.startOf(params, paging, size);
    if (size === undefined || from === undefined) {
      this.malformed = 'a page was asked for with parameters that are no numbers';
      return;
    }
    this.ranges.push({ from, to: from + page.count, short: page.count < size });
  }

  private startOf(params: Page['params'], paging: Exclude<Paging, { style: 'none' | 'token' }>, size: number | undefined): number | undefined {
    if (paging.style === 'offset') return integerParameter(params['Offset'], 0);
    const first = paging.style === 'page' ? 1 : paging.firstPage;
    const asked = integerParameter(paging.style === 'page' ? params[paging.page] : params['Offset'], first);
    // Some APIs number pages from 0 and from 1 alike; page 0 is the first page.
    return asked === undefined || size === undefined ? undefined : Math.max(0, asked - first) * size;
  }

  /** Items up to which the pages cover the listing without a hole. */
  private covered(): { upTo: number; short: boolean } {
    this.ranges.sort((a, b) => a.from - b.from || b.to - a.to);
    let upTo = 0;
    let short = false;
    for (const range of this.ranges) {
      if (range.from > upTo) break;
      upTo = Math.max(upTo, range.to);
      short ||= range.short && range.to === upTo;
    }
    return { upTo, short };
  }

  status(): SliceStatus {
    if (this.pages === 0) return incomplete('no page was recorded');
    if (this.malformed !== undefined) return incomplete(this.malformed);
    if (this.rules.paging.style === 'token') return this.tokenStatus();
    const { upTo, short } = this.covered();
    if (this.rules.hasTotal) {
      if (this.total === undefined || this.totalMissing) return incomplete('an answer holds no total, so its pages cannot be counted');
      return upTo >= this.total ? { state: 'complete' } : incomplete(`pages cover ${upTo} of ${this.total} resources`);
    }
    return short ? { state: 'complete' } : incomplete(`the last recorded page is full at ${upTo} resources, so there may be more`);
  }

  private tokenStatus(): SliceStatus {
    if (!this.askedTokens.has('')) return incomplete('the first page was not recorded');
    for (const token of this.nextTokens) {
      if (!this.askedTokens.has(token)) return incomplete('a following page was announced and not recorded');
    }
    return this.sawEnd ? { state: 'complete' } : incomplete('the last page was not recorded');
  }
}

function incomplete(reason: string): SliceStatus {
  return { state: 'incomplete', reason };
}

/** True for error codes that say the caller may not read this. */
export function isDenied(code: string): boolean {
  return /^(AuthFailure\.)?Unauthorized(Operation)?\b|^AccessDenied|^AuthFailure/.test(code);
}

/** A failed call as a reason, by code only: messages echo resource names and identities. */
export function failureReason(action: string, code: string): string {
  return isDenied(code) ? `${action} was denied (${code})` : `${action} failed (${code})`;
}

/** Whether a code is in a list of exact codes and `prefix*` patterns. */
export function matchesCode(code: string, patterns: readonly string[] | undefined): boolean {
  return (patterns ?? []).some((pattern) => (pattern.endsWith('*') ? code.startsWith(pattern.slice(0, -1)) : code === pattern));
}
