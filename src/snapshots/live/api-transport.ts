import { CommonClient } from 'tencentcloud-sdk-nodejs-common';
import { isObject } from '../../common/json.js';
import { failure, LOST, type Answer } from './answer.js';
import type { Credential } from './credentials/credential.js';
import { apiHost, type Site } from './endpoints.js';
import type { RequestParams } from './plan.js';
import type { ReadAction } from './read-action.js';
import type { Wire } from './wire.js';

/** Backstop of the vendor's client; the caller's own deadline comes first. Seconds. */
const CLIENT_TIMEOUT_SECONDS = 300;

/**
 * Sends one request with the vendor's client, signed with TC3-HMAC-SHA256, once.
 * @throws the signal's reason when it was aborted; every other failure is an answer
 */
export async function sendApi(entry: ReadAction, region: string | undefined, params: RequestParams, credential: Credential, { site, wire, signal }: { readonly site: Site; readonly wire: Wire; readonly signal: AbortSignal }): Promise<Answer> {
  const host = apiHost(entry.service, region, site);
  const client = new CommonClient(host, entry.version, {
    credential: credential.reveal(),
    ...(region === undefined ? {} : { region }),
    // With an agent of ours the client leaves the environment's proxy alone.
    profile: { language: 'en-US', httpProfile: { protocol: `${wire.protocol}//`, agent: wire.agentFor(host), reqTimeout: CLIENT_TIMEOUT_SECONDS } },
  });
  try {
    const response: unknown = await client.request(entry.action, params, { signal });
    return isObject(response) ? { response } : failure(LOST.unreadable);
  } catch (error) {
    signal.throwIfAborted();
    return failureOf(error);
  }
}

/** The client tells the API's errors by code, bad statuses by status, and everything else by message alone. */
function failureOf(error: unknown): Answer {
  const { code, httpCode, name } = (typeof error === 'object' && error !== null ? error : {}) as { readonly code?: unknown; readonly httpCode?: unknown; readonly name?: unknown };
  if (typeof httpCode === 'number') return failure(`HttpStatus${httpCode}`, httpCode);
  // What is no error of the vendor's own came from reading a body that is not what the API sends.
  if (name === 'FetchError' || error instanceof TypeError || error instanceof SyntaxError) return failure(LOST.unreadable);
  return typeof code === 'string' && code !== '' ? failure(code) : failure(LOST.network);
}
