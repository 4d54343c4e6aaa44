import type { ExampleCall } from '../check.js';

/** Recorded calls that the examples of checks of security products share. */

type Item = { readonly [field: string]: unknown };

/** The part of the world this account does not use, so that slices of the web firewall are complete. */
export const NO_OVERSEAS_DOMAINS: ExampleCall = { call: 'waf.DescribeDomains', region: 'ap-seoul', params: { Offset: 0, Limit: 20 }, response: { Total: 0, Domains: [] } };

/** One protected domain outside mainland China, `d-2`, so that `*` in an example speaks of the mainland alone. */
export const OVERSEAS_DOMAIN: ExampleCall = {
  ...NO_OVERSEAS_DOMAINS,
  response: { Total: 1, Domains: [{ Domain: 'eu.example.com', DomainId: 'd-2', Edition: 'sparta-waf', Status: 1, Mode: 1, ClsStatus: 1 }] },
};

/** Complete listings of one protected domain, `d-1`; fields replace its own. */
export function wafDomains(fields: Item = {}): readonly [ExampleCall, ExampleCall] {
  const item = { Domain: 'shop.example.com', DomainId: 'd-1', InstanceId: 'waf_1', Edition: 'sparta-waf', Region: 'gz', Status: 1, Mode: 1, FlowMode: 0, ClsStatus: 1, ...fields };
  return [{ call: 'waf.DescribeDomains', params: { Offset: 0, Limit: 20 }, response: { Total: 1, Domains: [item] } }, NO_OVERSEAS_DOMAINS];
}

/** A refused call. */
export function denied(call: string, params: Item = {}): ExampleCall {
  return { call, params, error: { code: 'UnauthorizedOperation' } };
}
