import { Agent as HttpsAgent } from 'node:https';
import type { Agent } from 'node:http';
import { HttpsProxyAgent } from 'https-proxy-agent';
import { InputError } from '../../common/errors.js';

/** How requests reach the provider. */
export interface Wire {
  readonly protocol: 'https:' | 'http:';
  /** Connections to a host, kept alive. */
  agentFor(host: string): Agent;
  /** Closes what is open. */
  close(): void;
}

/** Proxies as the environment names them. */
export interface ProxySettings {
  readonly httpsProxy?: string;
  /** Hosts reached directly: names, `.suffixes`, or `*`; separated by commas. */
  readonly noProxy?: string;
}

/** Sockets a host gets at most; concurrency is decided elsewhere. */
const MAX_SOCKETS = 64;

/** @throws InputError when the proxy's address cannot be used; its password is not repeated */
export function openWire({ httpsProxy, noProxy }: ProxySettings): Wire {
  const direct = new HttpsAgent({ keepAlive: true, maxSockets: MAX_SOCKETS });
  if (httpsProxy === undefined) return { protocol: 'https:', agentFor: () => direct, close: () => direct.destroy() };
  const proxied = new HttpsProxyAgent(proxyUrl(httpsProxy), { keepAlive: true, maxSockets: MAX_SOCKETS });
  return {
    protocol: 'https:',
    agentFor: (host) => (isExempt(host, noProxy) ? direct : proxied),
    close: () => {
      direct.destroy();
      proxied.destroy();
    },
  };
}

function proxyUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url !== undefined && (url.protocol === 'http:' || url.protocol === 'https:')) return url;
  throw new InputError({ code: 'proxy-invalid', place: 'environment variable HTTPS_PROXY', message: 'The address of the proxy cannot be used.', remedy: 'Write it like http://proxy.example:3128, or remove it.' });
}

/** Whether a host is reached without the proxy. */
export function isExempt(host: string, noProxy: string | undefined): boolean {
  return (noProxy ?? '')
    .split(',')
    .map((entry) => entry.trim().toLowerCase())
    .some((entry) => entry === '*' || (entry !== '' && (host === entry || host.endsWith(entry.startsWith('.') ? entry : `.${entry}`))));
}
