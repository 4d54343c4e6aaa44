import { Column, Entity, PrimaryColumn } from 'typeorm';
import { TenantOwned } from './tenant-owned.js';

/** What opens many failures at once, at one scan: the causes behind most of the gravest failures. */
@Entity('scan_cause')
export class ScanCauseEntity extends TenantOwned {
  @PrimaryColumn('int', { name: 'account_id', primaryKeyConstraintName: 'scan_cause_pk' })
  accountId!: number;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'scan_cause_pk' })
  seq!: number;

  /** Its place within the scan, from 1: the worst severity first, then the most failures. */
  @PrimaryColumn('int', { primaryKeyConstraintName: 'scan_cause_pk' })
  place!: number;

  @Column('text')
  kind!: string;

  @Column('text')
  cause!: string;

  @Column('text')
  label!: string;

  /** Severity of its gravest failure. */
  @Column('text', { name: 'worst_severity' })
  worstSeverity!: string;

  @Column('int')
  findings!: number;

  @Column('int')
  resources!: number;

  @Column('text', { name: 'check_ids', array: true })
  checkIds!: string[];
}
