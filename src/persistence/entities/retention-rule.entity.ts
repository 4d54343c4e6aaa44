import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How many days a tenant keeps what; null: for ever. One row a tenant, its key. */
@Entity('retention_rule')
export class RetentionRuleEntity {
  @PrimaryColumn('int', { name: 'tenant_id', primaryKeyConstraintName: 'retention_rule_pk', default: () => 'demarc_tenant()' })
  tenantId!: number;

  @Column('int', { name: 'snapshot_days', nullable: true })
  snapshotDays!: number | null;

  @Column('int', { name: 'result_days', nullable: true })
  resultDays!: number | null;

  @Column('int', { name: 'report_days', nullable: true })
  reportDays!: number | null;

  @Column('int', { name: 'posture_days', nullable: true })
  postureDays!: number | null;

  @Column('int', { name: 'job_days', nullable: true })
  jobDays!: number | null;

  @Column('timestamptz', { name: 'changed_at' })
  changedAt!: Date;

  @Column('text', { name: 'changed_by' })
  changedBy!: string;
}
