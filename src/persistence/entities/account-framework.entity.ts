import { Column, Entity, PrimaryColumn } from 'typeorm';
import { TenantOwned } from './tenant-owned.js';

/** The latest assessment of an account against a framework: how old what is told of it is. */
@Entity('account_framework')
export class AccountFrameworkEntity extends TenantOwned {
  @PrimaryColumn('int', { name: 'account_id', primaryKeyConstraintName: 'account_framework_pk' })
  accountId!: number;

  @PrimaryColumn('text', { name: 'framework_id', primaryKeyConstraintName: 'account_framework_pk' })
  frameworkId!: string;

  @Column('int')
  seq!: number;

  @Column('uuid', { name: 'scan_id' })
  scanId!: string;

  @Column('text', { name: 'report_id' })
  reportId!: string;

  /** When the scan began. */
  @Column('timestamptz')
  at!: Date;
}
