import { Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { RecordedStatement } from './recorded-statement.js';

/** A dated statement of the customer. */
@Entity('attestation')
@Index('attestation_item', ['tenantId', 'itemId'], { unique: true })
export class AttestationEntity extends RecordedStatement {
  /** Counts up in the order of recording. */
  @PrimaryGeneratedColumn('identity', { type: 'int', generatedIdentity: 'ALWAYS', primaryKeyConstraintName: 'attestation_pk' })
  seq!: number;
}
