import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { TenantOwned } from './tenant-owned.js';

/** What all findings of one check on one kind have in common, so that a finding's row carries it as one number. */
@Entity('finding_type')
@Index('finding_type_content', ['tenantId', 'checkId', 'kind', 'service', 'serviceModel', 'severity', 'layer', 'party'], { unique: true })
export class FindingTypeEntity extends TenantOwned {
  @PrimaryGeneratedColumn('identity', { type: 'int', generatedIdentity: 'ALWAYS', primaryKeyConstraintName: 'finding_type_pk' })
  id!: number;

  @Column('text', { name: 'check_id' })
  checkId!: string;

  @Column('text')
  kind!: string;

  @Column('text')
  service!: string;

  @Column('text', { name: 'service_model' })
  serviceModel!: string;

  @Column('text')
  severity!: string;

  @Column('text')
  layer!: string;

  @Column('text')
  party!: string;
}
