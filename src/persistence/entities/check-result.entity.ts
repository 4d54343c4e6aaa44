import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { ScanEntity } from './scan.entity.js';
import { TenantOwned } from './tenant-owned.js';

/** How a check came out over its population in a scan. */
@Entity('check_result')
export class CheckResultEntity extends TenantOwned {
  @PrimaryColumn('uuid', { name: 'scan_id', primaryKeyConstraintName: 'check_result_pk' })
  scanId!: string;

  @ManyToOne(() => ScanEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'scan_id', foreignKeyConstraintName: 'check_result_scan' })
  scan?: ScanEntity;

  @PrimaryColumn('text', { name: 'check_id', primaryKeyConstraintName: 'check_result_pk' })
  checkId!: string;

  @PrimaryColumn('text', { name: 'service_model', primaryKeyConstraintName: 'check_result_pk' })
  serviceModel!: string;

  @Column('bigint')
  population!: string;

  @Column('bigint')
  pass!: string;

  @Column('bigint')
  fail!: string;

  @Column('bigint', { name: 'not_applicable' })
  notApplicable!: string;

  @Column('bigint')
  unknown!: string;
}
