/** What a span says beside its name; never a value of a row, a parameter or a body. */
export type SpanFields = Readonly<Record<string, string | number | boolean>>;

/** Where a span is found: 32 and 16 hexadecimal digits. */
export interface TraceIds {
  readonly traceId: string;
  readonly spanId: string;
}

/** One piece of work under way. */
export interface OpenSpan {
  readonly ids: TraceIds;
  note(fields: SpanFields): void;
  rename(name: string): void;
  /** Ends it; with an error, as failed. */
  end(error?: unknown): void;
  /** Runs work as part of it. */
  within<T>(work: () => T): T;
}

/** What makes spans, while tracing is on. */
export interface Tracer {
  /** @param parent headers of a request that carry the trace it belongs to */
  begin(name: string, kind: 'server' | 'client' | 'internal', fields: SpanFields, parent?: Readonly<Record<string, unknown>>): OpenSpan;
  /** Ids of the present span; undefined outside of any. */
  current(): TraceIds | undefined;
}

// Off: one comparison, nothing loaded, nothing made.
let tracer: Tracer | null = null;

/** Turns tracing on, or off again with null. */
export function setTracer(chosen: Tracer | null): void {
  tracer = chosen;
}

/** What makes spans; null: tracing is off. */
export function activeTracer(): Tracer | null {
  return tracer;
}

/** Ids of the present span, as lines of the log carry them. */
export function currentTrace(): TraceIds | undefined {
  return tracer === null ? undefined : tracer.current();
}

/** Runs work as a span of its own. */
export async function inSpan<T>(name: string, fields: SpanFields, work: () => Promise<T>): Promise<T> {
  if (tracer === null) return work();
  const span = tracer.begin(name, 'internal', fields);
  try {
    const result = await span.within(work);
    span.end();
    return result;
  } catch (error) {
    span.end(error);
    throw error;
  }
}
