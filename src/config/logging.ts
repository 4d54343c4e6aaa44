import { resolve } from 'node:path';
import { z } from 'zod';

/** What the service writes about itself, and where. */
export interface LoggingConfiguration {
  readonly level: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** `auto`: lines for people where a terminal listens, else JSON. */
  readonly format: 'auto' | 'json' | 'pretty';
  /** One of the standard streams, or the absolute path of a file that is added to. */
  readonly destination: 'stderr' | 'stdout' | { readonly file: string };
}

/** The variables of this part. */
export const LOGGING_VARIABLES = {
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  LOG_FORMAT: z.enum(['auto', 'json', 'pretty']).default('auto'),
  LOG_DESTINATION: z.string().default('stderr'),
};

type Values = z.output<z.ZodObject<typeof LOGGING_VARIABLES>>;

/** What the variables come to. */
export function loggingConfiguration(value: Values): LoggingConfiguration {
  const { LOG_DESTINATION: destination } = value;
  return { level: value.LOG_LEVEL, format: value.LOG_FORMAT, destination: destination === 'stderr' || destination === 'stdout' ? destination : { file: resolve(destination) } };
}
