import { AsyncLocalStorage } from 'node:async_hooks';

/** As whom statements run: a tenant by its internal number, the owner of the schema, or nobody (nothing is visible). */
export type Standing = { readonly tenant: number } | 'owner' | 'nobody';

/** Holds the standing of one chain of work; a request learns its tenant only after it began. */
export interface StandingHolder {
  standing: Standing;
}

const storage = new AsyncLocalStorage<StandingHolder>();

/** Runs work as a tenant: every connection taken within sees and writes that tenant's rows only. */
export function inTenant<T>(tenantId: number, work: () => T): T {
  return storage.run({ standing: { tenant: tenantId } }, work);
}

/**
 * Runs work as the owner of the schema, for migrations and for what concerns all tenants. Rows of tenants stay closed
 * unless the login role may pass row-level security.
 */
export function asOwner<T>(work: () => T): T {
  return storage.run({ standing: 'owner' }, work);
}

/** Runs work whose standing is set while it goes on (`holder.standing`), beginning with nobody. */
export function inStanding<T>(holder: StandingHolder, work: () => T): T {
  return storage.run(holder, work);
}

/** The standing of the present work; undefined outside of any. */
export function currentStanding(): Standing | undefined {
  return storage.getStore()?.standing;
}

/** The tenant of the present work, or undefined. */
export function currentTenant(): number | undefined {
  const standing = currentStanding();
  return typeof standing === 'object' ? standing.tenant : undefined;
}

/**
 * Ties a stream of rows to the standing it was asked for in. A download is read on whenever the receiver's socket has
 * room, and a socket knows no tenant.
 */
export function keepingTenant<T>(rows: () => AsyncGenerator<T>): AsyncIterableIterator<T> {
  const holder = storage.getStore();
  if (holder === undefined) return rows();
  const generator = storage.run(holder, rows);
  return {
    next: () => storage.run(holder, () => generator.next()),
    return: () => storage.run(holder, () => generator.return(undefined)),
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

/** Sets the standing of the present chain of work from here on, once it is known. @throws Error outside of `inStanding` */
export function setStanding(standing: Standing): void {
  const holder = storage.getStore();
  if (holder === undefined) throw new Error('there is no work whose standing could be set');
  holder.standing = standing;
}
