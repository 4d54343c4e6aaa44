import type { FastifyRequest } from 'fastify';
import type { Principal } from '../../access/permissions.js';

const principals = new WeakMap<object, Principal>();
const notes = new WeakMap<object, Readonly<Record<string, unknown>>>();

/** Who sent a request; undefined where the endpoint asks nobody's name. */
export function principalOf(request: FastifyRequest): Principal | undefined {
  return principals.get(request);
}

/** Called by the guard. */
export function setPrincipal(request: FastifyRequest, principal: Principal): void {
  principals.set(request, principal);
}

/** Adds to what the audit log says of a request. Never a secret. */
export function note(request: FastifyRequest, detail: Readonly<Record<string, unknown>>): void {
  notes.set(request, { ...notes.get(request), ...detail });
}

/** What was noted of a request. */
export function notesOf(request: FastifyRequest): Readonly<Record<string, unknown>> {
  return notes.get(request) ?? {};
}
