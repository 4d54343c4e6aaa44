import type { PoolClient } from 'pg';
import type { AssessmentReport } from '../../assessments/report.js';
import { endOf } from '../../common/document.js';
import { storableText } from '../copy/storable-text.js';

/** What can expire under an assessment. */
export const EXPIRY_KINDS = ['certificate', 'attestation', 'exception'] as const;
export type ExpiryKind = (typeof EXPIRY_KINDS)[number];

interface Expiry {
  readonly kind: ExpiryKind;
  readonly frameworkId: string;
  readonly itemId: string;
  readonly title: string;
  readonly concerns: number | null;
  readonly expiresAt: string;
}

/**
 * Replaces what is known of an account's expiries by what its newest assessments rest on. Statements that others have
 * replaced, and such as never had evidence, expire nothing. Frameworks that were not assessed now keep theirs.
 */
export async function writeExpiries(client: PoolClient, accountId: number, reports: readonly AssessmentReport[]): Promise<void> {
  if (reports.length === 0) return;
  const items = expiriesOf(reports);
  await client.query('DELETE FROM expiry WHERE account_id = $1 AND framework_id = ANY($2::text[])', [accountId, ['', ...reports.map(({ framework }) => storableText(framework.id))]]);
  await client.query(
    `INSERT INTO expiry (account_id, kind, framework_id, item_id, title, concerns, expires_at)
     SELECT $1, * FROM unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::integer[], $7::timestamptz[]) AS t ON CONFLICT DO NOTHING`,
    [
      accountId,
      items.map(({ kind }) => kind),
      items.map(({ frameworkId }) => storableText(frameworkId)),
      items.map(({ itemId }) => storableText(itemId)),
      items.map(({ title }) => storableText(title)),
      items.map(({ concerns }) => concerns),
      items.map(({ expiresAt }) => new Date(endOf(expiresAt)).toISOString()),
    ],
  );
}

function expiriesOf(reports: readonly AssessmentReport[]): Expiry[] {
  const items: Expiry[] = [];
  for (const { framework, families, certificates, attestations } of reports) {
    const inherited = new Map<string, number>();
    for (const control of families.flatMap(({ controls }) => controls)) {
      const bases = control.models.flatMap(({ parts }) => parts.filter(({ party }) => party === 'provider').flatMap(({ basis }) => basis?.split(', ') ?? []));
      for (const basis of new Set(bases)) inherited.set(basis, (inherited.get(basis) ?? 0) + 1);
    }
    for (const { id, issuer, scope, expiresAt, state } of certificates) {
      if (expiresAt === null || (state !== 'valid' && state !== 'expired')) continue;
      items.push({ kind: 'certificate', frameworkId: framework.id, itemId: id, title: `${issuer}: ${scope}`, concerns: inherited.get(id) ?? 0, expiresAt });
    }
    for (const { id, statement, controlIds, expiresAt, state } of attestations) {
      if (state !== 'valid' && state !== 'expired') continue;
      items.push({ kind: 'attestation', frameworkId: framework.id, itemId: id, title: statement, concerns: controlIds.length, expiresAt });
    }
  }
  // Every report of a scan carries the same exceptions.
  for (const { id, reason, expiresAt, failures, state } of reports[0]?.exceptions ?? []) {
    if (state !== 'not-yet') items.push({ kind: 'exception', frameworkId: '', itemId: id, title: reason, concerns: failures, expiresAt });
  }
  return items;
}
