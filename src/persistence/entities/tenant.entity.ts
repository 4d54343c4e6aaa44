import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** An organisation whose data nobody else sees. Belongs to no tenant itself. */
@Entity('tenant')
export class TenantEntity {
  @PrimaryGeneratedColumn('identity', { type: 'int', generatedIdentity: 'ALWAYS', primaryKeyConstraintName: 'tenant_pk' })
  id!: number;

  /** How the outside names it. */
  @Index('tenant_public_id', { unique: true })
  @Column('uuid', { name: 'public_id' })
  publicId!: string;

  /** Its name in commands: small letters, digits and hyphens. */
  @Index('tenant_slug', { unique: true })
  @Column('text')
  slug!: string;

  @Column('text')
  name!: string;

  /** JSON object. */
  @Column('text', { default: '{}' })
  settings!: string;
}
