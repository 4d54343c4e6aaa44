import { Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { RecordedStatement } from './recorded-statement.js';

/** A certificate of the provider that the customer obtained. */
@Entity('provider_certificate')
@Index('provider_certificate_item', ['tenantId', 'itemId'], { unique: true })
export class ProviderCertificateEntity extends RecordedStatement {
  /** Counts up in the order of recording. */
  @PrimaryGeneratedColumn('identity', { type: 'int', generatedIdentity: 'ALWAYS', primaryKeyConstraintName: 'provider_certificate_pk' })
  seq!: number;
}
