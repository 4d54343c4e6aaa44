import type { CaptureStep, PageFacts, RequestParams } from './plan.js';

/** No listing has more pages; whatever goes on longer does not move. */
const MOST_PAGES = 200_000;

/** What follows a page. */
export type Next = { readonly params: RequestParams } | 'end' | 'repeated';

/**
 * Walks the pages of one listing: which parameters ask for the next one, and whether what came can be believed. APIs
 * have been seen to ignore the offset, to repeat a page, and to tell wrong totals; such a listing must not look whole.
 */
export class Pages {
  private readonly seen = new Set<string>();
  private readonly tokens = new Set<string>();
  private position: number;
  private covered = 0;
  private total: number | undefined;
  private repeats = 0;
  private count = 0;

  constructor(private readonly step: Pick<CaptureStep, 'paging' | 'entry' | 'lists'>) {
    const { paging } = step;
    this.position = paging.style === 'page' ? 1 : paging.style === 'offset-page' ? paging.firstPage : 0;
  }

  /** Parameters of the first page. */
  first(): RequestParams {
    return this.step.paging.style === 'none' ? {} : this.step.paging.style === 'token' ? this.sized({}) : this.at();
  }

  /** Items there are, as far as the answers tell. */
  get expected(): number | undefined {
    return this.total;
  }

  /** Takes the facts of a page; `repeated` means that this page must not count as one. */
  next(facts: PageFacts): Next {
    const { paging, entry } = this.step;
    if (paging.style === 'none') return 'end';
    const before = this.seen.size;
    for (const identity of facts.identities) this.seen.add(identity);
    const fresh = this.seen.size - before;
    this.repeats += facts.identities.length - fresh;
    if (this.count++ > 0 && facts.identities.length > 0 && fresh === 0) return 'repeated';
    if (this.count > MOST_PAGES) return 'repeated';
    if (facts.total !== undefined) this.total = Math.max(this.total ?? 0, facts.total);
    if (paging.style === 'token') return this.nextToken(paging.request, facts.nextToken);
    const count = facts.count ?? 0;
    this.covered += count;
    const full = count >= entry.pageSize;
    // A full last page may hide more than its total admits; one more question tells.
    const more = count > 0 && (this.total === undefined ? full : this.covered < this.total || (full && this.step.lists));
    if (!more) return this.isShort(facts) ? 'repeated' : 'end';
    this.position += paging.style === 'offset' ? count : 1;
    return { params: this.at() };
  }

  /** True when pages overlapped so that items are missing although as many came as there are. */
  private isShort(facts: PageFacts): boolean {
    const single = facts.identities.length === facts.count;
    return this.step.lists && single && this.repeats > 0 && this.total !== undefined && this.seen.size < this.total;
  }

  private nextToken(name: string, token: string | undefined): Next {
    if (token === undefined) return 'end';
    if (this.tokens.has(token)) return 'repeated';
    this.tokens.add(token);
    return { params: this.sized({ [name]: token }) };
  }

  private at(): RequestParams {
    const { paging, entry } = this.step;
    if (paging.style === 'page') return { [paging.page]: this.position, [paging.size]: entry.pageSize };
    const value = (number: number): number | string => (entry.textOffsets ? String(number) : number);
    const params = { Offset: value(this.position), Limit: value(entry.pageSize) };
    return paging.style === 'offset' && paging.inside !== undefined ? { [paging.inside]: params } : params;
  }

  private sized(params: RequestParams): RequestParams {
    const { pageSize, pageSizeName } = this.step.entry;
    return pageSizeName === undefined ? params : { ...params, [pageSizeName]: pageSize };
  }
}
