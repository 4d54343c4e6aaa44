import { isObject, type JsonObject } from '../common/json.js';
import { readCosBody, statusError } from './cos-body.js';
import type { SnapshotLimits } from './limits.js';
import type { RecordedCall } from './snapshot.js';
import { shownName, UnreadableCall } from './unreadable-call.js';

const SERVICE = /^[A-Za-z][A-Za-z0-9-]{0,63}$/;
const ACTION = /^[A-Za-z][A-Za-z0-9_]{0,127}$/;
const VERSION = /^[A-Za-z0-9._-]{1,32}$/;
const REGION = /^[a-z0-9-]{1,64}$/;
/** ISO 8601 date and time with its zone. */
export const INSTANT = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** What may stand in a call; anything else is refused, since a misspelt `params` would hide that a listing was narrowed. */
interface CallMembers {
  service: unknown;
  version: unknown;
  action: unknown;
  region: unknown;
  params: unknown;
  at: unknown;
  response: unknown;
  error: unknown;
  body: unknown;
  httpStatus: unknown;
}

/** Names of a call's members. */
export const CALL_MEMBERS: readonly string[] = ['service', 'version', 'action', 'region', 'params', 'at', 'response', 'error', 'body', 'httpStatus'];

const NO_PARAMS: RecordedCall['params'] = Object.freeze({});

/**
 * Validates one parsed call and brings it into its one form (docs/schema/demarc.snapshot-1.schema.json): service in lower
 * case, no outer `Response`, no `RequestId`, an answered `Error` as `error`, a COS body read. Members that are null count
 * as absent. The parsed value may be changed.
 * @throws UnreadableCall naming the member that is wrong
 */
export function toCall(value: unknown, limits: Pick<SnapshotLimits, 'depth'>): RecordedCall {
  if (!isObject(value)) throw new UnreadableCall('a call must be an object');
  const members = membersOf(value);
  const service = textMember(members.service, 'service', SERVICE).toLowerCase();
  const call: { -readonly [K in keyof RecordedCall]: RecordedCall[K] } = {
    service,
    action: textMember(members.action, 'action', ACTION),
    params: paramsOf(members.params),
  };
  if (members.version !== undefined) call.version = textMember(members.version, 'version', VERSION);
  // Recorders write "" for products without regions.
  if (members.region !== undefined && members.region !== '') call.region = textMember(members.region, 'region', REGION);
  if (members.at !== undefined) call.at = textMember(members.at, 'at', INSTANT);
  if (members.httpStatus !== undefined) call.httpStatus = statusOf(members.httpStatus);
  const outcomes = Number(members.response !== undefined) + Number(members.error !== undefined) + Number(members.body !== undefined);
  if (outcomes !== 1) throw new UnreadableCall(`a call has exactly one of "response", "error" and "body"; this one has ${outcomes === 0 ? 'none' : outcomes}`);
  if (members.response !== undefined) addResponse(call, members.response);
  else if (members.error !== undefined) call.error = errorMember(members.error);
  else if (service === 'cos') Object.assign(call, readCosBody(members.body, call.httpStatus, limits));
  else throw new UnreadableCall('"body" is for COS calls; other products have "response"');
  return call;
}

function membersOf(value: JsonObject): CallMembers {
  const members: CallMembers = { service: undefined, version: undefined, action: undefined, region: undefined, params: undefined, at: undefined, response: undefined, error: undefined, body: undefined, httpStatus: undefined };
  for (const name in value) {
    if (!Object.hasOwn(members, name)) throw new UnreadableCall(`a call has no member ${shownName(name)}; its members are ${CALL_MEMBERS.join(', ')}`);
    const member = value[name];
    if (member !== null) members[name as keyof CallMembers] = member;
  }
  return members;
}

function textMember(value: unknown, name: string, form: RegExp): string {
  if (value === undefined) throw new UnreadableCall(`"${name}" is missing`);
  if (typeof value !== 'string') throw new UnreadableCall(`"${name}" must be a string`);
  if (!form.test(value)) throw new UnreadableCall(`"${name}" does not have the form of ${name === 'at' ? 'an ISO 8601 time with its zone' : `a ${name}`}`);
  return value;
}

function paramsOf(value: unknown): RecordedCall['params'] {
  if (value === undefined) return NO_PARAMS;
  if (!isObject(value)) throw new UnreadableCall('"params" must be an object');
  return value;
}

function statusOf(value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 100 || value > 599) throw new UnreadableCall('"httpStatus" must be a status from 100 to 599');
  return value;
}

function errorMember(value: unknown): { readonly code: string; readonly message: string } {
  if (!isObject(value)) throw new UnreadableCall('"error" must be an object with "code" and "message"');
  const code = value['code'];
  const message = value['message'] ?? '';
  if (typeof code !== 'string' || code === '') throw new UnreadableCall('"error.code" must be a string that is not empty');
  if (typeof message !== 'string') throw new UnreadableCall('"error.message" must be a string');
  return { code, message };
}

/** A response as the API sent it or as an SDK returned it. */
function addResponse(call: { -readonly [K in keyof RecordedCall]: RecordedCall[K] }, value: unknown): void {
  if (!isObject(value)) throw new UnreadableCall('"response" must be an object');
  const inner = unwrapped(value);
  const error = Object.hasOwn(inner, 'Error') ? inner['Error'] : undefined;
  if (isObject(error) && typeof error['Code'] === 'string') {
    call.error = { code: error['Code'] === '' ? 'UnknownError' : error['Code'], message: typeof error['Message'] === 'string' ? error['Message'] : '' };
    return;
  }
  // The SDK of COS turns some 404s ("not configured") into answers that say so themselves; other failures are none.
  if (call.httpStatus !== undefined && call.httpStatus >= 300 && inner['statusCode'] !== call.httpStatus) {
    call.error = statusError(call.httpStatus);
    return;
  }
  if (Object.hasOwn(inner, 'RequestId')) delete (inner as Record<string, unknown>)['RequestId'];
  call.response = inner;
}

/** Takes off the outer `Response` where it is the only member. */
function unwrapped(response: JsonObject): JsonObject {
  if (!Object.hasOwn(response, 'Response')) return response;
  const inner = response['Response'];
  return isObject(inner) && Object.keys(response).length === 1 ? inner : response;
}
