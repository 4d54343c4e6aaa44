import { known, NotCollected } from '../../inventory/resource.js';

/** A public state that the API documents: whether one of `open` or one of `closed`. Any other is not known. */
export function hasPublicAddress<S extends string | number>(state: S | null | undefined, open: readonly S[], closed: readonly S[], path: string): boolean {
  const recorded = known(state ?? undefined, path);
  if (open.includes(recorded)) return true;
  if (closed.includes(recorded)) return false;
  throw new NotCollected(`${path} is ${recorded}, which has no documented meaning`);
}

/** Whether one of a PostgreSQL instance's networks is public and not closed. */
export function postgresPublic(networks: readonly { readonly NetType?: string | null | undefined; readonly Status?: string | null | undefined }[] | null | undefined): boolean {
  const path = 'DescribeDBInstances DBInstanceSet[].DBInstanceNetInfo[]';
  return known(networks ?? undefined, path).some(
    ({ NetType, Status }) => known(NetType ?? undefined, `${path}.NetType`) === 'public' && !['initing', 'closed'].includes(known(Status ?? undefined, `${path}.Status`)),
  );
}

/** Whether a MariaDB or TDSQL instance has a public address, IPv4 or IPv6. `path` is that of the instance. */
export function tdsqlPublic(instance: { readonly WanStatus?: number | null | undefined; readonly WanStatusIpv6?: number | null | undefined }, path: string): boolean {
  return hasPublicAddress(instance.WanStatus, [1, 3], [0, 2], `${path}.WanStatus`) || hasPublicAddress(instance.WanStatusIpv6, [1, 3], [0, 2], `${path}.WanStatusIpv6`);
}

/** Whether a TDSQL-C address is public; `init` is never opened. */
export function tdsqlcPublic(state: string | null | undefined, path: string): boolean {
  return hasPublicAddress(state?.toLowerCase(), ['open', 'opening', 'opened', 'running', 'closing'], ['close', 'closed', 'init', 'initing'], path);
}
