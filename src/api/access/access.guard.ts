import { CanActivate, ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Authentication } from '../../access/authentication.js';
import type { Principal } from '../../access/permissions.js';
import { InputError } from '../../common/errors.js';
import type { Configuration } from '../../config/configuration.js';
import { setStanding } from '../../persistence/tenancy/tenant-context.js';
import { DEFAULT_TENANT } from '../../persistence/tenancy/tenant.repository.js';
import { CONFIGURATION } from '../tokens.js';
import { ALLOWANCE, type Allowance } from './allow.js';
import { RateLimits } from './rate-limits.js';
import { setPrincipal } from './requests.js';

/**
 * Lets a request through to its endpoint: finds out who asks, whether they may, and makes all work on the request that
 * of their tenant. An endpoint that does not say who may use it is closed.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(Authentication) private readonly authentication: Authentication,
    @Inject(RateLimits) private readonly limits: RateLimits,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const allowance = this.reflector.getAllAndOverride<Allowance | undefined>(ALLOWANCE, [context.getHandler(), context.getClass()]);
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    // Probes of orchestrators are not counted: a service must not look dead because it is busy.
    if (allowance === 'anybody') return true;
    const principal = await this.principal(request, reply);
    setPrincipal(request, principal);
    setStanding({ tenant: principal.tenant });
    if (this.configuration.access.authentication === 'on') await this.limits.countPrincipal(request, reply);
    if (allowance === 'oneself' || (allowance !== undefined && principal.permissions.has(allowance))) return true;
    throw new InputError({ code: 'forbidden', status: 403, message: allowance === undefined ? 'This endpoint is open to nobody.' : `This needs the permission ${allowance}.`, remedy: 'Ask an admin for a role or a key that has it; docs/access.md lists the roles.' });
  }

  private async principal(request: FastifyRequest, reply: FastifyReply): Promise<Principal> {
    if (this.configuration.access.authentication === 'off') return this.authentication.everybody();
    const [scheme = '', ...rest] = (request.headers.authorization ?? '').split(' ');
    const credential = rest.join(' ').trim();
    if (scheme.toLowerCase() === 'bearer' && credential !== '') {
      const principal = await this.authentication.byToken(credential, request.ip);
      if (principal !== null) return principal;
      await this.limits.countAddress(request, reply);
      throw refused(request, reply);
    }
    // Whoever tries passwords, or nothing, is counted before any work is done.
    await this.limits.countAddress(request, reply);
    if (scheme.toLowerCase() === 'basic') {
      refuseForeignPage(request);
      const [name = '', ...words] = Buffer.from(credential, 'base64').toString('utf8').split(':');
      const slash = name.indexOf('/');
      const principal = await this.authentication.byPassword(slash < 0 ? DEFAULT_TENANT : name.slice(0, slash), name.slice(slash + 1), words.join(':'));
      if (principal !== null) return principal;
    }
    throw refused(request, reply);
  }
}

/** A browser sends a remembered password with every request, also with those that a foreign page makes it send. */
function refuseForeignPage(request: FastifyRequest): void {
  if (request.method === 'GET' || request.method === 'HEAD') return;
  const site = request.headers['sec-fetch-site'];
  if (site === undefined ? request.headers.origin === undefined : site === 'same-origin' || site === 'none') return;
  throw new InputError({ code: 'foreign-page', status: 403, message: 'A page of another origin may not use a remembered password.', remedy: 'Use an API key or a session token.' });
}

function refused(request: FastifyRequest, reply: FastifyReply): InputError {
  // Only a browser that opens a page is to ask for a password.
  const page = String(request.headers.accept ?? '').includes('text/html');
  void reply.header('www-authenticate', page ? 'Basic realm="Demarc", charset="UTF-8"' : 'Bearer realm="Demarc"');
  return new InputError({ code: 'not-authenticated', status: 401, message: 'Nobody is logged in: there is no credential, or it does not hold.', remedy: 'Send an API key, a session token or a token of the identity provider as authorization: Bearer …; see docs/access.md.' });
}
