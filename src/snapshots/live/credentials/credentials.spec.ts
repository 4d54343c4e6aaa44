import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { cloudEnvironment } from '../../../config/cloud-environment.js';
import { FakeClock } from '../testing/clock.fixture.js';
import { Simulator } from '../testing/simulator.fixture.js';
import type { Wire } from '../wire.js';
import { chosenCredential } from './choose.js';
import { Credential, KeptCredential, type CredentialSource } from './credential.js';
import type { ExchangeSettings } from './exchange.js';
import { instanceRoleCredential } from './instance-role.js';
import { chainedRoles, checkedRole } from './roles.js';

const KEY = 'example-key';
let simulator: Simulator;
let wire: Wire;
let home: string;
let exchange: ExchangeSettings;
const clock = new FakeClock();

beforeEach(async () => {
  simulator = new Simulator();
  wire = await simulator.listen();
  home = mkdtempSync(join(tmpdir(), 'demarc-home-'));
  exchange = { site: 'china', region: 'ap-guangzhou', wire };
});
afterEach(async () => {
  wire.close();
  await simulator.close();
  rmSync(home, { recursive: true, force: true });
});

function write(path: string, text: string): void {
  mkdirSync(join(home, path, '..'), { recursive: true });
  writeFileSync(join(home, path), text);
}

function choose(kind: Parameters<typeof chosenCredential>[0]['kind'], variables: { readonly [name: string]: string } = {}, profile?: string): Promise<Credential> {
  return chosenCredential({ kind, ...(profile === undefined ? {} : { profile }) }, cloudEnvironment({ HOME: home, ...variables }), exchange, clock).obtain();
}

describe('a credential', () => {
  test('shows itself to nobody but the signer', () => {
    const credential = new Credential('AKIDexample', KEY, 'example-token');
    for (const text of [JSON.stringify({ credential }), String(credential), inspect(credential, { showHidden: true, depth: 9 }), JSON.stringify(Object.entries(credential))]) {
      expect(text).not.toContain(KEY);
      expect(text).not.toContain('example-token');
    }
    expect(credential.reveal()).toEqual({ secretId: 'AKIDexample', secretKey: KEY, token: 'example-token' });
  });

  test('is kept until shortly before it ends, asked for once at a time, and a failure is forgotten', async () => {
    const time = new FakeClock();
    let asked = 0;
    const source: CredentialSource = {
      description: 'test',
      obtain: () => (++asked === 1 ? Promise.reject(new Error('for now')) : Promise.resolve(new Credential(`id-${asked}`, KEY, 't', time.now() + 3_600_000))),
    };
    const kept = new KeptCredential(source, time);
    await expect(kept.obtain()).rejects.toThrow('for now');
    const [first, second] = await Promise.all([kept.obtain(), kept.obtain()]);
    expect(first).toBe(second);
    await time.sleep(3_000_000);
    expect(await kept.obtain()).toBe(first);
    await time.sleep(400_000);
    expect((await kept.obtain()).id).toBe('id-3');
    kept.forget(await kept.obtain());
    expect((await kept.obtain()).id).toBe('id-4');
  });
});

