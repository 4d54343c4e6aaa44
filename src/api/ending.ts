import type { FastifyInstance } from 'fastify';
import type { Runtime } from './server.js';

/**
 * How the HTTP side ends: while the process drains, each answer closes its connection, so that callers go elsewhere; once
 * it closes, requests under way are finished for as long as the configuration allows, and what is left is cut.
 */
export function endInTime(fastify: FastifyInstance, { configuration, lifecycle }: Runtime): void {
  let timer: NodeJS.Timeout | undefined;
  fastify.addHook('onSend', async (_request, reply) => {
    if (lifecycle?.draining === true) void reply.header('connection', 'close');
  });
  fastify.addHook('preClose', (done) => {
    timer = setTimeout(() => fastify.server.closeAllConnections(), configuration.lifecycle.requestGraceSeconds * 1000);
    timer.unref();
    done();
  });
  fastify.addHook('onClose', (_instance, done) => {
    clearTimeout(timer);
    done();
  });
}
