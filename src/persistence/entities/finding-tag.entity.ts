import { Entity, Index, PrimaryColumn } from 'typeorm';
import { TenantOwned } from './tenant-owned.js';

/** One tag of a set that resources with findings carry. Sets are stored once per account; findings name them. */
@Entity('finding_tag')
@Index('finding_tag_key', ['accountId', 'key', 'value'])
export class FindingTagEntity extends TenantOwned {
  @PrimaryColumn('int', { name: 'account_id', primaryKeyConstraintName: 'finding_tag_pk' })
  accountId!: number;

  /** 64 bits of the set's hash. */
  @PrimaryColumn('bigint', { name: 'tag_set', primaryKeyConstraintName: 'finding_tag_pk' })
  tagSet!: string;

  /** Its first 128 characters. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'finding_tag_pk' })
  key!: string;

  /** Its first 256 characters. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'finding_tag_pk' })
  value!: string;
}
