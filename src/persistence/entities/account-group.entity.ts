import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { TenantOwned } from './tenant-owned.js';

/** Accounts that are looked at together: a business line, an environment, a subsidiary. */
@Entity('account_group')
@Index('account_group_slug', ['tenantId', 'slug'], { unique: true })
export class AccountGroupEntity extends TenantOwned {
  @PrimaryGeneratedColumn('identity', { type: 'int', generatedIdentity: 'ALWAYS', primaryKeyConstraintName: 'account_group_pk' })
  id!: number;

  /** Its name in addresses: small letters, digits and hyphens. */
  @Column('text')
  slug!: string;

  @Column('text')
  name!: string;
}
