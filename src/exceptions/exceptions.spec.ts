import { readFileSync } from 'node:fs';
import { InputError } from '../common/errors.js';
import { activeException, activeExceptions, exceptionState, expiredExceptions, type Acceptable } from './active.js';
import type { RiskException } from './exception.js';
import { parseExceptions } from './parse.js';

const entry: RiskException = {
  id: 'ex-1',
  checkId: 'disk-encrypted',
  reason: 'Retired in March.',
  requestedBy: 'Li Na',
  approvedBy: 'Wu Hao',
  approvedAt: '2026-01-01',
  expiresAt: '2026-03-31',
};
const CHECKS = [{ id: 'disk-encrypted', aliases: ['cbs-encrypted'] }, { id: 'bucket-private' }];

function parse(...exceptions: object[]): readonly RiskException[] {
  return parseExceptions(JSON.stringify({ format: 'demarc.exceptions/1', exceptions }), CHECKS, 'exceptions.json');
}

function refusal(...exceptions: object[]): InputError {
  try {
    parse(...exceptions);
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error('accepted');
}

describe('parseExceptions', () => {
  it('reads exceptions, for one resource or all, and follows a renamed check', () => {
    expect(parse(entry, { ...entry, id: 'ex-2', resourceId: 'disk-1' })).toEqual([entry, { ...entry, id: 'ex-2', resourceId: 'disk-1' }]);
    expect(parse({ ...entry, checkId: 'cbs-encrypted' })[0]?.checkId).toBe('disk-encrypted');
  });

  it.each<[string, object, string]>([
    ['an unknown check', { ...entry, checkId: 'no-check' }, 'there is no check no-check'],
    ['an approver who is the requester', { ...entry, approvedBy: ' LI  NA' }, 'approves their own request'],
    ['more than a year', { ...entry, expiresAt: '2027-01-02' }, 'more than a year'],
    ['an expiry before the approval', { ...entry, expiresAt: '2025-12-31' }, 'before its approval'],
    ['neither check nor finding', { ...entry, checkId: undefined }, 'name either a check or the fingerprint of one finding'],
    ['both check and finding', { ...entry, fingerprint: 'f'.repeat(32) }, 'name either a check or the fingerprint of one finding'],
    ['a finding with a scope', { ...entry, checkId: undefined, fingerprint: 'f'.repeat(32), scope: { regions: ['ap-guangzhou'] } }, 'leave resourceId and scope out'],
    ['a scope that names nothing', { ...entry, scope: {} }, 'names nothing, which would mean everything'],
    ['no expiry', { ...entry, expiresAt: undefined }, 'exceptions[0].expiresAt'],
    ['no reason', { ...entry, reason: '' }, 'exceptions[0].reason: must not be empty'],
    ['an unknown key', { ...entry, forever: true }, 'Unrecognized key: "forever"'],
  ])('refuses %s', (_, exception, message) => {
    expect(refusal(exception)).toMatchObject({ code: 'exceptions-invalid', message: expect.stringContaining(message), remedy: expect.stringMatching(/./) });
  });

  it('accepts the example in the documentation as it stands', () => {
    const documented = /```yaml\n(format: demarc\.exceptions\/1\n[^`]*)```/.exec(readFileSync('docs/attestations.md', 'utf8'))?.[1];
    expect(parseExceptions(documented ?? '', [{ id: 'cbs-disk-encrypted' }], 'docs/attestations.md').map(({ id }) => id)).toEqual(['ex-legacy', 'ex-one-finding']);
  });

  it('names the entry of an id used twice', () => {
    expect(refusal(entry, entry).place).toBe('exceptions.json line 1, exceptions[1] (ex-1)');
  });

  it('allows a year to the day', () => {
    expect(parse({ ...entry, approvedAt: '2026-01-01T09:00:00+08:00', expiresAt: '2026-12-31' })).toHaveLength(1);
    expect(parse({ ...entry, expiresAt: '2027-01-01' })).toHaveLength(1);
  });
});

describe('activeException', () => {
  const finding: Acceptable = { checkId: 'disk-encrypted', outcome: 'fail', fingerprint: 'f'.repeat(32), resource: { id: 'disk-1', kind: 'cbs.disk', service: 'CBS', region: 'ap-guangzhou' } };
  const UIN = '100000000001';

  it.each<[string, Partial<RiskException>, string, boolean]>([
    ['on the day of approval', {}, '2026-01-01T00:00:00Z', true],
    ['before the approval', {}, '2025-12-31T23:59:59Z', false],
    ['on the last day', {}, '2026-03-31T23:59:59Z', true],
    ['after the last day', {}, '2026-04-01T00:00:00Z', false],
    ['for this resource', { resourceId: 'disk-1' }, '2026-02-01T00:00:00Z', true],
    ['for another resource', { resourceId: 'disk-2' }, '2026-02-01T00:00:00Z', false],
    ['for another check', { checkId: 'bucket-private' }, '2026-02-01T00:00:00Z', false],
  ])('%s', (_, change, now, active) => {
    expect(activeException([{ ...entry, ...change }], finding, now, UIN) !== null).toBe(active);
  });

  it.each<[string, Partial<RiskException>, Partial<Acceptable['resource']>, boolean]>([
    ['by region', { scope: { regions: ['ap-guangzhou'] } }, {}, true],
    ['not by another region', { scope: { regions: ['ap-shanghai'] } }, {}, false],
    ['by a pattern of ids', { scope: { resources: ['disk-*'] } }, {}, true],
    ['by tag', { scope: { tags: { env: ['test'] } } }, { tags: [{ Key: 'env', Value: 'test' }] }, true],
    ['not by a tag that was not recorded', { scope: { tags: { env: ['test'] } } }, {}, false],
    ['not in another account', { scope: { accounts: ['100000000002'] } }, {}, false],
  ])('accepts %s', (_, change, resource, active) => {
    expect(activeException([{ ...entry, ...change }], { ...finding, resource: { ...finding.resource, ...resource } }, '2026-02-01T00:00:00Z', UIN) !== null).toBe(active);
  });

  it('accepts one finding by its fingerprint, before any check', () => {
    const { checkId: _, ...rest } = entry;
    const one: RiskException = { ...rest, id: 'ex-9', fingerprint: finding.fingerprint };
    const lookup = activeExceptions([entry, one], '2026-02-01T00:00:00Z', UIN);
    expect([lookup(finding)?.id, lookup({ ...finding, fingerprint: 'e'.repeat(32) })?.id]).toEqual(['ex-9', 'ex-1']);
  });

  it('no longer accepts when it has expired, and is still known to concern the finding', () => {
    expect(activeException([entry], finding, '2026-04-01T00:00:00Z', UIN)).toBeNull();
    expect(expiredExceptions([entry], '2026-04-01T00:00:00Z', UIN)(finding)?.id).toBe('ex-1');
    expect(['2025-12-31T00:00:00Z', '2026-02-01T00:00:00Z', '2026-04-01T00:00:00Z'].map((now) => exceptionState(entry, now))).toEqual(['not-yet', 'active', 'expired']);
  });

  it('accepts failures only', () => {
    expect(activeException([entry], { ...finding, outcome: 'unknown' }, '2026-02-01T00:00:00Z', UIN)).toBeNull();
  });

  it('prefers the one for the resource, then the one that lasts longest', () => {
    const lookup = activeExceptions([entry, { ...entry, id: 'ex-3', expiresAt: '2026-06-30' }, { ...entry, id: 'ex-2', resourceId: 'disk-1' }], '2026-02-01T00:00:00Z', UIN);
    expect(lookup(finding)?.id).toBe('ex-2');
    expect(lookup({ ...finding, resource: { ...finding.resource, id: 'disk-9' } })?.id).toBe('ex-3');
  });
});
