import { Column } from 'typeorm';

/**
 * A row that belongs to a tenant. Whose it is follows from the connection that writes it; row-level security shows it to
 * that tenant alone. A migration that makes such a table ends with `SELECT tenant_owned('<table>')`.
 */
export abstract class TenantOwned {
  @Column('int', { name: 'tenant_id', default: () => 'demarc_tenant()' })
  tenantId!: number;
}
