import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { ScanEntity } from './scan.entity.js';
import { TenantOwned } from './tenant-owned.js';

/**
 * Up to a thousand evaluated resources of one slice with all their outcomes: the proof of what was looked at, at a few
 * bits per evaluation. Read through `packOutcomes`/`outcomeAt` (outcome-packing.ts).
 */
@Entity('evaluation_chunk')
@Index('evaluation_chunk_slice', ['scanId', 'kind', 'region'])
export class EvaluationChunkEntity extends TenantOwned {
  @PrimaryColumn('uuid', { name: 'scan_id', primaryKeyConstraintName: 'evaluation_chunk_pk' })
  scanId!: string;

  // The scan's totals are known only after the last chunk, so the parent row comes later in the same transaction.
  @ManyToOne(() => ScanEntity, { nullable: false, onDelete: 'CASCADE', deferrable: 'INITIALLY DEFERRED' })
  @JoinColumn({ name: 'scan_id', foreignKeyConstraintName: 'evaluation_chunk_scan' })
  scan?: ScanEntity;

  /** From 0, in the order of evaluation. */
  @PrimaryColumn('int', { primaryKeyConstraintName: 'evaluation_chunk_pk' })
  no!: number;

  @Column('text')
  kind!: string;

  @Column('text')
  region!: string;

  @Column('text')
  service!: string;

  @Column('text', { name: 'service_model' })
  serviceModel!: string;

  /** Resources in this chunk. */
  @Column('int')
  count!: number;

  @Column('text', { name: 'check_ids', array: true })
  checkIds!: string[];

  @Column('text', { name: 'resource_ids', array: true })
  resourceIds!: string[];

  /** Null where the resource has no name or its name is its id. */
  @Column('text', { name: 'resource_names', array: true })
  resourceNames!: (string | null)[];

  /** Two bits per evaluation, check by check: evaluation `check * count + resource` is an index into OUTCOMES. */
  @Column('bytea')
  outcomes!: Buffer;
}
