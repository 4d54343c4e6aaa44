import { InputError } from '../common/errors.js';
import { AuditLogRepository } from '../persistence/access/audit-log.repository.js';
import { UserRepository, type StoredUser } from '../persistence/access/user.repository.js';
import { hashPassword, randomPassword } from './passwords.js';
import type { Role } from './permissions.js';
import type { Database } from '../persistence/database.js';

const LOGIN = /^[a-z0-9][a-z0-9._@+-]{0,127}$/;

/** Users of the present tenant: what the API and the command line do with them. */
export class Users {
  private readonly users: UserRepository;
  private readonly log: AuditLogRepository;

  constructor({ dataSource }: Pick<Database, 'dataSource'>) {
    this.users = new UserRepository(dataSource);
    this.log = new AuditLogRepository(dataSource);
  }

  list(): Promise<StoredUser[]> {
    return this.users.list();
  }

  /**
   * Adds a user.
   * @param password null: a random one is made
   * @returns the user, and the password where it was made here
   * @throws InputError `user-known`, `login-unfit` or `password-unfit`
   */
  async add(login: string, role: Role, password: string | null): Promise<{ readonly user: StoredUser; readonly password: string | null }> {
    const name = login.toLowerCase();
    if (!LOGIN.test(name)) throw new InputError({ code: 'login-unfit', place: login, message: `${login} cannot be a login.`, remedy: 'Use up to 128 letters, digits and . _ @ + -, beginning with a letter or digit.' });
    const made = password === null ? randomPassword() : null;
    const user = await this.users.add(name, role, await hashPassword(password ?? made!));
    if (user === null) throw new InputError({ code: 'user-known', status: 409, place: name, message: `There is a user ${name} already.`, remedy: 'Choose another login, or change that user.' });
    return { user, password: made };
  }

  /**
   * Changes what is given, and ends the user's sessions.
   * @throws InputError `user-unknown`, `last-admin` or `password-unfit`
   */
  async change(id: string, changes: { readonly role?: Role; readonly disabled?: boolean; readonly password?: string }): Promise<StoredUser> {
    const user = await this.known(id);
    if ((changes.role !== undefined && changes.role !== 'admin') || changes.disabled === true) await this.keepAnAdmin(user);
    const { password, ...rest } = changes;
    await this.users.change(id, { ...rest, ...(password === undefined ? {} : { passwordHash: await hashPassword(password) }) });
    return this.known(id);
  }

  /** Makes a new password, which also unlocks. @throws InputError `user-unknown` */
  async newPassword(id: string): Promise<{ readonly user: StoredUser; readonly password: string }> {
    const password = randomPassword();
    return { user: await this.change(id, { password }), password };
  }

  /** @throws InputError `user-unknown` or `last-admin` */
  async remove(id: string): Promise<void> {
    await this.keepAnAdmin(await this.known(id));
    await this.users.remove(id);
  }

  /** @throws InputError `user-unknown` */
  async byLogin(login: string): Promise<StoredUser> {
    const user = await this.users.credential(login.toLowerCase());
    return this.known(user?.id ?? login);
  }

  /** Makes the admin of a tenant that has no user yet. Null: it has. Of processes that start together one makes it. */
  async firstAdmin(): Promise<string | null> {
    if ((await this.users.list()).length > 0) return null;
    const password = randomPassword();
    const user = await this.users.add('admin', 'admin', await hashPassword(password));
    if (user === null) return null;
    await this.log.append({ actor: 'first start', action: 'user.add', subject: 'admin', detail: { role: 'admin' } });
    return password;
  }

  /** @throws InputError `user-unknown` */
  byId(id: string): Promise<StoredUser> {
    return this.known(id);
  }

  private async known(id: string): Promise<StoredUser> {
    const user = await this.users.get(id);
    if (user !== null) return user;
    throw new InputError({ code: 'user-unknown', status: 404, place: id, message: 'There is no such user.', remedy: 'List the users and choose one.' });
  }

  private async keepAnAdmin(user: StoredUser): Promise<void> {
    if (user.role !== 'admin' || user.disabled || (await this.users.activeAdmins()) > 1) return;
    throw new InputError({ code: 'last-admin', status: 409, place: user.login, message: 'Nobody could change anything any more: this is the last admin.', remedy: 'Make another user admin before.' });
  }
}
