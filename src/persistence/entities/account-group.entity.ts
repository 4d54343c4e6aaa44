import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** Accounts that are looked at together: a business line, an environment, a subsidiary. */
@Entity('account_group')
@Index('account_group_slug', ['slug'], { unique: true })
export class AccountGroupEntity {
  @PrimaryGeneratedColumn('identity', { type: 'int', generatedIdentity: 'ALWAYS', primaryKeyConstraintName: 'account_group_pk' })
  id!: number;

  /** Its name in addresses: small letters, digits and hyphens. */
  @Column('text')
  slug!: string;

  @Column('text')
  name!: string;
}
