import { z } from 'zod';

/** Where spans go (OpenTelemetry). */
export interface TracingConfiguration {
  /** Address that takes traces by OTLP over HTTP, with its path; null: none are made. */
  readonly endpoint: string | null;
  /** Sent with every delivery; values may be secrets. */
  readonly headers: Readonly<Record<string, string>>;
  readonly serviceName: string;
  /** Part of the traces begun here that is kept, 0 to 1; one begun elsewhere follows whoever began it. */
  readonly sampleRatio: number;
}

const address = z.url({ protocol: /^https?$/ });

/** The variables of this part, by the names that OpenTelemetry gives them. */
export const TRACING_VARIABLES = {
  OTEL_EXPORTER_OTLP_ENDPOINT: address.optional(),
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: address.optional(),
  OTEL_EXPORTER_OTLP_HEADERS: z.string().default('').transform(pairs),
  OTEL_SERVICE_NAME: z.string().max(255).default('demarc'),
  OTEL_TRACES_SAMPLER_ARG: z.string().regex(/^(0(\.\d+)?|1(\.0+)?)$/, 'must be a number from 0 to 1').transform(Number).default(1),
};

type Values = z.output<z.ZodObject<typeof TRACING_VARIABLES>>;

/** What the variables come to. */
export function tracingConfiguration(value: Values): TracingConfiguration {
  const base = value.OTEL_EXPORTER_OTLP_ENDPOINT;
  const endpoint = value.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT ?? (base === undefined ? null : `${base.replace(/\/+$/, '')}/v1/traces`);
  return { endpoint, headers: value.OTEL_EXPORTER_OTLP_HEADERS, serviceName: value.OTEL_SERVICE_NAME, sampleRatio: value.OTEL_TRACES_SAMPLER_ARG };
}

/** `name=value,name=value`, values percent-encoded. */
function pairs(text: string, context: z.RefinementCtx): Record<string, string> {
  const found: Record<string, string> = {};
  for (const pair of text.split(',').map((one) => one.trim()).filter((one) => one !== '')) {
    const at = pair.indexOf('=');
    try {
      if (at < 1) throw new Error('no name');
      found[pair.slice(0, at).trim()] = decodeURIComponent(pair.slice(at + 1).trim());
    } catch {
      context.addIssue({ code: 'custom', message: 'must be name=value pairs, divided by commas, values percent-encoded' });
      return z.NEVER;
    }
  }
  return found;
}
