import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload } from 'jose';
import { isObject } from '../common/json.js';
import type { OidcConfiguration } from '../config/access.js';
import { ROLES, type Role } from './permissions.js';

/** Somebody an identity provider vouches for. */
export interface OidcIdentity {
  readonly subject: string;
  /** Slug of their tenant. */
  readonly tenant: string;
  /** The most powerful of their roles; null: none, so they may do nothing. */
  readonly role: Role | null;
}

/** Asymmetric only: a provider's public key must never serve as a shared secret. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];
/** How long the provider may take to answer, in milliseconds. */
const PATIENCE_MS = 5000;

/** Checks tokens of one identity provider. Its keys are found by discovery, kept, and asked for again when a new one appears. */
export class OidcVerifier {
  private keys: Promise<ReturnType<typeof createRemoteJWKSet>> | null = null;

  constructor(private readonly configuration: OidcConfiguration) {}

  /** Whom a token stands for, or null where it does not hold. @throws Error when the provider cannot be reached */
  async identify(token: string): Promise<OidcIdentity | null> {
    const keys = await this.discovered();
    try {
      const { issuer, audience } = this.configuration;
      const { payload } = await jwtVerify(token, keys, { issuer, audience, algorithms: ALGORITHMS, requiredClaims: ['sub', 'exp'], clockTolerance: 30 });
      return this.identityOf(payload);
    } catch (error) {
      if (error instanceof errors.JWKSTimeout || !(error instanceof errors.JOSEError)) throw error;
      return null;
    }
  }

  private identityOf(payload: JWTPayload): OidcIdentity | null {
    const { rolesClaim, roleMap, tenantClaim, tenant } = this.configuration;
    const said = claimOf(payload, rolesClaim);
    const words = (Array.isArray(said) ? said : [said]).filter((word): word is string => typeof word === 'string');
    const roles = words.flatMap((word) => (Object.hasOwn(roleMap, word) ? [roleMap[word] as Role] : []));
    const own = tenantClaim === null ? tenant : claimOf(payload, tenantClaim);
    if (typeof own !== 'string' || payload.sub === undefined) return null;
    const strongest = roles.reduce<Role | null>((best, role) => (best === null || ROLES.indexOf(role) > ROLES.indexOf(best) ? role : best), null);
    return { subject: payload.sub, tenant: own, role: strongest };
  }

  private discovered(): Promise<ReturnType<typeof createRemoteJWKSet>> {
    if (this.keys === null) {
      const keys = this.discover();
      this.keys = keys;
      // A provider that is down now may be up at the next request.
      keys.catch(() => {
        if (this.keys === keys) this.keys = null;
      });
    }
    return this.keys;
  }

  private async discover(): Promise<ReturnType<typeof createRemoteJWKSet>> {
    const { issuer } = this.configuration;
    const answer = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, { signal: AbortSignal.timeout(PATIENCE_MS), redirect: 'error' });
    const document: unknown = answer.ok ? await answer.json() : null;
    // The document must be about the provider it was asked for (OpenID Connect Discovery 1.0, 4.3).
    if (!isObject(document) || document['issuer'] !== issuer || typeof document['jwks_uri'] !== 'string') throw new Error('the identity provider has no usable discovery document');
    return createRemoteJWKSet(new URL(document['jwks_uri']), { timeoutDuration: PATIENCE_MS });
  }
}

/** A claim by its name, or by dots inside of others; a name with dots of its own comes first. */
function claimOf(payload: JWTPayload, path: string): unknown {
  if (Object.hasOwn(payload, path)) return payload[path];
  return path.split('.').reduce<unknown>((value, name) => (isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined), payload);
}
