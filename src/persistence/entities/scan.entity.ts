import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { AccountEntity } from './account.entity.js';
import { SnapshotEntity } from './snapshot.entity.js';
import { TenantOwned } from './tenant-owned.js';

/** One run of the checks over one snapshot. */
@Entity('scan')
@Index('scan_account_seq', ['accountId', 'seq'], { unique: true })
@Index('scan_started_at', ['tenantId', 'startedAt'])
export class ScanEntity extends TenantOwned {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'scan_pk' })
  id!: string;

  @Column('int', { name: 'account_id' })
  accountId!: number;

  @ManyToOne(() => AccountEntity, { nullable: false })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'scan_account' })
  account?: AccountEntity;

  /** 1, 2, 3 … within the account. */
  @Column('int')
  seq!: number;

  @Index('scan_snapshot_id')
  @Column('uuid', { name: 'snapshot_id' })
  snapshotId!: string;

  @ManyToOne(() => SnapshotEntity, { nullable: false })
  @JoinColumn({ name: 'snapshot_id', foreignKeyConstraintName: 'scan_snapshot' })
  snapshot?: SnapshotEntity;

  @Column('timestamptz', { name: 'started_at' })
  startedAt!: Date;

  @Column('timestamptz', { name: 'finished_at' })
  finishedAt!: Date;

  @Column('text', { name: 'tool_version' })
  toolVersion!: string;

  @Column('text', { name: 'checks_hash' })
  checksHash!: string;

  /** JSON of the checks' parameters that differ from their defaults. */
  @Column('text')
  parameters!: string;

  @Column('bigint')
  resources!: string;

  @Column('bigint')
  pass!: string;

  @Column('bigint')
  fail!: string;

  @Column('bigint', { name: 'not_applicable' })
  notApplicable!: string;

  @Column('bigint')
  unknown!: string;

  /** When retention took the findings, tallies and populations of the scan; its row and its totals stay. */
  @Column('timestamptz', { name: 'results_removed_at', nullable: true })
  resultsRemovedAt!: Date | null;

  /** When retention took its assessment reports. */
  @Column('timestamptz', { name: 'reports_removed_at', nullable: true })
  reportsRemovedAt!: Date | null;
}
