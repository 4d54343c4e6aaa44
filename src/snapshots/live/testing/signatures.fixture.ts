import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Checks signatures as the provider does, written from its description and not from the client under test. */

export type SecretKeyOf = (secretId: string) => { readonly key: string; readonly token?: string } | undefined;

const TC3 = /^TC3-HMAC-SHA256 Credential=([^/]+)\/(\d{4}-\d\d-\d\d)\/([^/]+)\/tc3_request, SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/;
const TOLERANCE_SECONDS = 300;

/** @returns the error code a wrong signature is answered with; undefined when it is right */
export function verifyTc3(request: IncomingMessage, body: Buffer, keyOf: SecretKeyOf): string | undefined {
  const header = (name: string): string => String(request.headers[name] ?? '');
  const parts = TC3.exec(header('authorization'));
  if (parts === null) return 'AuthFailure.InvalidAuthorization';
  const [, id = '', date = '', service = '', signed = '', signature = ''] = parts;
  const secret = keyOf(id);
  if (secret === undefined) return 'AuthFailure.SecretIdNotFound';
  if ((secret.token ?? '') !== header('x-tc-token')) return 'AuthFailure.TokenFailure';
  const timestamp = Number(header('x-tc-timestamp'));
  if (Math.abs(Date.now() / 1000 - timestamp) > TOLERANCE_SECONDS || new Date(timestamp * 1000).toISOString().slice(0, 10) !== date) return 'AuthFailure.SignatureExpire';
  if (header('host').replace(/:\d+$/, '').split('.')[0] !== service) return 'AuthFailure.SignatureFailure';
  const [path = '/', query = ''] = (request.url ?? '/').split('?');
  const valueOf = (name: string): string => (name === 'host' ? header('host').replace(/:\d+$/, '') : header(name).trim());
  const canonical = [request.method, path, query, signed.split(';').map((name) => `${name}:${valueOf(name)}\n`).join(''), signed, sha256(body)].join('\n');
  const dateKey = hmac('sha256', `TC3${secret.key}`, date);
  const key = hmac('sha256', hmac('sha256', dateKey, service), 'tc3_request');
  const expected = hmac('sha256', key, ['TC3-HMAC-SHA256', header('x-tc-timestamp'), `${date}/${service}/tc3_request`, sha256(canonical)].join('\n'));
  return timingSafeEqual(expected, Buffer.from(signature, 'hex')) ? undefined : 'AuthFailure.SignatureFailure';
}

/** @returns the error code a wrong signature is answered with; undefined when it is right */
export function verifyCos(request: IncomingMessage, keyOf: SecretKeyOf): string | undefined {
  const given = new Map(String(request.headers.authorization ?? '').split('&').map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]));
  const secret = keyOf(given.get('q-ak') ?? '');
  if (given.get('q-sign-algorithm') !== 'sha1' || secret === undefined) return 'InvalidAccessKeyId';
  if ((secret.token ?? '') !== String(request.headers['x-cos-security-token'] ?? '')) return 'InvalidSecurityToken';
  const keyTime = given.get('q-key-time') ?? '';
  const [from = 0, to = 0] = keyTime.split(';').map(Number);
  const now = Date.now() / 1000;
  if (now < from - 1 || now > to) return 'AccessDenied';
  const url = new URL(request.url ?? '/', 'http://host');
  const encoded = (text: string): string => encodeURIComponent(text).replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
  const query = [...url.searchParams].map(([name, value]) => `${encoded(name).toLowerCase()}=${encoded(value)}`).sort();
  if (query.map((pair) => pair.split('=')[0]).join(';') !== given.get('q-url-param-list')) return 'SignatureDoesNotMatch';
  const headers = (given.get('q-header-list') ?? '').split(';').filter((name) => name !== '');
  if (!headers.includes('host')) return 'SignatureDoesNotMatch';
  const headerText = headers.map((name) => `${name}=${encoded(String(request.headers[name] ?? ''))}`).join('&');
  const signKey = createHmac('sha1', secret.key).update(keyTime).digest('hex');
  const http = [request.method?.toLowerCase(), url.pathname, query.join('&'), headerText, ''].join('\n');
  const toSign = ['sha1', given.get('q-sign-time'), createHash('sha1').update(http).digest('hex'), ''].join('\n');
  return createHmac('sha1', signKey).update(toSign).digest('hex') === given.get('q-signature') ? undefined : 'SignatureDoesNotMatch';
}

function sha256(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex');
}

function hmac(algorithm: string, key: string | Buffer, text: string): Buffer {
  return createHmac(algorithm, key).update(text).digest();
}
