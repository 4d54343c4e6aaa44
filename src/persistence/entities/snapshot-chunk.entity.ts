import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { SnapshotEntity } from './snapshot.entity.js';
import { TenantOwned } from './tenant-owned.js';

/** A piece of a snapshot's canonical NDJSON, in order; so that it can be audited again and exported. */
@Entity('snapshot_chunk')
export class SnapshotChunkEntity extends TenantOwned {
  @PrimaryColumn('uuid', { name: 'snapshot_id', primaryKeyConstraintName: 'snapshot_chunk_pk' })
  snapshotId!: string;

  /** From 0. Chunks end anywhere, not at line ends. */
  @PrimaryColumn('int', { primaryKeyConstraintName: 'snapshot_chunk_pk' })
  no!: number;

  // The content hash is known only after the last chunk, so the parent row comes later in the same transaction.
  @ManyToOne(() => SnapshotEntity, { nullable: false, onDelete: 'CASCADE', deferrable: 'INITIALLY DEFERRED' })
  @JoinColumn({ name: 'snapshot_id', foreignKeyConstraintName: 'snapshot_chunk_snapshot' })
  snapshot?: SnapshotEntity;

  /** `deflate`: RFC 1951, without a header. */
  @Column('text')
  encoding!: string;

  @Column('bytea')
  body!: Buffer;
}
