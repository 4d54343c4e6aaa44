import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import COS from 'cos-nodejs-sdk-v5';
import { InputError } from '../../common/errors.js';
import { isObject } from '../../common/json.js';
import { readCosBody } from '../cos-body.js';
import { DEFAULT_SNAPSHOT_LIMITS } from '../limits.js';
import type { CredentialSource } from '../live/credentials/credential.js';
import { cosHost } from '../live/endpoints.js';
import type { Wire } from '../live/wire.js';
import { UnreadableCall } from '../unreadable-call.js';

/** A place in a bucket and how to get there. */
export interface BucketPlace {
  /** With its app id: `snapshots-1250000000`. */
  readonly bucket: string;
  readonly region: string;
  readonly prefix: string;
  readonly credential: CredentialSource;
  readonly wire: Wire;
  readonly signal: AbortSignal;
}

/** An object, its content not read yet. */
export interface BucketObject {
  readonly key: string;
  /** ISO 8601, as the bucket says. */
  readonly modified: string;
  readonly content: AsyncIterable<Buffer>;
}

/** Pages of a thousand keys; a folder of snapshots holds far fewer. */
const MOST_PAGES = 100;
const MOST_LIST_BYTES = 16 * 1024 * 1024;

/**
 * The object below a prefix that was written last; names that end in `/` are folders, not objects. Only two requests are
 * ever made: GET Bucket (List Objects) and GET Object. The vendor's SDK signs and does not send, as in live captures.
 * @throws InputError `source-empty`, `source-denied` or `source-unreachable`
 */
export async function newestObject(place: BucketPlace): Promise<BucketObject> {
  let newest: { readonly key: string; readonly modified: string } | undefined;
  let marker = '';
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const listed = await list(place, marker);
    for (const object of listed.objects) {
      if (!object.key.endsWith('/') && (newest === undefined || object.modified > newest.modified || (object.modified === newest.modified && object.key > newest.key))) newest = object;
    }
    if (listed.next === undefined) return opened(place, newest);
    marker = listed.next;
  }
  throw new InputError({ code: 'source-unreadable', place: nameOf(place), message: `There are more than ${MOST_PAGES * 1000} objects below the prefix.`, remedy: 'Choose a longer prefix, or move old snapshots away.' });
}

async function opened(place: BucketPlace, newest: { readonly key: string; readonly modified: string } | undefined): Promise<BucketObject> {
  if (newest === undefined) throw new InputError({ code: 'source-empty', place: nameOf(place), message: 'There is no object below the prefix.', remedy: 'Put a snapshot there, or correct the prefix.' });
  const answer = await send(place, `/${newest.key}`, {});
  if (answer.statusCode !== 200) throw refused(place, answer.statusCode, await textOf(answer));
  return { ...newest, content: answer as AsyncIterable<Buffer> };
}

async function list(place: BucketPlace, marker: string): Promise<{ readonly objects: readonly { readonly key: string; readonly modified: string }[]; readonly next: string | undefined }> {
  const answer = await send(place, '/', { 'max-keys': '1000', ...(place.prefix === '' ? {} : { prefix: place.prefix }), ...(marker === '' ? {} : { marker }) });
  const text = await textOf(answer);
  if (answer.statusCode !== 200) throw refused(place, answer.statusCode, text);
  try {
    const outcome = readCosBody(text, answer.statusCode, DEFAULT_SNAPSHOT_LIMITS);
    const result = 'response' in outcome ? outcome.response['ListBucketResult'] : undefined;
    if (!isObject(result)) throw new UnreadableCall('no ListBucketResult');
    const contents = result['Contents'] === undefined ? [] : Array.isArray(result['Contents']) ? result['Contents'] : [result['Contents']];
    const objects = contents.map((one) => ({ key: wordOf(one, 'Key'), modified: wordOf(one, 'LastModified') }));
    const truncated = String(result['IsTruncated']) === 'true';
    const next = typeof result['NextMarker'] === 'string' && result['NextMarker'] !== '' ? result['NextMarker'] : objects.at(-1)?.key;
    return { objects, next: truncated ? next : undefined };
  } catch (error) {
    if (!(error instanceof UnreadableCall)) throw error;
    throw new InputError({ code: 'source-unreachable', status: 502, place: nameOf(place), message: 'The bucket answered with something that is no list of objects.', remedy: 'Check bucket and region.' });
  }
}

function wordOf(entry: unknown, name: string): string {
  const value = isObject(entry) ? entry[name] : undefined;
  if (typeof value !== 'string' || value === '') throw new UnreadableCall(`an object without ${name}`);
  return value;
}

async function send(place: BucketPlace, path: string, query: Readonly<Record<string, string>>): Promise<IncomingMessage> {
  const host = cosHost(place.bucket, place.region);
  const { secretId, secretKey, token } = (await place.credential.obtain(place.signal)).reveal();
  const Authorization = COS.getAuthorization({ SecretId: secretId, SecretKey: secretKey, Method: 'GET', Pathname: path, Query: { ...query }, Headers: { Host: host } });
  const search = Object.entries(query).map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`);
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  const options = {
    method: 'GET',
    host,
    path: search.length === 0 ? encoded : `${encoded}?${search.join('&')}`,
    headers: { Host: host, Authorization, ...(token === undefined ? {} : { 'x-cos-security-token': token }) },
    agent: place.wire.agentFor(host),
    signal: place.signal,
  };
  try {
    return await new Promise<IncomingMessage>((resolve, reject) => {
      const request = (place.wire.protocol === 'http:' ? httpRequest : httpsRequest)(options, resolve);
      request.on('error', reject);
      request.end();
    });
  } catch (error) {
    place.signal.throwIfAborted();
    throw new InputError({ code: 'source-unreachable', status: 502, place: nameOf(place), message: `The bucket cannot be reached (${String((error as { code?: unknown }).code ?? 'no answer')}).`, remedy: 'Check bucket and region, and that the worker may reach the provider.' });
  }
}

async function textOf(answer: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of answer as AsyncIterable<Buffer>) {
    bytes += piece.length;
    if (bytes > MOST_LIST_BYTES) break;
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

function refused(place: BucketPlace, status: number | undefined, text: string): InputError {
  let code = `HttpStatus${status}`;
  try {
    const outcome = readCosBody(text, status, DEFAULT_SNAPSHOT_LIMITS);
    if ('error' in outcome) code = outcome.error.code;
  } catch {
    // The status says enough.
  }
  const denied = status === 403 || status === 401;
  return new InputError({ code: denied ? 'source-denied' : 'source-unreachable', status: denied ? 403 : 502, place: nameOf(place), message: `The bucket refused to be read (${code.slice(0, 100)}).`, remedy: denied ? 'Give the credentials cos:GetBucket and cos:GetObject on the bucket.' : 'Check bucket, region and prefix.' });
}

function nameOf({ bucket, region, prefix }: BucketPlace): string {
  return `cos://${bucket}.${region}/${prefix}`;
}
