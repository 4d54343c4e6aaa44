import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { TenantOwned } from './tenant-owned.js';

/** What a number of a posture is about (`PostureSubject`), so that a row of numbers carries it as one number. */
@Entity('posture_subject')
@Index('posture_subject_content', ['tenantId', 'frameworkId', 'familyId', 'layer', 'serviceModel', 'party'], { unique: true })
export class PostureSubjectEntity extends TenantOwned {
  @PrimaryGeneratedColumn('identity', { type: 'int', generatedIdentity: 'ALWAYS', primaryKeyConstraintName: 'posture_subject_pk' })
  id!: number;

  /** Empty, here and below: all of them. */
  @Column('text', { name: 'framework_id' })
  frameworkId!: string;

  @Column('text', { name: 'family_id' })
  familyId!: string;

  @Column('text')
  layer!: string;

  @Column('text', { name: 'service_model' })
  serviceModel!: string;

  @Column('text')
  party!: string;
}
