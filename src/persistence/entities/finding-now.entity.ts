import { Column, Entity, PrimaryColumn } from 'typeorm';
import { TenantOwned } from './tenant-owned.js';

/** How many findings of a type are open in a region at the account's latest scan: facets are added up from it. */
@Entity('finding_now')
export class FindingNowEntity extends TenantOwned {
  @PrimaryColumn('int', { name: 'account_id', primaryKeyConstraintName: 'finding_now_pk' })
  accountId!: number;

  @PrimaryColumn('int', { name: 'type_id', primaryKeyConstraintName: 'finding_now_pk' })
  typeId!: number;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'finding_now_pk' })
  region!: string;

  @Column('int')
  fail!: number;

  @Column('int')
  unknown!: number;

  /** Sum of the times at which the failures were first seen, seconds since 1970. */
  @Column('bigint', { name: 'first_seen' })
  firstSeen!: string;
}
