import { Column, Entity, PrimaryColumn } from 'typeorm';
import { TenantOwned } from './tenant-owned.js';

/** Evidence and reason that many findings of an account share, stored once. */
@Entity('finding_detail')
export class FindingDetailEntity extends TenantOwned {
  @PrimaryColumn('int', { name: 'account_id', primaryKeyConstraintName: 'finding_detail_pk' })
  accountId!: number;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'finding_detail_pk' })
  id!: number;

  /** JSON: `{"evidence":[…],"reason":…}`. */
  @Column('text')
  body!: string;
}
