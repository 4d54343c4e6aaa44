import { InputError } from '../common/errors.js';
import { ApiKeyRepository, type StoredApiKey } from '../persistence/access/api-key.repository.js';
import { checkedRanges } from './address-ranges.js';
import { PERMISSIONS, type Permission, type Principal } from './permissions.js';
import { newToken } from './tokens.js';
import type { Database } from '../persistence/database.js';

/** What a new key shall be. */
export interface WantedKey {
  readonly name: string;
  readonly scopes: readonly Permission[];
  /** CIDR; none: any address. */
  readonly ipRanges?: readonly string[];
  /** Null: it does not expire. */
  readonly expiresAt?: Date | null;
}

/** API keys of the present tenant: what the API and the command line do with them. */
export class ApiKeys {
  private readonly keys: ApiKeyRepository;

  constructor({ dataSource }: Pick<Database, 'dataSource'>) {
    this.keys = new ApiKeyRepository(dataSource);
  }

  list(): Promise<StoredApiKey[]> {
    return this.keys.list();
  }

  /**
   * Makes a key.
   * @param by who asks; nobody gives away more than they have
   * @returns the key and its text, which nobody can show again
   * @throws InputError `scope-exceeded`, `range-invalid` or `expiry-past`
   */
  async add(by: Pick<Principal, 'actor' | 'tenant' | 'permissions'>, { name, scopes, ipRanges = [], expiresAt = null }: WantedKey): Promise<{ readonly key: StoredApiKey; readonly text: string }> {
    const exceeded = scopes.find((scope) => !by.permissions.has(scope));
    if (exceeded !== undefined) throw new InputError({ code: 'scope-exceeded', status: 403, place: exceeded, message: `You may not give away ${exceeded}: you do not have it.`, remedy: 'Ask somebody who has it, or leave it out.' });
    if (expiresAt !== null && expiresAt.getTime() <= Date.now()) throw new InputError({ code: 'expiry-past', place: 'expiresAt', message: 'The key would have expired already.', remedy: 'Give a time to come, or none.' });
    const { text, token } = newToken('key', by.tenant);
    const key = await this.keys.add({ name, prefix: token.prefix, hash: token.hash, scopes: [...new Set(scopes)], ipRanges: checkedRanges(ipRanges), createdBy: by.actor, expiresAt });
    return { key, text };
  }

  /** @throws InputError `key-unknown` */
  async revoke(id: string): Promise<void> {
    if (await this.keys.revoke(id)) return;
    throw new InputError({ code: 'key-unknown', status: 404, place: id, message: 'There is no such key in force.', remedy: 'List the keys and choose one.' });
  }
}

/** The scopes of words. @throws InputError naming the first that is none */
export function scopesOf(words: readonly string[]): Permission[] {
  return words.map((word) => {
    if (Object.hasOwn(PERMISSIONS, word)) return word as Permission;
    throw new InputError({ code: 'scope-unknown', place: word, message: `${word} is no permission.`, remedy: `Permissions are: ${Object.keys(PERMISSIONS).join(', ')}.` });
  });
}
