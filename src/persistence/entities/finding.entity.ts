import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { TenantOwned } from './tenant-owned.js';

/**
 * One unchanged state of one finding over consecutive scans of its account (an interval). Partitioned by account: an
 * account's first scan fills its own table and indexes it afterwards, several times faster than rows trickling into
 * live indexes; and every query names its account.
 *
 * There are no foreign keys: a key checked per row would cost more than the row. The writer owns the table.
 */
@Entity('finding')
@Index('finding_type_id', ['typeId', 'id'])
@Index('finding_fingerprint', ['fingerprint'])
// A hash index, because ids come from outside and an entry of a B-tree is bounded; made in the migration.
@Index('finding_resource', { synchronize: false })
export class FindingEntity extends TenantOwned {
  @PrimaryColumn('int', { name: 'account_id', primaryKeyConstraintName: 'finding_pk' })
  accountId!: number;

  /** Ascending within the account; the order of lists. */
  @PrimaryColumn('int', { primaryKeyConstraintName: 'finding_pk' })
  id!: number;

  @Column('int', { name: 'type_id' })
  typeId!: number;

  /** Scan number at which the finding first appeared. */
  @Column('int', { name: 'first_seen_seq' })
  firstSeenSeq!: number;

  /** First and last scan number of this state; `to_seq` null: it is the current one. */
  @Column('int', { name: 'from_seq' })
  fromSeq!: number;

  @Column('int', { name: 'to_seq', nullable: true })
  toSeq!: number | null;

  /** Scan at which it was last evaluated, when that was before this state began; null: at every scan of the state. */
  @Column('int', { name: 'last_seen_seq', nullable: true })
  lastSeenSeq!: number | null;

  /** Index into OUTCOMES. */
  @Column('smallint')
  outcome!: number;

  /** Index into RESOLUTIONS: 0 open. */
  @Column('smallint')
  resolution!: number;

  @Column('bytea')
  fingerprint!: Buffer;

  @Column('text')
  region!: string;

  @Column('text', { name: 'resource_id' })
  resourceId!: string;

  @Column('text', { name: 'resource_name', nullable: true })
  resourceName!: string | null;

  /** One of CAUSE_KINDS, its id and its text; all null where nothing in common opens findings. */
  @Column('text', { name: 'cause_kind', nullable: true })
  causeKind!: string | null;

  @Column('text', { nullable: true })
  cause!: string | null;

  @Column('text', { name: 'cause_label', nullable: true })
  causeLabel!: string | null;

  /** Shared detail, or null when it stands in `detail`. */
  @Column('int', { name: 'detail_id', nullable: true })
  detailId!: number | null;

  /** JSON as in `finding_detail.body`, for what is not shared. */
  @Column('text', { nullable: true })
  detail!: string | null;

  /** Tags of the resource as a scan last recorded them: a set of `finding_tag`, 0 for none, null where they never were. */
  @Column('bigint', { name: 'tag_set', nullable: true })
  tagSet!: string | null;
}
