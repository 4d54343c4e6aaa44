import type { Attestation, ProviderCertificate, Statements } from '../../attestations/attestation.js';
import { newStatements } from '../../attestations/joined.js';
import { withoutWithdrawn } from '../../attestations/withdrawn.js';
import { InputError } from '../../common/errors.js';
import { newExceptions } from '../../exceptions/record.js';
import type { RiskException } from '../../exceptions/exception.js';
import type { QuerySource } from '../../persistence/data-source.js';
import { STATEMENT_KINDS, StatementRepository, type StatementKind } from '../../persistence/statements/statement.repository.js';

/** Everything that people state about an account. */
export interface AllStatements extends Statements {
  readonly exceptions: readonly RiskException[];
}

/** All that the tenant has on record, and which of it was withdrawn. */
export interface StatementRecord extends AllStatements {
  readonly withdrawn: Readonly<Record<StatementKind, ReadonlySet<string>>>;
}

/** Reads what the present tenant has on record. */
export async function onRecord(source: QuerySource): Promise<StatementRecord> {
  const repository = new StatementRepository(source);
  const attestations = await repository.all('attestation');
  const certificates = await repository.all('certificate');
  const exceptions = await repository.all('exception');
  const gone = (rows: readonly { readonly statement: { readonly id: string }; readonly withdrawal: object | null }[]) => new Set(rows.flatMap(({ statement, withdrawal }) => (withdrawal === null ? [] : [statement.id])));
  return {
    attestations: attestations.map(({ statement }) => statement),
    certificates: certificates.map(({ statement }) => statement),
    exceptions: exceptions.map(({ statement }) => statement),
    withdrawn: { attestation: gone(attestations), certificate: gone(certificates), exception: gone(exceptions) },
  };
}

/**
 * What is on record together with what a scan was given, withdrawn entries still among it.
 * @throws InputError where the two contradict each other, naming the statement
 */
export function joined(kept: StatementRecord, given: AllStatements): StatementRecord {
  refuseWithdrawn(kept, given);
  const { attestations, certificates } = newStatements(kept, given, kept.withdrawn.attestation);
  return {
    attestations: [...kept.attestations, ...attestations],
    certificates: [...kept.certificates, ...certificates],
    exceptions: [...kept.exceptions, ...newExceptions(kept.exceptions, given.exceptions)],
    withdrawn: kept.withdrawn,
  };
}

/**
 * What counts for one account at the time of its snapshot: withdrawn entries and those limited to other accounts aside.
 * Expired ones stay: what has expired must show, and nothing older counts again.
 * @param account root uin
 * @param now when the snapshot was taken, ISO 8601
 */
export function countingFor({ attestations, certificates, exceptions, withdrawn }: StatementRecord, account: string, now: string): AllStatements {
  const here = ({ scope }: { readonly scope?: { readonly accounts?: readonly string[] } }) => scope?.accounts?.includes(account) ?? true;
  return {
    attestations: withoutWithdrawn(attestations.filter(here), withdrawn.attestation, now),
    certificates: certificates.filter(({ id }) => !withdrawn.certificate.has(id)),
    exceptions: exceptions.filter((one) => !withdrawn.exception.has(one.id) && here(one)),
  };
}

/** @throws InputError (409) when something comes again that was withdrawn: who brings it must know that it does not count */
export function refuseWithdrawn({ withdrawn }: StatementRecord, given: AllStatements): void {
  const lists: Readonly<Record<StatementKind, readonly (Attestation | ProviderCertificate | RiskException)[]>> = { attestation: given.attestations, certificate: given.certificates, exception: given.exceptions };
  for (const kind of STATEMENT_KINDS) {
    const again = lists[kind].find(({ id }) => withdrawn[kind].has(id));
    if (again !== undefined) throw new InputError({ code: `${kind}-withdrawn`, status: 409, place: `${kind} ${again.id}`, message: `The ${kind} ${again.id} was withdrawn.`, remedy: 'Leave it out, or make a new one with an id of its own.' });
  }
}
