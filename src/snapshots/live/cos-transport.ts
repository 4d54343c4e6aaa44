import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import COS from 'cos-nodejs-sdk-v5';
import { readCosBody } from '../cos-body.js';
import { DEFAULT_SNAPSHOT_LIMITS } from '../limits.js';
import { UnreadableCall } from '../unreadable-call.js';
import { failure, LOST, type Answer } from './answer.js';
import type { Credential } from './credentials/credential.js';
import { cosHost } from './endpoints.js';
import type { RequestParams } from './plan.js';
import type { ReadAction } from './read-action.js';
import type { Wire } from './wire.js';

/** Settings of a bucket are small; beyond this an answer is none of them. */
const MAX_BODY_BYTES = 16 * 1024 * 1024;

/**
 * Reads one setting of a bucket, or a page of the list of buckets, once. The vendor's SDK signs. It does not send: its
 * own methods repeat failed requests at once, drop the mark of a truncated list, and read some settings from the wrong
 * node, where the raw body says what was answered.
 * @throws the signal's reason when it was aborted; every other failure is an answer
 */
export async function sendCos(entry: ReadAction, region: string | undefined, params: RequestParams, credential: Credential, { wire, signal }: { readonly wire: Wire; readonly signal: AbortSignal }): Promise<Answer> {
  const bucket = textParam(params['Bucket']);
  const host = cosHost(bucket, region);
  const query = queryOf(entry, params);
  const { secretId, secretKey, token } = credential.reveal();
  const Authorization = COS.getAuthorization({ SecretId: secretId, SecretKey: secretKey, Method: 'GET', Pathname: '/', Query: query, Headers: { Host: host } });
  const search = Object.entries(query).map(([name, value]) => (value === '' ? encodeURIComponent(name) : `${encodeURIComponent(name)}=${encodeURIComponent(value)}`));
  const options = {
    method: 'GET',
    host,
    path: search.length === 0 ? '/' : `/?${search.join('&')}`,
    headers: { Host: host, Authorization, ...(token === undefined ? {} : { 'x-cos-security-token': token }) },
    agent: wire.agentFor(host),
    signal,
  };
  try {
    return await new Promise<Answer>((resolve, reject) => {
      const request = (wire.protocol === 'http:' ? httpRequest : httpsRequest)(options, (answer) => bodyOf(answer).then(resolve, reject));
      request.on('error', reject);
      request.end();
    });
  } catch (error) {
    signal.throwIfAborted();
    return failure(error instanceof BodyTooLarge || error instanceof UnreadableCall ? LOST.unreadable : LOST.network);
  }
}

class BodyTooLarge extends Error {}

async function bodyOf(answer: IncomingMessage): Promise<Answer> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of answer as AsyncIterable<Buffer>) {
    bytes += piece.length;
    if (bytes > MAX_BODY_BYTES) throw new BodyTooLarge();
    pieces.push(piece);
  }
  const httpStatus = answer.statusCode as number;
  const outcome = readCosBody(Buffer.concat(pieces).toString('utf8'), httpStatus, DEFAULT_SNAPSHOT_LIMITS);
  return 'error' in outcome ? failure(outcome.error.code, httpStatus) : { response: outcome.response };
}

/** The sub-resource, or the marks of a page in the list of buckets. */
function queryOf(entry: ReadAction, params: RequestParams): Record<string, string> {
  if (entry.subResource !== '') return { [entry.subResource as string]: '' };
  const marker = textParam(params['Marker']);
  const size = textParam(params['MaxKeys']);
  return { ...(marker === undefined ? {} : { marker }), ...(size === undefined ? {} : { 'max-keys': size }) };
}

function textParam(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : undefined;
}
