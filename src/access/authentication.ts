import { createHmac, randomBytes } from 'node:crypto';
import { InputError } from '../common/errors.js';
import type { AccessConfiguration } from '../config/access.js';
import { ApiKeyRepository } from '../persistence/access/api-key.repository.js';
import { UserRepository, type StoredUser } from '../persistence/access/user.repository.js';
import type { Database } from '../persistence/database.js';
import { DEFAULT_TENANT, tenantNumber } from '../persistence/tenancy/tenant.repository.js';
import { inTenant } from '../persistence/tenancy/tenant-context.js';
import { liesWithin } from './address-ranges.js';
import { OidcVerifier } from './oidc.js';
import { passwordFits } from './passwords.js';
import { PERMISSIONS, permissionsOf, type Permission, type Principal, type Role } from './permissions.js';
import { newToken, readToken, type Token } from './tokens.js';

/** A login that goes on. */
export interface Session {
  /** Sent as `Authorization: Bearer …`; shown once. */
  readonly token: string;
  readonly expiresAt: Date;
}

/** How long a password that was right is not worked out again, in milliseconds. */
const REMEMBERED_MS = 60_000;

/** Finds out who asks: by API key, by session, by a token of an identity provider, or by login and password. */
export class Authentication {
  private readonly users: UserRepository;
  private readonly keys: ApiKeyRepository;
  private readonly oidc: OidcVerifier | null;
  /** Keyed with a secret of this process, so that memory never holds anything that passwords could be guessed from. */
  private readonly remembered = new Map<string, number>();
  private readonly secret = randomBytes(32);

  constructor(
    private readonly database: Database,
    private readonly configuration: AccessConfiguration,
  ) {
    this.users = new UserRepository(database.dataSource);
    this.keys = new ApiKeyRepository(database.dataSource);
    this.oidc = configuration.oidc === null ? null : new OidcVerifier(configuration.oidc);
  }

  /** The admin of the default tenant, as whom everybody acts where authentication is off. */
  async everybody(): Promise<Principal> {
    return { actor: 'nobody', tenant: await tenantNumber(this.database.dataSource, DEFAULT_TENANT), permissions: permissionsOf('admin'), role: 'admin' };
  }

  /**
   * Whom a bearer token stands for; null: nobody.
   * @param address of the asker, for keys that are bound to addresses
   * @throws InputError `provider-unavailable`
   */
  async byToken(text: string, address: string): Promise<Principal | null> {
    const token = readToken(text);
    if (token !== null) return inTenant(token.tenant, () => (token.kind === 'key' ? this.byKey(token, address) : this.bySession(token)));
    if (this.oidc === null || text.split('.').length !== 3) return null;
    try {
      const identity = await this.oidc.identify(text);
      if (identity === null) return null;
      const tenant = await tenantNumber(this.database.dataSource, identity.tenant).catch(() => null);
      if (tenant === null) return null;
      return { actor: `oidc:${identity.subject}`, tenant, permissions: identity.role === null ? new Set() : permissionsOf(identity.role), role: identity.role };
    } catch {
      throw new InputError({ code: 'provider-unavailable', status: 503, message: 'The identity provider does not answer, so tokens cannot be checked.', remedy: 'Try again shortly; the operator finds the reason at the provider.' });
    }
  }

  /** Whom login and password stand for; null: nobody, whatever of both is wrong. */
  async byPassword(tenantSlug: string, login: string, password: string): Promise<Principal | null> {
    const tenant = await tenantNumber(this.database.dataSource, tenantSlug).catch(() => null);
    const user = tenant === null ? await passwordFits(null, password).then(() => null) : await inTenant(tenant, () => this.userOf(login, password));
    return tenant === null || user === null ? null : principalOf(user, tenant);
  }

  /** Begins a session. @throws InputError `login-refused`, the same for every reason */
  async logIn(tenantSlug: string, login: string, password: string): Promise<Session> {
    const tenant = await tenantNumber(this.database.dataSource, tenantSlug).catch(() => null);
    const user = tenant === null ? await passwordFits(null, password).then(() => null) : await inTenant(tenant, () => this.userOf(login, password));
    if (tenant === null || user === null) throw new InputError({ code: 'login-refused', status: 401, message: 'Login or password is not right, or the user is locked for a while.', remedy: 'Try again; after several wrong passwords wait some minutes.' });
    const { text, token } = newToken('session', tenant);
    const expiresAt = new Date(Date.now() + this.configuration.sessionSeconds * 1000);
    await inTenant(tenant, () => this.users.beginSession(token.hash, user.id, expiresAt));
    return { token: text, expiresAt };
  }

  /** Ends the session of a token; nothing where it is none. */
  async logOut(text: string): Promise<void> {
    const token = readToken(text);
    if (token?.kind === 'session') await inTenant(token.tenant, () => this.users.endSession(token.hash));
  }

  private async byKey(token: Token, address: string): Promise<Principal | null> {
    const key = await this.keys.inForce(token.prefix, token.hash);
    if (key === null || (key.ipRanges.length > 0 && !liesWithin(address, key.ipRanges))) return null;
    await this.keys.used(key);
    const permissions = key.scopes.filter((scope): scope is Permission => Object.hasOwn(PERMISSIONS, scope));
    return { actor: `key:${key.prefix}`, tenant: token.tenant, permissions: new Set(permissions), role: null };
  }

  private async bySession(token: Token): Promise<Principal | null> {
    const user = await this.users.userOfSession(token.hash);
    return user === null ? null : principalOf(user, token.tenant);
  }

  private async userOf(login: string, password: string): Promise<StoredUser | null> {
    const user = await this.users.credential(login.toLowerCase());
    const barred = user === null || user.disabled || (user.lockedUntil !== null && user.lockedUntil.getTime() > Date.now());
    const proof = createHmac('sha256', this.secret).update(JSON.stringify([user?.passwordHash ?? null, password])).digest('base64');
    if (!barred && (this.remembered.get(proof) ?? 0) > Date.now()) return user;
    const fits = await passwordFits(barred ? null : user.passwordHash, password);
    if (!barred) await this.users.loggedIn(user.id, fits);
    if (!fits || barred) return null;
    if (this.remembered.size > 1000) this.remembered.clear();
    this.remembered.set(proof, Date.now() + REMEMBERED_MS);
    return user;
  }
}

function principalOf(user: StoredUser, tenant: number): Principal {
  const role = user.role as Role;
  return { actor: `user:${user.login}`, tenant, permissions: permissionsOf(role), role };
}
