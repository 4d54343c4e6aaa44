import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { TenantOwned } from './tenant-owned.js';

/** A file behind statements: stored once for each content, never changed. */
@Entity('evidence_file')
@Index('evidence_file_sha256', ['tenantId', 'sha256'], { unique: true })
export class EvidenceFileEntity extends TenantOwned {
  @PrimaryGeneratedColumn('identity', { type: 'int', generatedIdentity: 'ALWAYS', primaryKeyConstraintName: 'evidence_file_pk' })
  id!: number;

  /** 64 lower-case hexadecimal digits. */
  @Column('text')
  sha256!: string;

  /** Base name it came under. */
  @Column('text')
  name!: string;

  /** Told by name and content together. */
  @Column('text', { name: 'media_type' })
  mediaType!: string;

  /** Bytes. */
  @Column('int')
  size!: number;

  @Column('bytea')
  content!: Buffer;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt!: Date;

  @Column('text', { name: 'recorded_by' })
  recordedBy!: string;
}
