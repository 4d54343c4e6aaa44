import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { ScanEntity } from './scan.entity.js';
import { TenantOwned } from './tenant-owned.js';

/** Whether all resources of a kind and region were in the scanned snapshot, and if not, why. */
@Entity('scan_slice')
export class ScanSliceEntity extends TenantOwned {
  @PrimaryColumn('uuid', { name: 'scan_id', primaryKeyConstraintName: 'scan_slice_pk' })
  scanId!: string;

  @ManyToOne(() => ScanEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'scan_id', foreignKeyConstraintName: 'scan_slice_scan' })
  scan?: ScanEntity;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'scan_slice_pk' })
  kind!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'scan_slice_pk' })
  region!: string;

  /** Why it is incomplete; null: it is complete. */
  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('int')
  count!: number;
}
