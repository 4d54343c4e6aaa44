import type { DataSource, EntityManager } from 'typeorm';
import type { Attestation, ProviderCertificate } from '../../attestations/attestation.js';
import type { RiskException } from '../../exceptions/exception.js';
import { storableText } from '../copy/storable-text.js';

/** What is kept, by kind. */
export interface StatementOf {
  readonly attestation: Attestation;
  readonly certificate: ProviderCertificate;
  readonly exception: RiskException;
}
export const STATEMENT_KINDS = ['attestation', 'certificate', 'exception'] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

/** That something no longer counts. */
export interface Withdrawal {
  readonly at: Date;
  readonly by: string;
  readonly reason: string;
}

/** A statement on record. */
export interface Recorded<K extends StatementKind> {
  /** Counts up in the order of recording. */
  readonly seq: number;
  readonly statement: StatementOf[K];
  readonly recordedAt: Date;
  /** As the audit log names them. */
  readonly recordedBy: string;
  readonly withdrawal: Withdrawal | null;
}

const TABLES: Readonly<Record<StatementKind, string>> = { attestation: 'attestation', certificate: 'provider_certificate', exception: 'risk_exception' };
/** First number of the advisory locks that recording takes; the second is the tenant's. */
const LOCK = 1_145_914_440;
/** Statements inserted at a time. */
const BATCH = 1000;

/** Attestations, certificates and exceptions of the present tenant. They are only added to; the database refuses all else. */
export class StatementRepository {
  constructor(private readonly source: DataSource | EntityManager) {}

  /** All of a kind, withdrawn ones too, in the order of recording. */
  async all<K extends StatementKind>(kind: K): Promise<readonly Recorded<K>[]> {
    const rows = await this.source.query<Row[]>(`${select(kind)} ORDER BY s.seq`, [kind]);
    return rows.map((row) => recorded<K>(row));
  }

  /** One by its id, or null. */
  async get<K extends StatementKind>(kind: K, id: string): Promise<Recorded<K> | null> {
    const rows = await this.source.query<Row[]>(`${select(kind)} WHERE s.item_id = $2`, [kind, storableText(id)]);
    return rows[0] === undefined ? null : recorded<K>(rows[0]);
  }

  /** Adds statements whose ids are new. */
  async add<K extends StatementKind>(kind: K, statements: readonly StatementOf[K][], by: string): Promise<void> {
    for (let from = 0; from < statements.length; from += BATCH) {
      const batch = statements.slice(from, from + BATCH);
      await this.source.query(`INSERT INTO ${TABLES[kind]} (item_id, body, recorded_at, recorded_by) SELECT item_id, body, now(), $3 FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS t (item_id, body, place) ORDER BY place`, [
        batch.map(({ id }) => id),
        batch.map((one) => storableText(JSON.stringify(one))),
        storableText(by),
      ]);
    }
  }

  /** Adds the withdrawal of a statement. False: it was withdrawn before. */
  async withdraw(kind: StatementKind, id: string, by: string, reason: string): Promise<boolean> {
    const rows = await this.source.query<object[]>('INSERT INTO statement_withdrawal (kind, item_id, withdrawn_at, withdrawn_by, reason) VALUES ($1, $2, now(), $3, $4) ON CONFLICT DO NOTHING RETURNING item_id', [kind, storableText(id), storableText(by), storableText(reason)]);
    return rows.length > 0;
  }
}

/** Lets those who record at the same time take turns: what is new depends on what is there. */
export function inTurn<T>(dataSource: DataSource, work: (transaction: EntityManager) => Promise<T>): Promise<T> {
  return dataSource.transaction(async (transaction) => {
    await transaction.query('SELECT pg_advisory_xact_lock($1, demarc_tenant())', [LOCK]);
    return work(transaction);
  });
}

interface Row {
  readonly seq: number;
  readonly body: string;
  readonly recordedAt: Date;
  readonly recordedBy: string;
  readonly withdrawnAt: Date | null;
  readonly withdrawnBy: string | null;
  readonly reason: string | null;
}

function select(kind: StatementKind): string {
  return `SELECT s.seq, s.body, s.recorded_at AS "recordedAt", s.recorded_by AS "recordedBy", w.withdrawn_at AS "withdrawnAt", w.withdrawn_by AS "withdrawnBy", w.reason
    FROM ${TABLES[kind]} s LEFT JOIN statement_withdrawal w ON w.kind = $1 AND w.item_id = s.item_id`;
}

function recorded<K extends StatementKind>({ seq, body, recordedAt, recordedBy, withdrawnAt, withdrawnBy, reason }: Row): Recorded<K> {
  return { seq, statement: JSON.parse(body) as StatementOf[K], recordedAt, recordedBy, withdrawal: withdrawnAt === null ? null : { at: withdrawnAt, by: withdrawnBy as string, reason: reason as string } };
}
