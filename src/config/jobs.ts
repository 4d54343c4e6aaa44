import { resolve } from 'node:path';
import { z } from 'zod';

/** How scans that run by themselves are carried out. */
export interface JobsConfiguration {
  /** Scans made at the same time by one process. */
  readonly workers: number;
  /** A worker that does not speak for so long is given up, and its job taken over. Seconds. */
  readonly leaseSeconds: number;
  /** How long a process that is told to stop goes on with its scans before it hands them back. Seconds. */
  readonly graceSeconds: number;
  /** Absolute path of the folder that snapshots are dropped into; null: no schedule may read folders. */
  readonly inbox: string | null;
  /** Absolute path of the folder that PDFs of jobs are written below; null: `reports/` in the data directory. */
  readonly reportsDirectory: string | null;
  /** Absolute path of the folder whose files hold tokens that schedules name; null: none. */
  readonly secretsDirectory: string | null;
  /** Slugs of the tenants whose schedules may use what is the operator's: its inbox, credentials and tokens. */
  readonly sourceTenants: readonly string[];
}

const number = (fallback: number, least: number, most: number) => z.string().regex(/^\d{1,6}$/, 'must be a whole number').transform(Number).pipe(z.number().min(least).max(most)).default(fallback);
const folder = z.string().optional().transform((path) => (path === undefined ? null : resolve(path)));

/** The variables of this part. */
export const JOBS_VARIABLES = {
  DEMARC_WORKERS: number(1, 1, 64),
  DEMARC_LEASE_SECONDS: number(60, 2, 3600),
  DEMARC_GRACE_SECONDS: number(25, 0, 3600),
  DEMARC_INBOX: folder,
  DEMARC_REPORTS_DIR: folder,
  DEMARC_SECRETS_DIR: folder,
  DEMARC_SOURCE_TENANTS: z.string().default('default').transform((text) => text.split(',').map((slug) => slug.trim()).filter((slug) => slug !== '')),
};

type Values = z.output<z.ZodObject<typeof JOBS_VARIABLES>>;

/** What the variables come to. */
export function jobsConfiguration(value: Values): JobsConfiguration {
  return { workers: value.DEMARC_WORKERS, leaseSeconds: value.DEMARC_LEASE_SECONDS, graceSeconds: value.DEMARC_GRACE_SECONDS, inbox: value.DEMARC_INBOX, reportsDirectory: value.DEMARC_REPORTS_DIR, secretsDirectory: value.DEMARC_SECRETS_DIR, sourceTenants: value.DEMARC_SOURCE_TENANTS };
}
