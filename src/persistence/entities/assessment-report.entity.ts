import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { ScanEntity } from './scan.entity.js';
import { TenantOwned } from './tenant-owned.js';

/** The versioned report document of one scan and one framework. */
@Entity('assessment_report')
export class AssessmentReportEntity extends TenantOwned {
  @PrimaryColumn('uuid', { name: 'scan_id', primaryKeyConstraintName: 'assessment_report_pk' })
  scanId!: string;

  @ManyToOne(() => ScanEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'scan_id', foreignKeyConstraintName: 'assessment_report_scan' })
  scan?: ScanEntity;

  @PrimaryColumn('text', { name: 'framework_id', primaryKeyConstraintName: 'assessment_report_pk' })
  frameworkId!: string;

  @Index('assessment_report_id')
  @Column('text', { name: 'report_id' })
  reportId!: string;

  @Column('int')
  version!: number;

  /** JSON of the whole framework's scorecard, so that lists need not read the document. */
  @Column('text')
  scorecard!: string;

  /** The document as JSON text, exactly as it was made. */
  @Column('text')
  document!: string;
}
