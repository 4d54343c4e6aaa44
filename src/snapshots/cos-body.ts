import { isObject, type JsonObject } from '../common/json.js';
import { parseJson } from './json-value.js';
import type { SnapshotLimits } from './limits.js';
import { UnreadableCall } from './unreadable-call.js';
import { parseXml } from './xml.js';

/** What a COS answer's body says: an answer or an error. */
export type CosOutcome = { readonly response: JsonObject } | { readonly error: { readonly code: string; readonly message: string } };

/** Below this status an answer holds what was asked for. */
const FIRST_FAILED_STATUS = 300;

/**
 * Reads the raw body of a COS answer: XML becomes an object below its root element's name, JSON (bucket policies) is
 * parsed. An `<Error>`, its JSON form, or a failed status makes it an error.
 * @param body text as it came, or a JSON body that was already parsed
 * @throws UnreadableCall for a body that is neither, unless the status already says that the call failed
 */
export function readCosBody(body: unknown, httpStatus: number | undefined, limits: Pick<SnapshotLimits, 'depth'>): CosOutcome {
  const failed = httpStatus !== undefined && httpStatus >= FIRST_FAILED_STATUS;
  let content: JsonObject;
  try {
    content = contentOf(body, limits);
  } catch (error) {
    // A gateway's own page, for example: that the call failed is certain, and all there is to know.
    if (failed && error instanceof UnreadableCall) return { error: statusError(httpStatus) };
    throw error;
  }
  const error = errorOf(content);
  if (error !== undefined) return { error };
  return failed ? { error: statusError(httpStatus) } : { response: content };
}

/** The error a bare HTTP status stands for, e.g. `HttpStatus404`. */
export function statusError(httpStatus: number): { readonly code: string; readonly message: string } {
  return { code: `HttpStatus${httpStatus}`, message: '' };
}

function contentOf(body: unknown, limits: Pick<SnapshotLimits, 'depth'>): JsonObject {
  if (isObject(body)) return body;
  if (typeof body !== 'string') throw new UnreadableCall('"body" must be text or an object');
  const text = body.trim();
  if (text === '') return {};
  if (text.startsWith('<') || text.startsWith('\ufeff<')) return parseXml(text, limits);
  const value = parseJson(Buffer.from(text), limits);
  if (!isObject(value)) throw new UnreadableCall('"body" holds JSON that is no object');
  return value;
}

function errorOf(content: JsonObject): { readonly code: string; readonly message: string } | undefined {
  const wrapped = Object.hasOwn(content, 'Error') ? content['Error'] : undefined;
  const error = isObject(wrapped) ? wrapped : content;
  const code = error['Code'] ?? error['code'];
  const message = error['Message'] ?? error['message'];
  if (typeof code !== 'string' || code === '') return wrapped === undefined ? undefined : { code: 'UnknownError', message: '' };
  if (wrapped === undefined && typeof message !== 'string') return undefined;
  return { code, message: typeof message === 'string' ? message : '' };
}
