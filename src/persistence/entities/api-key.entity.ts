import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { TenantOwned } from './tenant-owned.js';

/** A key for programs. Its text is shown once and not stored: only its SHA-256, which suffices for 256 random bits. */
@Entity('api_key')
@Index('api_key_prefix', ['tenantId', 'prefix'], { unique: true })
export class ApiKeyEntity extends TenantOwned {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'api_key_pk' })
  id!: string;

  @Column('text')
  name!: string;

  /** The part of the key that may be shown. */
  @Column('text')
  prefix!: string;

  @Column('bytea')
  hash!: Buffer;

  /** What it may do. */
  @Column('text', { array: true })
  scopes!: string[];

  /** Addresses it may be used from, in CIDR form; empty: any. */
  @Column('text', { name: 'ip_ranges', array: true })
  ipRanges!: string[];

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('text', { name: 'created_by' })
  createdBy!: string;

  @Column('timestamptz', { name: 'expires_at', nullable: true })
  expiresAt!: Date | null;

  @Column('timestamptz', { name: 'last_used_at', nullable: true })
  lastUsedAt!: Date | null;

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt!: Date | null;
}
