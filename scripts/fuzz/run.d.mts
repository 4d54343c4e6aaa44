/** What came of the requests to one operation. */
export type FuzzRow = Record<'requests' | '2xx' | '3xx' | '4xx' | '5xx' | 'wrong', number>;
/** Sends requests and judges every answer. */
export function fuzz(options: {
  readonly url: string;
  readonly document: object;
  readonly known: Readonly<Record<string, readonly string[]>>;
  readonly requests: number;
  readonly below: (bound: number) => number;
  readonly lanes?: number;
}): Promise<{ readonly rows: Map<string, FuzzRow>; readonly wrong: readonly string[] }>;
