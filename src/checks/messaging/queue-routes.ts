import { collected, known, type ResourceOf } from '../../inventory/resource.js';
import type { ckafkaInstance } from '../../inventory/services/ckafka-instance.js';

type Instance = ResourceOf<typeof ckafkaInstance>;

/** One way in: which network it belongs to, and what a client has to show. */
export interface QueueRoute {
  readonly VipType: number;
  readonly AccessType: number | undefined;
}

export const ROUTES_PATH = 'DescribeRoute Result.Routers[]';

/** `VipType` of a route that the internet reaches. */
export const PUBLIC_ROUTE = 1;
/** `VipType` of a route that only the provider's own systems use. */
export const PROVIDER_ROUTE = 7;
/** Values of `AccessType` that demand a sign-in. */
export const SIGNED_IN: ReadonlySet<number> = new Set([1, 3, 4, 5]);

/**
 * The routes of a message queue.
 * @throws NotCollected when they were not recorded, or a route does not say which network it belongs to
 */
export function routesOf({ details }: Instance): readonly QueueRoute[] {
  const routes = known(collected(details.routes)?.Result?.Routers ?? undefined, ROUTES_PATH);
  return routes.map(({ VipType, AccessType }) => ({ VipType: known(VipType ?? undefined, `${ROUTES_PATH}.VipType`), AccessType: AccessType ?? undefined }));
}
