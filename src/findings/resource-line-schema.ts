import { z } from 'zod';

const texts = (what: string) => z.array(z.string().min(1, 'must not be empty').max(500)).min(1, `must name ${what}, or be left out`).max(1000).exactOptional();

/** A written line that names resources; empty ones are refused, because they would mean everything. */
export const resourceLine = z
  .strictObject({
    accounts: texts('an account'),
    regions: texts('a region'),
    services: texts('a service'),
    resources: texts('a resource'),
    tags: z.record(z.string().min(1).max(200), z.array(z.string().max(500)).min(1, 'must name a value, or * for any')).exactOptional(),
  })
  .refine((line) => Object.keys(line).length > 0, 'names nothing, which would mean everything; name accounts, regions, services, resources or tags');
