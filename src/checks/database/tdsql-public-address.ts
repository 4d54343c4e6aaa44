import { known } from '../../inventory/resource.js';
import { fail, pass, unknown, type Verdict } from '../verdict.js';

/**
 * Verdict about the public addresses of a MariaDB or TDSQL instance, IPv4 and IPv6 apart.
 * @param path of the instance in the listing, for the evidence
 */
export function tdsqlPublicAddress(
  instance: { readonly WanStatus?: number | null | undefined; readonly WanStatusIpv6?: number | null | undefined },
  path: string,
): Verdict {
  const evidence = (field: string, status: number): { path: string; observed: number; expected: string } => ({
    path: `${path}.${field}`,
    observed: status,
    expected: '0 (never opened) or 2 (closed)',
  });
  const ipv4 = known(instance.WanStatus ?? undefined, `${path}.WanStatus`);
  if (ipv4 === 1 || ipv4 === 3) return fail(evidence('WanStatus', ipv4));
  const ipv6 = known(instance.WanStatusIpv6 ?? undefined, `${path}.WanStatusIpv6`);
  if (ipv6 === 1 || ipv6 === 3) return fail(evidence('WanStatusIpv6', ipv6));
  if (![0, 2].includes(ipv4) || ![0, 2].includes(ipv6)) return unknown(`${path} holds a public state without a documented meaning`);
  return pass(evidence('WanStatus', ipv4), evidence('WanStatusIpv6', ipv6));
}
