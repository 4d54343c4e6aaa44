import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { TenantOwned } from './tenant-owned.js';

/** Failures of a type that a scan newly found, and those that it proved resolved. No row where nothing changed. */
@Entity('finding_change')
@Index('finding_change_at', ['tenantId', 'at'])
export class FindingChangeEntity extends TenantOwned {
  @PrimaryColumn('int', { name: 'account_id', primaryKeyConstraintName: 'finding_change_pk' })
  accountId!: number;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'finding_change_pk' })
  seq!: number;

  @PrimaryColumn('int', { name: 'type_id', primaryKeyConstraintName: 'finding_change_pk' })
  typeId!: number;

  /** When the scan began. */
  @Column('timestamptz')
  at!: Date;

  @Column('int')
  opened!: number;

  @Column('int')
  resolved!: number;
}
