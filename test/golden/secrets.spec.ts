import { join } from 'node:path';
import { Readable } from 'node:stream';
import { ActionReaders } from '../../src/inventory/action-readers.js';
import type { DetailSource, ListingSource } from '../../src/inventory/kind.js';
import { KINDS } from '../../src/inventory/kinds.js';
import { readSnapshot } from '../../src/snapshots/read-snapshot.js';
import type { RecordedCall, SnapshotHeader } from '../../src/snapshots/snapshot.js';
import { auditExample, auditInMemory, type PureAudit } from './pipeline.js';
import { Canaries, CANARY } from './taint.js';

/**
 * Answers carry private keys, user data, passwords and tokens. Secrets are laid into every action the inventory reads,
 * beside and below everything else; none may come out: not in what is stored, not in a finding, not in a report.
 */
const readers = new ActionReaders(KINDS);
const EXAMPLES = ['healthy', 'half-denied'] as const;

const actionOf = (call: Pick<RecordedCall, 'service' | 'action'>): string => `${call.service}.${call.action}`;

async function recorded(name: string): Promise<{ header: SnapshotHeader; calls: RecordedCall[] }> {
  let header: SnapshotHeader | undefined;
  const calls: RecordedCall[] = [];
  for await (const batch of readSnapshot(join(process.cwd(), 'examples', `${name}.ndjson`)).events) {
    for (const event of batch) {
      if (event.type === 'header') header = event.header;
      else if (event.type === 'call') calls.push(event.call);
    }
  }
  if (header === undefined) throw new Error(`${name} has no header`);
  return { header, calls };
}

/** A call with secrets in its answer, its request and its error. */
function tainted(call: RecordedCall, canaries: Canaries): RecordedCall {
  const { response, error, ...rest } = call;
  if (error !== undefined) return { ...rest, error: { code: error.code, message: canaries.next() } };
  return { ...rest, response: canaries.taint(response) as Record<string, unknown> };
}

/** Request parameters that narrow an answer hold what people look for; they are kept by name alone. */
function withSecretParameters(call: RecordedCall, canaries: Canaries): RecordedCall {
  const params = { ...call.params, Password: canaries.next(), SecretKey: [canaries.next()], Filter: { Token: canaries.next() }, Filters: [{ Name: canaries.next(), Values: [canaries.next()] }] };
  return { ...call, params };
}

function ndjson(header: SnapshotHeader, calls: readonly RecordedCall[]): Readable {
  return Readable.from([Buffer.from([header, ...calls].map((line) => `${JSON.stringify(line)}\n`).join(''))]);
}

/** The first place where a canary came out, with what stands around it. */
function leak(audit: PureAudit): string | null {
  const outputs = { stored: audit.stored.join('\n'), findings: JSON.stringify(audit.findings), reports: JSON.stringify(audit.reports), rejected: JSON.stringify(audit.intake.rejected) };
  for (const [where, text] of Object.entries(outputs)) {
    const at = text.indexOf(CANARY);
    if (at >= 0) return `${where}: ${text.slice(Math.max(0, at - 300), at + 60)}`;
  }
  return null;
}

describe.each(EXAMPLES)('secrets beside everything in %s', (name) => {
  it('do not come out, and change no finding', async () => {
    const { header, calls } = await recorded(name);
    const canaries = new Canaries();
    const audit = await auditInMemory(ndjson(header, calls.map((call) => tainted(call, canaries))), 'tainted');
    expect(canaries.count).toBeGreaterThan(10_000);
    expect(leak(audit)).toBeNull();
    // The answers were read, not refused: what they say is the same as without the secrets.
    expect(audit.findings).toEqual((await auditExample(name)).findings);
  });

  it('do not come out of requests that narrow an answer', async () => {
    const { header, calls } = await recorded(name);
    const canaries = new Canaries();
    const audit = await auditInMemory(ndjson(header, calls.map((call) => withSecretParameters(call, canaries))), 'tainted');
    expect(leak(audit)).toBeNull();
  });
});

/** An object that holds a value at a dot-separated path. */
function at(path: string, value: unknown): { readonly [field: string]: unknown } {
  return path.split('.').reduceRight<unknown>((inner, field) => ({ [field]: inner }), value) as { readonly [field: string]: unknown };
}

