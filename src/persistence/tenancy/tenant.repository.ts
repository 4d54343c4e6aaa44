import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { InputError } from '../../common/errors.js';
import { storableText } from '../copy/storable-text.js';
import { asOwner, currentTenant } from './tenant-context.js';

/** The tenant that exists from the first start on. */
export const DEFAULT_TENANT = 'default';

/** An organisation whose data nobody else sees. */
export interface Tenant {
  /** Uuid, how the outside names it. */
  readonly id: string;
  /** Its name in commands: small letters, digits and hyphens. */
  readonly slug: string;
  readonly name: string;
}

const SLUG = /^[a-z0-9][a-z0-9-]{0,62}$/;
const COLUMNS = 'public_id AS id, slug, name';

/** Reads and makes tenants. They belong to nobody, so this is for whoever runs the installation. */
export class TenantRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** All of them, by slug. */
  list(): Promise<Tenant[]> {
    return this.dataSource.query(`SELECT ${COLUMNS} FROM tenant ORDER BY slug`);
  }

  /**
   * Makes one.
   * @throws InputError `tenant-known`, or `tenant-invalid` where the slug cannot be one
   */
  async add(slug: string, name: string): Promise<Tenant> {
    if (!SLUG.test(slug)) {
      throw new InputError({ code: 'tenant-invalid', place: slug, message: `${slug} cannot be the slug of a tenant.`, remedy: 'Use up to 63 small letters, digits and hyphens, beginning with a letter or digit.' });
    }
    const rows = await asOwner(() => this.dataSource.query<Tenant[]>(`INSERT INTO tenant (public_id, slug, name) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING ${COLUMNS}`, [randomUUID(), slug, storableText(name)]));
    if (rows[0] !== undefined) return rows[0];
    throw new InputError({ code: 'tenant-known', status: 409, place: slug, message: `There is a tenant ${slug} already.`, remedy: 'Choose another slug; demarc tenants lists them.' });
  }
}

/** Numbers found before. A tenant keeps its slug and number for ever, so that requests need not ask for them each time. */
const NUMBERS = new WeakMap<DataSource, Map<string, number>>();

/**
 * The internal number of a tenant.
 * @throws InputError `tenant-unknown`
 */
export async function tenantNumber(dataSource: DataSource, slug: string): Promise<number> {
  const known = NUMBERS.get(dataSource) ?? new Map<string, number>();
  NUMBERS.set(dataSource, known);
  const number = known.get(slug);
  if (number !== undefined) return number;
  const [row] = await dataSource.query<{ id: number }[]>('SELECT id FROM tenant WHERE slug = $1', [storableText(slug)]);
  if (row !== undefined) {
    known.set(slug, row.id);
    return row.id;
  }
  throw new InputError({ code: 'tenant-unknown', status: 404, place: slug, message: `There is no tenant ${slug}.`, remedy: 'demarc tenants lists them; demarc tenants add makes one.' });
}

/** The internal numbers of all tenants, for work that goes through them one by one. */
export async function tenantNumbers(dataSource: DataSource): Promise<readonly number[]> {
  const rows = await dataSource.query<{ id: number }[]>('SELECT id FROM tenant ORDER BY id');
  return rows.map(({ id }) => id);
}

/** The slug of the tenant of the present work. @throws Error outside of any tenant */
export async function tenantSlug(dataSource: DataSource): Promise<string> {
  const [row] = await dataSource.query<{ slug: string }[]>('SELECT slug FROM tenant WHERE id = $1', [currentTenant()]);
  if (row === undefined) throw new Error('the work has no tenant');
  return row.slug;
}
