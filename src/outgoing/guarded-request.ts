import { lookup as systemLookup } from 'node:dns/promises';
import { request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP } from 'node:net';
import { HttpsProxyAgent } from 'https-proxy-agent';
import { InputError } from '../common/errors.js';
import type { OutgoingConfiguration } from '../config/outgoing.js';
import { isClosed, OpenedPlaces } from './addresses.js';

/** An address that somebody else named, to be asked. */
export interface OutgoingRequest {
  readonly url: string;
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Until the answer's head has come. Milliseconds; default 15 seconds. */
  readonly timeoutMs?: number;
  /** Redirects that are followed, GET only; default none. */
  readonly redirects?: number;
  readonly signal?: AbortSignal;
}

/** All addresses of a name. */
export type Resolve = (host: string) => Promise<readonly { readonly address: string; readonly family: number }[]>;

/**
 * Asks addresses that users of the service named. Only the public internet is reached, and what the operator opened: a name is
 * resolved here, every one of its addresses is judged, and the connection goes to the very address that was judged, so a name
 * that changes its mind in between changes nothing. Each redirect is judged anew. Connections are never shared.
 */
export class GuardedClient {
  private readonly opened: OpenedPlaces;

  constructor(
    private readonly configuration: OutgoingConfiguration,
    private readonly resolve: Resolve = (host) => systemLookup(host, { all: true, verbatim: true }),
  ) {
    this.opened = new OpenedPlaces(configuration.opened);
  }

  /**
   * Sends one request. The answer's body is read by the caller.
   * @throws InputError `outgoing-refused` (nothing was sent), `source-unreachable`
   */
  async send({ url, method = 'GET', headers = {}, body, timeoutMs = 15_000, redirects = 0, signal }: OutgoingRequest): Promise<IncomingMessage> {
    let target = this.admitted(url);
    let own = headers;
    for (let left = redirects; ; left -= 1) {
      const answer = await this.once(target, { method, headers: own, body, timeoutMs, signal });
      const location = answer.headers.location;
      if (![301, 302, 303, 307, 308].includes(answer.statusCode ?? 0) || location === undefined || method !== 'GET') return answer;
      answer.destroy();
      if (left <= 0) throw refused(target, 'It redirects, which is not followed.', 'Name the address it redirects to.');
      const next = this.admitted(URL.canParse(location, target.href) ? new URL(location, target.href).href : '');
      if (next.protocol === 'http:' && target.protocol === 'https:') throw refused(next, 'It redirects from https to http.', 'Name an address that stays encrypted.');
      // What proves who we are is for the address it was meant for.
      if (next.origin !== target.origin) own = Object.fromEntries(Object.entries(own).filter(([name]) => !['authorization', 'cookie'].includes(name.toLowerCase())));
      target = next;
    }
  }

  /** What of an address shows before anything is resolved. */
  private admitted(text: string): URL {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined) throw new InputError({ code: 'outgoing-refused', place: text.slice(0, 200), message: 'It is no address.', remedy: 'Write it like https://example.com/path.' });
    const host = hostOf(url);
    const opened = this.opened.hasName(host) || this.opened.hasAddress(host);
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && opened)) throw refused(url, 'Only https is used, but for hosts that the operator opened.', 'Use https, or add the host to DEMARC_OUTGOING_OPEN.');
    if (url.username !== '' || url.password !== '') throw refused(url, 'It holds a user or a password.', 'Leave them out.');
    if (isIP(host) !== 0) this.judge(url, [host]);
    return url;
  }

  private judge(url: URL, addresses: readonly string[]): void {
    if (this.opened.hasName(hostOf(url))) return;
    const closed = addresses.find((address) => isClosed(address) && !this.opened.hasAddress(address));
    if (closed !== undefined || addresses.length === 0) throw refused(url, 'It leads to an address that is not on the public internet.', 'Use a public address, or have the operator add the host to DEMARC_OUTGOING_OPEN.');
  }

  private async once(url: URL, { method, headers, body, timeoutMs, signal }: { readonly method: string; readonly headers: Readonly<Record<string, string>>; readonly body: string | undefined; readonly timeoutMs: number; readonly signal: AbortSignal | undefined }): Promise<IncomingMessage> {
    const host = hostOf(url);
    const { proxy } = this.configuration;
    const timeout = AbortSignal.timeout(timeoutMs);
    try {
      // Behind a proxy it is the proxy that resolves; it is still refused to be led inside by a name that says so here.
      const addresses = isIP(host) === 0 ? await this.resolve(host).catch((error: unknown) => (proxy === null ? Promise.reject(error as Error) : [])) : [{ address: host, family: isIP(host) }];
      if (proxy === null || addresses.length > 0) this.judge(url, addresses.map(({ address }) => address));
      const [pinned] = addresses;
      const options: RequestOptions = {
        method,
        headers: { 'user-agent': 'demarc', ...headers, ...(body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }) },
        // One connection for one request: a kept one would have been judged for somebody else.
        agent: proxy === null ? false : new HttpsProxyAgent(proxy),
        signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]),
        ...(proxy === null && pinned !== undefined ? { lookup: (_host, wanted, found) => (wanted.all === true ? found(null, [pinned]) : found(null, pinned.address, pinned.family)) } : {}),
      };
      const answer = await new Promise<IncomingMessage>((resolve, reject) => {
        const request = (url.protocol === 'http:' ? httpRequest : httpsRequest)(url, options, resolve);
        request.on('error', reject);
        request.end(body);
      });
      return answer;
    } catch (error) {
      if (error instanceof InputError) throw error;
      signal?.throwIfAborted();
      const reason = timeout.aborted ? 'no answer in time' : String((error as { code?: unknown }).code ?? 'no answer');
      throw new InputError({ code: 'source-unreachable', status: 502, place: shown(url), message: `It cannot be reached (${reason}).`, remedy: 'Check the address, and that the service may reach it.' });
    }
  }
}

function hostOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
}

/** An address without its query, which may hold what is nobody's business. */
function shown(url: URL): string {
  return `${url.origin}${url.pathname}`.slice(0, 200);
}

function refused(url: URL, message: string, remedy: string): InputError {
  return new InputError({ code: 'outgoing-refused', status: 403, place: shown(url), message, remedy });
}
