import { isIP } from 'node:net';
import { z } from 'zod';

/** Where the service may go on behalf of its users. */
export interface OutgoingConfiguration {
  /** Hosts, addresses and ranges that may be reached although they are not on the public internet, or speak plain http. */
  readonly opened: readonly string[];
  /** Proxy that all such requests take; it then resolves names, and its own rules hold. May hold a password: a secret. */
  readonly proxy: string | null;
}

/** Whether a text names a host, an address or a range. */
function isPlace(entry: string): boolean {
  const [address = '', prefix, ...rest] = entry.split('/');
  const family = isIP(address);
  if (family === 0) return prefix === undefined && /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/i.test(entry);
  return rest.length === 0 && (prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= (family === 6 ? 128 : 32)));
}

/** The variables of this part. */
export const OUTGOING_VARIABLES = {
  DEMARC_OUTGOING_OPEN: z
    .string()
    .default('')
    .transform((text) => text.split(',').map((entry) => entry.trim()).filter((entry) => entry !== ''))
    .pipe(z.array(z.string().refine(isPlace, 'must be hosts, addresses or ranges like hooks.internal.example, 10.1.0.0/16, divided by commas'))),
  DEMARC_OUTGOING_PROXY: z.url({ protocol: /^https?$/ }).optional(),
};

type Values = z.output<z.ZodObject<typeof OUTGOING_VARIABLES>>;

/** What the variables come to. */
export function outgoingConfiguration(value: Values): OutgoingConfiguration {
  return { opened: value.DEMARC_OUTGOING_OPEN, proxy: value.DEMARC_OUTGOING_PROXY ?? null };
}
