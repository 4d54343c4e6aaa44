import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A number that grows with everything that changes what dashboards of a tenant read, in the same transaction: answers may be kept while it stands. */
@Entity('posture_version')
export class PostureVersionEntity {
  /** One row a tenant; as `TenantOwned` says, but as the key. */
  @PrimaryColumn('int', { name: 'tenant_id', default: () => 'demarc_tenant()', primaryKeyConstraintName: 'posture_version_pk' })
  tenantId!: number;

  @Column('bigint')
  version!: string;
}
