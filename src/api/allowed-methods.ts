import type { FastifyInstance } from 'fastify';

/** Which methods the routes of the application take. */
export interface AllowedMethods {
  /** Methods that a path takes; empty when there is no such path. */
  of(path: string): readonly string[];
}

/** Notes every route as it is added. Call it before the first one. */
export function noteRoutes(fastify: FastifyInstance): AllowedMethods {
  const routes = new Map<string, { readonly pattern: RegExp; readonly methods: Set<string> }>();
  fastify.addHook('onRoute', ({ url, method }) => {
    const known = routes.get(url) ?? { pattern: patternOf(url), methods: new Set<string>() };
    for (const one of Array.isArray(method) ? method : [method]) known.methods.add(one.toUpperCase());
    routes.set(url, known);
  });
  return {
    of: (path) => {
      const methods = [...routes.values()].filter(({ pattern }) => pattern.test(path)).flatMap((route) => [...route.methods]);
      return [...new Set(methods)].sort();
    },
  };
}

function patternOf(url: string): RegExp {
  const parts = url.split('/').map((part) => (part.startsWith(':') ? '[^/]+' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')));
  return new RegExp(`^${parts.join('/')}/?$`);
}
