import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A number that grows with everything that changes what dashboards read, in the same transaction: answers may be kept while it stands. */
@Entity('posture_version')
export class PostureVersionEntity {
  /** Always 1: there is one row. */
  @PrimaryColumn('int', { primaryKeyConstraintName: 'posture_version_pk' })
  id!: number;

  @Column('bigint')
  version!: string;
}
