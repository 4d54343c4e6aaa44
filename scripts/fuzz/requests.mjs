// Requests made from the OpenAPI document: some well formed, most with something wrong. The same seed makes the same ones.

/** A generator of whole numbers below a bound (mulberry32): small, fast, and the same everywhere. */
export function chance(seed) {
  let state = seed >>> 0;
  return (bound) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  };
}

/** Texts that break careless programs. */
const HOSTILE = [
  '', ' ', '0', '-1', '1e309', 'NaN', 'null', 'undefined', 'true', '__proto__', 'constructor', 'toString', '\u0000', 'a\u0000b', '\ud800', '%', '%00', '%zz', '../../etc/passwd', '..%2f..%2f', "' OR '1'='1", '"; DROP TABLE scan; --',
  '$1', '${7*7}', '{{7*7}}', '<script>', '\r\nX-Injected: 1', '2147483648', '9223372036854775808', '99999999999999999999', '0000-00-00', '2026-02-30T25:61:61Z', '9999-12-31', '-271821-04-20', '😀'.repeat(40), 'ä'.repeat(300), 'x'.repeat(3000), '[]', '{}', '["-startedAt","2026-01-01 00:00:00+00","1"]',
  'W10', 'WyItc3RhcnRlZEF0IiwiMjAyNi0wMS0wMSAwMDowMDowMCswMCIsIjEiLCJ4Il0', 'bnVsbA', 'eyJhIjoxfQ', 'a,b,,c', ';;;', ':::', '\\', 'severity:critical;;', '*', '00000000-0000-0000-0000-000000000000',
];

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
const TYPES = ['application/json', 'application/x-ndjson', 'application/gzip', 'text/plain', 'text/xml', 'multipart/form-data; boundary=x', ';;', ''];
const BODIES = ['', '{', '[]', 'null', '{"format":"demarc.snapshot/1"}', '{"format":"demarc.snapshot/1","account":{"uin":"1"},"capturedAt":"2026-01-01T00:00:00Z"}\n{"service":', '\u0000', '\u001f\u008b\u0008', '{"__proto__":{"x":1}}', '{"name":"x","accounts":["1","__proto__"]}', '['.repeat(3000), '"'.repeat(500)];

/**
 * Makes the next request.
 * @param operations as `operationsOf` lists them
 * @param known real values by the name of a parameter, so that requests get past the first check
 */
export function nextRequest(operations, known, below) {
  const one = operations[below(operations.length)];
  const pick = (list) => list[below(list.length)];
  const valueOf = (parameter) => {
    const real = known[parameter.name];
    if (real !== undefined && below(3) > 0) return pick(real);
    const { schema = {} } = parameter;
    const words = schema.enum ?? schema.items?.enum;
    if (words !== undefined && below(3) > 0) return String(pick(words));
    if (schema.type === 'integer' && below(2) > 0) return String(below(1200));
    return pick(HOSTILE);
  };
  const path = one.path.replace(/\{([^}]+)\}/g, (_, name) => encodeURIComponent(wellFormed(valueOf({ name }))) || '%20');
  const query = one.parameters.filter(({ in: place }) => place === 'query').filter(() => below(4) === 0).flatMap((parameter) => Array.from({ length: below(6) === 0 ? 2 : 1 }, () => `${parameter.name}=${encodeURIComponent(wellFormed(valueOf(parameter)))}`));
  if (below(12) === 0) query.push(`${encodeURIComponent(wellFormed(pick(HOSTILE)))}=${encodeURIComponent(wellFormed(pick(HOSTILE)))}`);
  const method = below(15) === 0 ? pick(METHODS) : one.method;
  const headers = {};
  if (below(10) === 0) headers['if-none-match'] = pick(['*', '"x"', 'W/"x"', '"', 'x'.repeat(500)]);
  if (below(10) === 0) headers.range = pick(['bytes=0-0', 'bytes=-1', 'bytes=5-2', 'bytes=99999999999999-', 'bytes=a-b', 'bytes=0-1,3-4', 'items=0-1', '']);
  if (below(20) === 0) headers.accept = pick(['text/html', '*/*', 'application/xml', ';']);
  const writes = !['GET', 'HEAD', 'OPTIONS'].includes(method);
  if (writes && below(4) > 0) headers['content-type'] = pick(TYPES);
  if (writes && below(4) === 0) headers['idempotency-key'] = pick(['k', 'x'.repeat(300), 'a b', 'Ω']).replace('Ω', '?');
  return { operation: `${one.method} ${one.path}`, method, path: `${path}${query.length === 0 ? '' : `?${query.join('&')}`}`, headers, ...(writes ? { body: pick(BODIES) } : {}) };
}

/** encodeURIComponent refuses lone surrogates; a real client sends the replacement character. */
function wellFormed(text) {
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}

/** Every operation of the document, flat. Streams that never end are left out: there is nothing to wait for. */
export function operationsOf(document) {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, operation]) => (Object.values(operation.responses).some((response) => response.content?.['text/event-stream'] !== undefined) ? [] : [{ path, method: method.toUpperCase(), parameters: operation.parameters ?? [] }])),
  );
}
