import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { TenantOwned } from './tenant-owned.js';

/** Something an account's latest assessment rests on until a day: a certificate, an attestation or an exception. */
@Entity('expiry')
@Index('expiry_expires_at', ['tenantId', 'expiresAt'])
export class ExpiryEntity extends TenantOwned {
  @PrimaryColumn('int', { name: 'account_id', primaryKeyConstraintName: 'expiry_pk' })
  accountId!: number;

  /** `certificate`, `attestation` or `exception`. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'expiry_pk' })
  kind!: string;

  /** Empty for exceptions, which concern checks. */
  @PrimaryColumn('text', { name: 'framework_id', primaryKeyConstraintName: 'expiry_pk' })
  frameworkId!: string;

  /** Id of the certificate, attestation or exception. */
  @PrimaryColumn('text', { name: 'item_id', primaryKeyConstraintName: 'expiry_pk' })
  itemId!: string;

  /** What it says, in the words of those who brought it. */
  @Column('text')
  title!: string;

  /** Controls (statements) or failures (exceptions) that rest on it; null where that is not recorded. */
  @Column('int', { nullable: true })
  concerns!: number | null;

  /** First moment at which it no longer counts. */
  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;
}
