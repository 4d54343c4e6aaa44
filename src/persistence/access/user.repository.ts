import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { isUuid } from '../cursor.js';
import { storableText } from '../copy/storable-text.js';

/** A user, without the password's hash. */
export interface StoredUser {
  readonly id: string;
  readonly login: string;
  readonly role: string;
  readonly disabled: boolean;
  readonly createdAt: Date;
}

/** What a login is checked against. */
export interface StoredCredential extends StoredUser {
  readonly passwordHash: string;
  readonly lockedUntil: Date | null;
}

const COLUMNS = 'id, login, role, disabled, created_at AS "createdAt"';

/** Wrong passwords after which none is tried for a while. */
const PATIENCE = 5;

/** Reads and writes the users of the present tenant. */
export class UserRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** All, by login. */
  list(): Promise<StoredUser[]> {
    return this.dataSource.query(`SELECT ${COLUMNS} FROM app_user ORDER BY login`);
  }

  async get(id: string): Promise<StoredUser | null> {
    if (!isUuid(id)) return null;
    const [row] = await this.dataSource.query<StoredUser[]>(`SELECT ${COLUMNS} FROM app_user WHERE id = $1`, [id]);
    return row ?? null;
  }

  async credential(login: string): Promise<StoredCredential | null> {
    const [row] = await this.dataSource.query<StoredCredential[]>(`SELECT ${COLUMNS}, password_hash AS "passwordHash", locked_until AS "lockedUntil" FROM app_user WHERE login = $1`, [storableText(login)]);
    return row ?? null;
  }

  /** Null when there is one of that login already. */
  async add(login: string, role: string, passwordHash: string): Promise<StoredUser | null> {
    const [row] = await this.dataSource.query<StoredUser[]>(
      `INSERT INTO app_user (id, login, role, password_hash, created_at) VALUES ($1, $2, $3, $4, now()) ON CONFLICT DO NOTHING RETURNING ${COLUMNS}`,
      [randomUUID(), storableText(login), role, passwordHash],
    );
    return row ?? null;
  }

  /** Changes what is given. A new password, role or state ends the user's sessions. False: there is no such user. */
  async change(id: string, { role, disabled, passwordHash }: { readonly role?: string; readonly disabled?: boolean; readonly passwordHash?: string }): Promise<boolean> {
    if (!isUuid(id)) return false;
    return this.dataSource.transaction(async (transaction) => {
      const [, changed] = await transaction.query<[unknown, number]>(
        'UPDATE app_user SET role = coalesce($2, role), disabled = coalesce($3, disabled), password_hash = coalesce($4, password_hash), failed_logins = 0, locked_until = NULL WHERE id = $1',
        [id, role ?? null, disabled ?? null, passwordHash ?? null],
      );
      await transaction.query('DELETE FROM app_session WHERE user_id = $1', [id]);
      return changed > 0;
    });
  }

  async remove(id: string): Promise<boolean> {
    if (!isUuid(id)) return false;
    const [, removed] = await this.dataSource.query<[unknown, number]>('DELETE FROM app_user WHERE id = $1', [id]);
    return removed > 0;
  }

  /** Admins who can log in. */
  async activeAdmins(): Promise<number> {
    const [row] = await this.dataSource.query<{ n: number }[]>("SELECT count(*)::int AS n FROM app_user WHERE role = 'admin' AND NOT disabled");
    return row?.n ?? 0;
  }

  /** Remembers how a login went: after some wrong passwords none is tried for a time that doubles, up to an hour. */
  async loggedIn(id: string, success: boolean): Promise<void> {
    if (success) await this.dataSource.query('UPDATE app_user SET failed_logins = 0, locked_until = NULL WHERE id = $1 AND failed_logins > 0', [id]);
    else {
      await this.dataSource.query(
        `UPDATE app_user SET failed_logins = failed_logins + 1, locked_until = CASE WHEN failed_logins + 1 >= ${PATIENCE} THEN now() + least(3600, 15 * 2 ^ least(12, failed_logins + 1 - ${PATIENCE})) * interval '1 second' END WHERE id = $1`,
        [id],
      );
    }
  }

  /** Begins a session, and forgets those that are over. */
  async beginSession(hash: Buffer, userId: string, expiresAt: Date): Promise<void> {
    await this.dataSource.query('DELETE FROM app_session WHERE expires_at < now()');
    await this.dataSource.query('INSERT INTO app_session (hash, user_id, expires_at) VALUES ($1, $2, $3)', [hash, userId, expiresAt]);
  }

  /** Whose session it is, while it goes on and the user is not disabled. */
  async userOfSession(hash: Buffer): Promise<StoredUser | null> {
    const [row] = await this.dataSource.query<StoredUser[]>(
      `SELECT u.id, u.login, u.role, u.disabled, u.created_at AS "createdAt" FROM app_session s JOIN app_user u ON u.id = s.user_id WHERE s.hash = $1 AND s.expires_at > now() AND NOT u.disabled`,
      [hash],
    );
    return row ?? null;
  }

  async endSession(hash: Buffer): Promise<void> {
    await this.dataSource.query('DELETE FROM app_session WHERE hash = $1', [hash]);
  }
}
