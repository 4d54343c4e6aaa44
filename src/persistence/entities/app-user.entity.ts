import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { TenantOwned } from './tenant-owned.js';

/** Somebody who may log in: with a password of ours, or known to an identity provider and never stored here. */
@Entity('app_user')
@Index('app_user_login', ['tenantId', 'login'], { unique: true })
export class AppUserEntity extends TenantOwned {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'app_user_pk' })
  id!: string;

  /** Name to log in with, small letters. */
  @Column('text')
  login!: string;

  @Column('text')
  role!: string;

  /** Argon2id in PHC form. A secret all the same. */
  @Column('text', { name: 'password_hash' })
  passwordHash!: string;

  @Column('boolean', { default: false })
  disabled!: boolean;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  /** Wrong passwords in a row. */
  @Column('int', { name: 'failed_logins', default: 0 })
  failedLogins!: number;

  /** No password is tried before; null: any time. */
  @Column('timestamptz', { name: 'locked_until', nullable: true })
  lockedUntil!: Date | null;
}