/** Answers of an action that were made from its declaration alone: secrets where its items are, around and within them. */
function madeUp(action: string, canaries: Canaries): readonly RecordedCall[] {
  const [service, name] = action.split('.') as [string, string];
  const base = { service, action: name, region: 'ap-guangzhou' };
  const known = readers.for({ ...base, params: {} });
  const bodies = known.flatMap((reader) => {
    if (reader.type === 'detail') return [detailBody(reader.detail)];
    return [listingBody(reader.kind.listing as ListingSource)];
  });
  const key = known.flatMap((reader) => (reader.type === 'detail' ? [[reader.detail.key, 'id-1']] : []));
  const params = Object.fromEntries(key) as Record<string, unknown>;
  return [
    ...bodies.map((body) => ({ ...base, params, response: canaries.taint(body) as Record<string, unknown> })),
    { ...base, params, response: canaries.taint({ Data: [{}], Items: [{}], List: [{}], Result: {}, Response: {} }) as Record<string, unknown> },
    { ...base, params, error: { code: 'FailedOperation', message: canaries.next() } },
    // A code is kept where it has the form of one, and only then.
    { ...base, params, error: { code: canaries.next(), message: '' } },
  ];
}

function listingBody(listing: ListingSource): object {
  const total = listing.total === undefined ? {} : at(listing.total, 2);
  return listing.items === '' ? {} : { ...total, ...at(listing.items, [{}, { Inner: {}, List: [{}] }]) };
}

function detailBody(detail: DetailSource<unknown>): object {
  return detail.pages === undefined ? {} : { ...at(detail.pages.total, 1), ...at(detail.pages.items, [{}]) };
}

test('every action that is read was tried, with answers made from its declaration and with failures', async () => {
  const canaries = new Canaries();
  const calls = readers.actions().flatMap((action) => madeUp(action, canaries));
  expect(new Set(calls.filter(({ response }) => JSON.stringify(response ?? {}).includes(CANARY)).map(actionOf)).size).toBe(readers.actions().length);
  expect(new Set(calls.filter(({ error }) => error?.message.includes(CANARY)).map(actionOf)).size).toBe(readers.actions().length);
  const { header } = await recorded('healthy');
  const audit = await auditInMemory(ndjson(header, calls), 'made up');
  expect(audit.intake.calls).toBe(calls.length);
  expect(audit.inventory.unreadCalls).toBe(0);
  expect(leak(audit)).toBeNull();
});

test('an action that is not read leaves nothing but its name', async () => {
  const canaries = new Canaries();
  const { header } = await recorded('healthy');
  const secret = { service: 'ssm', action: 'GetSecretValue', params: { SecretName: canaries.next() }, response: { SecretString: canaries.next() } };
  const session = { service: 'sts', action: 'AssumeRole', params: { RoleArn: canaries.next() }, response: { Credentials: { Token: canaries.next() } } };
  const audit = await auditInMemory(ndjson(header, [secret, session]), 'not read');
  expect(audit.inventory.unreadCalls).toBe(2);
  expect(audit.stored.join('')).toContain('GetSecretValue');
  expect(leak(audit)).toBeNull();
});

test('documents whose unknown members make them unreadable keep none of them', async () => {
  const canaries = new Canaries();
  const { header } = await recorded('healthy');
  const document = JSON.stringify({ version: '2.0', statement: [{ effect: 'allow', action: '*', resource: '*', Password: canaries.next() }], PrivateKey: canaries.next() });
  const calls: RecordedCall[] = [
    { service: 'cam', action: 'GetPolicy', params: { PolicyId: 1 }, response: { PolicyDocument: document } },
    { service: 'cam', action: 'DescribeRoleList', params: {}, response: { TotalNum: 1, List: [{ RoleName: 'r', PolicyDocument: document }] } },
  ];
  const audit = await auditInMemory(ndjson(header, calls), 'policies');
  expect(leak(audit)).toBeNull();
});

test('the search for canaries finds them', async () => {
  const { header } = await recorded('healthy');
  // A name is kept and shown; one that holds a canary must be found, or the tests above would prove nothing.
  const call: RecordedCall = { service: 'cvm', action: 'DescribeInstances', region: 'ap-guangzhou', params: {}, response: { TotalCount: 1, InstanceSet: [{ InstanceId: 'ins-1', InstanceName: CANARY }] } };
  expect(leak(await auditInMemory(ndjson(header, [call]), 'control'))).toContain(CANARY);
});
