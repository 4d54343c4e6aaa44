import { z } from 'zod';

/** Name of the manifest within the archive. */
export const BACKUP_MANIFEST = 'manifest.json';

const name = z.string().regex(/^[a-z_][a-z0-9_]{0,62}$/);
const count = z.number().int().nonnegative();

const piece = z.strictObject({
  /** Where it lies in the archive. */
  path: z.string().regex(/^tables\/[a-z0-9_]+(\/\d+)?\.copy$/),
  /** Bytes as Postgres wrote them (COPY, binary), before compression. */
  bytes: count,
  rows: count,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

const table = z.strictObject({
  name,
  /** The account whose findings it holds, and its organisation, by internal numbers; null: a table of its own. */
  partition: z.strictObject({ account: count, tenant: count }).nullable(),
  columns: z.array(name).min(1),
  /** One piece; one per organisation where the user that made the backup may not pass row-level security. */
  pieces: z.array(piece),
});

/** What is in a backup, and how to know that it is whole. */
export const BACKUP = z.strictObject({
  format: z.literal('demarc.backup/1'),
  createdAt: z.iso.datetime(),
  tool: z.strictObject({ name: z.string(), version: z.string() }),
  /** `server_version_num` of the server it comes from. */
  server: count,
  /** Migrations that the schema had seen, oldest first. */
  migrations: z.array(z.string()),
  /** In an order in which each finds what it refers to. */
  tables: z.array(table),
  sequences: z.array(z.strictObject({ name, value: z.string().regex(/^\d+$/) })),
});

export type Backup = z.output<typeof BACKUP>;
export type BackupTable = Backup['tables'][number];
export type BackupPiece = BackupTable['pieces'][number];