describe('where keys come from', () => {
  test('the environment, with or without a session', async () => {
    const variables = { TENCENTCLOUD_SECRET_ID: 'AKIDenv', TENCENTCLOUD_SECRET_KEY: KEY };
    expect((await choose('environment', variables)).reveal()).toEqual({ secretId: 'AKIDenv', secretKey: KEY });
    expect((await choose('auto', { ...variables, TENCENTCLOUD_SESSION_TOKEN: 't' })).reveal()).toEqual({ secretId: 'AKIDenv', secretKey: KEY, token: 't' });
    await expect(choose('environment', { TENCENTCLOUD_SECRET_ID: 'AKIDenv' })).rejects.toMatchObject({ code: 'credential-missing', place: 'environment variable TENCENTCLOUD_SECRET_KEY' });
  });

  test('a profile of the CLI, then of the SDKs', async () => {
    write('.tencentcloud/credentials', `# keys\n[default]\nsecret_id = AKIDini\nsecret_key = ${KEY}\n[other]\nsecret_id=AKIDother\nsecret_key=${KEY}\ntoken=t\n`);
    expect((await choose('profile')).id).toBe('AKIDini');
    expect((await choose('auto', {}, 'other')).reveal()).toEqual({ secretId: 'AKIDother', secretKey: KEY, token: 't' });
    write('.tccli/default.credential', JSON.stringify({ secretId: 'AKIDcli', secretKey: KEY }));
    expect((await choose('profile')).id).toBe('AKIDcli');
    await expect(choose('profile', {}, 'nobody')).rejects.toMatchObject({ code: 'profile-unknown' });
    await expect(choose('profile', {}, '../etc')).rejects.toMatchObject({ code: 'profile-unknown' });
  });

  test('a broken file is told without its contents', async () => {
    write('.tccli/default.credential', `{"secretKey": "${KEY}", oops`);
    const error: unknown = await choose('auto').catch((one: unknown) => one);
    expect(error).toMatchObject({ code: 'credential-unreadable' });
    expect(inspect(error)).not.toContain(KEY);
  });

  test('the role of an instance', async () => {
    const answers: { readonly [path: string]: string } = { '': 'reader', reader: JSON.stringify({ TmpSecretId: 'AKIDtmp', TmpSecretKey: KEY, Token: 't', ExpiredTime: 1_800_000_000, Code: 'Success' }) };
    const source = instanceRoleCredential(clock, (url) => Promise.resolve({ ok: true, text: answers[url.split('/').at(-1) ?? ''] ?? '' }));
    expect(await source.obtain()).toMatchObject({ id: 'AKIDtmp', expiresAt: 1_800_000_000_000 });
    for (const wrong of ['<html>', '../x', '']) await expect(instanceRoleCredential(clock, () => Promise.resolve({ ok: true, text: wrong })).obtain()).rejects.toMatchObject({ code: 'credential-missing' });
    await expect(instanceRoleCredential(clock, () => Promise.reject(new Error('no route'))).obtain()).rejects.toMatchObject({ code: 'credential-missing' });
  });

  test('a web identity, exchanged without a signature', async () => {
    write('token', 'web-token\n');
    simulator.handlers.set('sts.AssumeRoleWithWebIdentity', ({ WebIdentityToken, RoleArn, ProviderId }, { signature }) =>
      WebIdentityToken === 'web-token' && RoleArn === 'qcs::cam::uin/100000000001:roleName/pod' && ProviderId === 'tke' && signature === 'SKIP'
        ? { Credentials: { TmpSecretId: 'AKIDweb', TmpSecretKey: KEY, Token: 't' }, ExpiredTime: 1_800_000_000 }
        : { Error: { Code: 'InvalidParameter', Message: 'no' } },
    );
    const variables = { TKE_PROVIDER_ID: 'tke', TKE_ROLE_ARN: 'qcs::cam::uin/100000000001:roleName/pod', TKE_WEB_IDENTITY_TOKEN_FILE: join(home, 'token') };
    expect((await choose('oidc', variables)).id).toBe('AKIDweb');
    await expect(choose('oidc', { ...variables, TKE_WEB_IDENTITY_TOKEN_FILE: join(home, 'missing') })).rejects.toMatchObject({ code: 'credential-unreadable' });
    await expect(choose('oidc')).rejects.toMatchObject({ code: 'credential-missing' });
  });
});

describe('roles', () => {
  const role = (uin: string): string => `qcs::cam::uin/${uin}:roleName/reader`;
  const base: CredentialSource = { description: 'base', obtain: () => Promise.resolve(new Credential('AKIDexample', KEY)) };

  test('are taken one after the other, each with the credentials of the one before, with an external id', async () => {
    simulator.keys = (id) => ({ AKIDexample: { key: KEY }, AKIDone: { key: 'key-one', token: 'token-one' } })[id];
    simulator.handlers.set('sts.AssumeRole', ({ RoleArn, ExternalId }, { signature }) => {
      const caller = /Credential=([^/]+)/.exec(signature ?? '')?.[1];
      if (RoleArn === role('100000000002') && caller === 'AKIDexample') return { Credentials: { TmpSecretId: 'AKIDone', TmpSecretKey: 'key-one', Token: 'token-one' }, ExpiredTime: 1_800_000_000 };
      if (RoleArn === role('100000000003') && caller === 'AKIDone' && ExternalId === '7f3a') return { Credentials: { TmpSecretId: 'AKIDtwo', TmpSecretKey: 'key-two', Token: 'token-two' }, ExpiredTime: 1_800_000_000 };
      return { Error: { Code: 'UnauthorizedOperation', Message: `not with ${KEY}` } };
    });
    const chain = chainedRoles(base, [{ arn: role('100000000002') }, { arn: role('100000000003'), externalId: '7f3a' }], exchange, 'demarc', clock);
    expect((await chain.obtain()).reveal()).toEqual({ secretId: 'AKIDtwo', secretKey: 'key-two', token: 'token-two' });
    await chain.obtain();
    expect(simulator.seen).toHaveLength(2);
    const refused: unknown = await chainedRoles(base, [{ arn: role('100000000009') }], exchange, 'demarc', clock).obtain().catch((one: unknown) => one);
    expect(refused).toMatchObject({ code: 'role-refused', message: 'The role could not be taken (UnauthorizedOperation).' });
    expect(inspect(refused)).not.toContain(KEY);
  });

  test.each(['', 'reader', 'qcs::cam::uin/1:roleName/reader', 'qcs::cam::uin/100000000001:user/reader', 'qcs::cam::uin/100000000001:roleName/*'])('%j is no role', (arn) => {
    expect(() => checkedRole(arn)).toThrow(expect.objectContaining({ code: 'role-invalid' }));
  });
});
