import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { ScanEntity } from './scan.entity.js';
import { TenantOwned } from './tenant-owned.js';

/** The state of a control in a scan, for lists and trends; the whole result stands in the assessment report. */
@Entity('control_result')
export class ControlResultEntity extends TenantOwned {
  @PrimaryColumn('uuid', { name: 'scan_id', primaryKeyConstraintName: 'control_result_pk' })
  scanId!: string;

  @ManyToOne(() => ScanEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'scan_id', foreignKeyConstraintName: 'control_result_scan' })
  scan?: ScanEntity;

  @PrimaryColumn('text', { name: 'framework_id', primaryKeyConstraintName: 'control_result_pk' })
  frameworkId!: string;

  @PrimaryColumn('text', { name: 'control_id', primaryKeyConstraintName: 'control_result_pk' })
  controlId!: string;

  @Column('text', { name: 'family_id' })
  familyId!: string;

  @Column('text')
  state!: string;

  @Column('int', { name: 'accepted_risks' })
  acceptedRisks!: number;
}
