import { Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { AccountGroupEntity } from './account-group.entity.js';
import { AccountEntity } from './account.entity.js';
import { TenantOwned } from './tenant-owned.js';

/** An account's membership in a group; an account may be in several. */
@Entity('account_group_member')
@Index('account_group_member_account', ['accountId'])
export class AccountGroupMemberEntity extends TenantOwned {
  @PrimaryColumn('int', { name: 'group_id', primaryKeyConstraintName: 'account_group_member_pk' })
  groupId!: number;

  @ManyToOne(() => AccountGroupEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'group_id', foreignKeyConstraintName: 'account_group_member_group' })
  group?: AccountGroupEntity;

  @PrimaryColumn('int', { name: 'account_id', primaryKeyConstraintName: 'account_group_member_pk' })
  accountId!: number;

  @ManyToOne(() => AccountEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'account_group_member_of' })
  account?: AccountEntity;
}
