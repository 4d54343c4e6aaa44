import { z } from 'zod';

/** How a process that is told to stop ends. Scans have a time of their own (`jobs.graceSeconds`). */
export interface LifecycleConfiguration {
  /** How long it still answers everything while it says that it is not ready, so that balancers notice. Seconds. */
  readonly drainSeconds: number;
  /** How long requests under way may then go on before their connections are cut. Seconds. */
  readonly requestGraceSeconds: number;
}

const seconds = (fallback: number) => z.string().regex(/^\d{1,4}$/, 'must be a whole number').transform(Number).pipe(z.number().max(3600)).default(fallback);

/** The variables of this part. */
export const LIFECYCLE_VARIABLES = { DEMARC_DRAIN_SECONDS: seconds(0), DEMARC_REQUEST_GRACE_SECONDS: seconds(20) };

type Values = z.output<z.ZodObject<typeof LIFECYCLE_VARIABLES>>;

/** What the variables come to. */
export function lifecycleConfiguration(value: Values): LifecycleConfiguration {
  return { drainSeconds: value.DEMARC_DRAIN_SECONDS, requestGraceSeconds: value.DEMARC_REQUEST_GRACE_SECONDS };
}
