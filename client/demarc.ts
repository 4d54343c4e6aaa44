import createClient, { type Client, type ClientOptions } from 'openapi-fetch';
import type { components, paths } from './schema.js';

/** The answers of the API by name, e.g. `Answers['Finding']`. */
export type Answers = components['schemas'];
/** A typed client: `client.GET('/api/v1/findings', { params: { query: { account } } })`. */
export type DemarcClient = Client<paths>;

/**
 * A client of a Demarc service. Types follow from the OpenAPI document (`npm run docs` writes schema.ts).
 * @param options.baseUrl e.g. `https://demarc.example.com`
 * @param options.headers sent with every request, e.g. `{ authorization: 'Bearer …' }`
 */
export function demarcClient(options: ClientOptions & { readonly baseUrl: string }): DemarcClient {
  // Lists are given by repeating the parameter.
  return createClient<paths>({ querySerializer: { array: { style: 'form', explode: true } }, ...options });
}

/** What a refused request answers; thrown by `everyItem`. */
export class DemarcProblem extends Error {
  override readonly name = 'DemarcProblem';

  constructor(readonly problem: Answers['Problem']) {
    super(`${problem.title}: ${problem.detail} ${problem.remedy}`);
  }
}

/** One answer of a paged list, as the client hands it over. */
type PageAnswer<T> = Promise<{ readonly data?: { readonly items: readonly T[]; readonly next: string | null } | undefined; readonly error?: Answers['Problem'] | undefined }>;

/**
 * Every item of a paged list, page after page.
 * @param page asks for the page at a cursor; undefined: the first
 * @throws DemarcProblem when a page is refused
 */
export async function* everyItem<T>(page: (cursor: string | undefined) => PageAnswer<T>): AsyncGenerator<T> {
  for (let cursor: string | undefined; ; ) {
    const { data, error } = await page(cursor);
    if (data === undefined) throw new DemarcProblem(error as Answers['Problem']);
    yield* data.items;
    if (data.next === null) return;
    cursor = data.next;
  }
}
