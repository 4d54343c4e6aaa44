import { Column } from 'typeorm';
import { TenantOwned } from './tenant-owned.js';

/**
 * What attestations, certificates and exceptions have in common as rows: added once, never changed. A newer one
 * supersedes; a withdrawal is a row of its own.
 */
export abstract class RecordedStatement extends TenantOwned {
  /** Id that its author chose, unique among its kind. */
  @Column('text', { name: 'item_id' })
  itemId!: string;

  /** The statement as it was validated, JSON. */
  @Column('text')
  body!: string;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt!: Date;

  /** Who recorded it, as the audit log names them. */
  @Column('text', { name: 'recorded_by' })
  recordedBy!: string;
}
