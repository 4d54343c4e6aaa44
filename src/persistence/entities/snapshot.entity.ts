import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { AccountEntity } from './account.entity.js';
import { TenantOwned } from './tenant-owned.js';

/** An immutable capture of one account. The same content of an account is stored once. */
@Entity('snapshot')
@Index('snapshot_content', ['accountId', 'contentHash'], { unique: true })
export class SnapshotEntity extends TenantOwned {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'snapshot_pk' })
  id!: string;

  @Column('int', { name: 'account_id' })
  accountId!: number;

  @ManyToOne(() => AccountEntity, { nullable: false })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'snapshot_account' })
  account?: AccountEntity;

  /** SHA-256 of the canonical projected form, hex. */
  @Column('text', { name: 'content_hash' })
  contentHash!: string;

  /** SHA-256 of the bytes as they came, hex. */
  @Column('text', { name: 'source_hash' })
  sourceHash!: string;

  @Column('text')
  format!: string;

  @Column('timestamptz', { name: 'captured_at' })
  capturedAt!: Date;

  @Column('timestamptz', { name: 'taken_in_at' })
  takenInAt!: Date;

  @Column('text', { name: 'taken_in_by', nullable: true })
  takenInBy!: string | null;

  /** Where it came from: file name, `-`, upload. */
  @Column('text')
  source!: string;

  /** JSON of the recorder's name and version, or null. */
  @Column('text', { nullable: true })
  tool!: string | null;

  @Column('int')
  calls!: number;

  @Column('int', { name: 'unread_calls' })
  unreadCalls!: number;

  /** JSON array of the inputs that could not be taken in, with their places and reasons. */
  @Column('text')
  rejected!: string;

  /** Bytes of the stored content. */
  @Column('bigint')
  bytes!: string;

  @Column('text', { array: true })
  regions!: string[];

  /** When retention took its content; what is known about it, with its hashes, stays. */
  @Column('timestamptz', { name: 'content_removed_at', nullable: true })
  contentRemovedAt!: Date | null;
}
