/**
 * `demarc.snapshot/1`: the API answers of one account as they were recorded (docs/snapshot-format.md).
 */

export const SNAPSHOT_FORMAT = 'demarc.snapshot/1';

/** Whose answers these are. */
export interface SnapshotAccount {
  /** Root uin of the account, digits. */
  readonly uin: string;
  /** AppId, part of every bucket's name. */
  readonly appId?: string;
  readonly name?: string;
  /** `china` (default) or `international`. */
  readonly site?: string;
}

/** First line of an NDJSON snapshot, or the document without its calls. */
export interface SnapshotHeader {
  readonly format: typeof SNAPSHOT_FORMAT;
  readonly account: SnapshotAccount;
  /** When the capture ended, ISO 8601 UTC. Checks take this as "now". */
  readonly capturedAt: string;
  /** What recorded it, free form: name, version. */
  readonly tool?: { readonly name?: string; readonly version?: string };
}

/** One recorded API request and its answer: exactly one of `response`, `error` and `body` is present. */
export interface RecordedCall {
  /** Product as in the API host name: `cvm`, `vpc`, `cos`. Lower case. */
  readonly service: string;
  /** API version, e.g. `2017-03-12`. */
  readonly version?: string;
  /** Action name as in the documentation, e.g. `DescribeInstances`; for COS the SDK method, e.g. `getBucketAcl`. */
  readonly action: string;
  /** Region the request named; absent for global products. */
  readonly region?: string;
  /** Request parameters, as sent. */
  readonly params: { readonly [name: string]: unknown };
  /** When the answer arrived, ISO 8601. */
  readonly at?: string;
  /** What stands inside `Response`. COS bodies arrive here already turned from XML into objects. */
  readonly response?: { readonly [field: string]: unknown };
  readonly error?: { readonly code: string; readonly message: string };
  /** COS only: HTTP status of the answer. */
  readonly httpStatus?: number;
}

/** A line or file that could not be taken in, kept by `--lenient` imports so that nothing is lost silently. */
export interface RejectedInput {
  /** e.g. `line 17` or `cvm.DescribeInstances.json`. */
  readonly place: string;
  readonly reason: string;
}

/** What a reader yields, header first. */
export type SnapshotEvent =
  | { readonly type: 'header'; readonly header: SnapshotHeader }
  | { readonly type: 'call'; readonly call: RecordedCall; readonly place: string }
  | { readonly type: 'rejected'; readonly rejected: RejectedInput };
