import { Column, Entity, PrimaryColumn } from 'typeorm';
import { TenantOwned } from './tenant-owned.js';

/**
 * A login role of the database that reads the views in schema `reporting`, and whose tenant's rows it sees there. A
 * reader can set any session variable, so this table decides, which no reader can write.
 */
@Entity('reporting_reader')
export class ReportingReaderEntity extends TenantOwned {
  @PrimaryColumn('text', { name: 'role_name', primaryKeyConstraintName: 'reporting_reader_pk' })
  roleName!: string;

  /** What the role is for, in words. */
  @Column('text', { default: '' })
  purpose!: string;
}
