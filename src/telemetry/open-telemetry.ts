import type * as OpenTelemetry from '@opentelemetry/api';
import type { Context, Span } from '@opentelemetry/api';
import type { TracingConfiguration } from '../config/tracing.js';
import { TOOL } from '../config/tool.js';
import { errorFields } from './error-fields.js';
import { setTracer, type OpenSpan, type SpanFields, type Tracer } from './tracing.js';

/** Milliseconds that one delivery to the collector may take; a collector that is away holds nothing up. */
const DELIVERY_MS = 5000;

/**
 * Begins to make spans and to send them by OTLP over HTTP, where the configuration names a collector. The libraries are
 * loaded only then.
 * @param warn told once in a minute at most that the collector does not take what it is sent
 * @returns ends it: what was made is still sent
 */
export async function startTracing(configuration: TracingConfiguration, warn: (message: string) => void): Promise<() => Promise<void>> {
  const { endpoint, headers, serviceName, sampleRatio } = configuration;
  if (endpoint === null) return () => Promise.resolve();
  const [api, { NodeTracerProvider, BatchSpanProcessor, ParentBasedSampler, TraceIdRatioBasedSampler }, { OTLPTraceExporter }, { resourceFromAttributes }] = await Promise.all([
    import('@opentelemetry/api'),
    import('@opentelemetry/sdk-trace-node'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/resources'),
  ]);
  let said = -Infinity;
  const complain = (): void => {
    if (performance.now() - said < 60_000) return;
    said = performance.now();
    // What the library says may hold the collector's answer, and the address a token.
    warn('the collector of traces does not take what it is sent');
  };
  api.diag.setLogger({ error: complain, warn: () => undefined, info: () => undefined, debug: () => undefined, verbose: () => undefined }, { logLevel: api.DiagLogLevel.ERROR, suppressOverrideMessage: true });
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': serviceName, 'service.version': TOOL.version, 'process.pid': process.pid }),
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(sampleRatio) }),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter({ url: endpoint, headers: { ...headers }, timeoutMillis: DELIVERY_MS }), { scheduledDelayMillis: 2000 })],
  });
  provider.register();
  setTracer(tracerOf(api));
  return async () => {
    setTracer(null);
    // Sends what is left; a collector that is away is no reason not to end.
    await provider.shutdown().catch(complain);
    api.trace.disable();
    api.context.disable();
    api.propagation.disable();
    api.diag.disable();
  };
}

function tracerOf(api: typeof OpenTelemetry): Tracer {
  const tracer = api.trace.getTracer(TOOL.name, TOOL.version);
  const kinds = { server: api.SpanKind.SERVER, client: api.SpanKind.CLIENT, internal: api.SpanKind.INTERNAL };
  return {
    begin: (name, kind, fields, parent) => {
      const around = parent === undefined ? api.context.active() : api.propagation.extract(api.ROOT_CONTEXT, parent);
      const span = tracer.startSpan(name, { kind: kinds[kind], attributes: { ...fields } }, around);
      return new Opened(api, span, api.trace.setSpan(around, span));
    },
    current: () => {
      const ids = api.trace.getSpan(api.context.active())?.spanContext();
      return ids === undefined ? undefined : { traceId: ids.traceId, spanId: ids.spanId };
    },
  };
}

class Opened implements OpenSpan {
  readonly ids: { readonly traceId: string; readonly spanId: string };

  constructor(
    private readonly api: typeof OpenTelemetry,
    private readonly span: Span,
    private readonly context: Context,
  ) {
    const { traceId, spanId } = span.spanContext();
    this.ids = { traceId, spanId };
  }

  note(fields: SpanFields): void {
    this.span.setAttributes({ ...fields });
  }

  rename(name: string): void {
    this.span.updateName(name);
  }

  end(error?: unknown): void {
    if (error !== undefined) {
      const { type, code } = errorFields(error);
      this.span.setStatus({ code: this.api.SpanStatusCode.ERROR });
      this.span.setAttributes({ 'error.type': type, ...(code === undefined ? {} : { 'demarc.error_code': code }) });
    }
    this.span.end();
  }

  within<T>(work: () => T): T {
    return this.api.context.with(this.context, work);
  }
}
