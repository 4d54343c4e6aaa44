/** A generator of whole numbers below a bound; the same seed gives the same ones. */
export function chance(seed: number): (bound: number) => number;
/** One operation of the document. */
export interface FuzzOperation {
  readonly path: string;
  readonly method: string;
  readonly parameters: readonly unknown[];
}
/** A request to send. */
export interface FuzzRequest {
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body?: string;
}
/** Every operation of the document, flat. */
export function operationsOf(document: object): FuzzOperation[];
/** Makes the next request. */
export function nextRequest(operations: readonly FuzzOperation[], known: Readonly<Record<string, readonly string[]>>, below: (bound: number) => number): FuzzRequest;
