import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT, type CryptoKey } from 'jose';
import { OidcVerifier } from './oidc.js';

let server: Server;
let issuer: string;
let key: CryptoKey;
let stranger: CryptoKey;
let discovered: Record<string, unknown>;

beforeAll(async () => {
  const pair = await generateKeyPair('ES256');
  key = pair.privateKey;
  stranger = (await generateKeyPair('ES256')).privateKey;
  const jwk = { ...(await exportJWK(pair.publicKey)), kid: 'one', alg: 'ES256' };
  server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(request.url === '/.well-known/openid-configuration' ? discovered : { keys: [jwk] }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  discovered = { issuer, jwks_uri: `${issuer}/keys` };
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const verifier = (more: object = {}) => new OidcVerifier({ issuer, audience: 'demarc', rolesClaim: 'realm_access.roles', roleMap: { watch: 'viewer', run: 'operator', rule: 'admin' }, tenantClaim: 'org', tenant: 'default', ...more });

function token(claims: Record<string, unknown> = {}, { by = key, audience = 'demarc', from = issuer, expires = '5m' }: { by?: CryptoKey; audience?: string; from?: string; expires?: string | number } = {}): Promise<string> {
  return new SignJWT({ org: 'acme', realm_access: { roles: ['watch', 'run', 'unheard-of'] }, ...claims }).setProtectedHeader({ alg: 'ES256', kid: 'one' }).setSubject('alice').setIssuer(from).setAudience(audience).setExpirationTime(expires).sign(by);
}

it('knows whom a token of the provider stands for', async () => {
  const checked = verifier();
  expect(await checked.identify(await token())).toEqual({ subject: 'alice', tenant: 'acme', role: 'operator' });
  expect(await checked.identify(await token({ realm_access: { roles: ['unheard-of', '__proto__'] } }))).toEqual({ subject: 'alice', tenant: 'acme', role: null });
  expect(await checked.identify(await token({ realm_access: 'none' }))).toMatchObject({ role: null });
  expect(await verifier({ tenantClaim: null, rolesClaim: 'https://claims.example/role' }).identify(await token({ 'https://claims.example/role': 'rule' }))).toEqual({ subject: 'alice', tenant: 'default', role: 'admin' });
  expect(await checked.identify(await token({ org: 7 }))).toBeNull();
});

it('refuses every token that does not hold', async () => {
  const checked = verifier();
  const good = await token();
  const bad = [
    await token({}, { by: stranger }),
    await token({}, { audience: 'another' }),
    await token({}, { from: 'https://another.example' }),
    await token({}, { expires: Math.floor(Date.now() / 1000) - 120 }),
    new UnsecuredJWT({ org: 'acme' }).setSubject('alice').setIssuer(issuer).setAudience('demarc').setExpirationTime('5m').encode(),
    await new SignJWT({ org: 'acme' }).setProtectedHeader({ alg: 'HS256' }).setSubject('alice').setIssuer(issuer).setAudience('demarc').setExpirationTime('5m').sign(new TextEncoder().encode('a shared secret of thirty-two by')),
    await new SignJWT({ org: 'acme' }).setProtectedHeader({ alg: 'ES256', kid: 'one' }).setSubject('alice').setIssuer(issuer).setAudience('demarc').sign(key),
    `${good.slice(0, -4)}AAAA`,
    'a.b.c',
  ];
  for (const [index, one] of bad.entries()) expect([index, await checked.identify(one)]).toEqual([index, null]);
  expect(await checked.identify(good)).not.toBeNull();
});

it('does not believe a discovery document about somebody else, and asks again later', async () => {
  const checked = verifier();
  discovered = { issuer: 'https://another.example', jwks_uri: `${issuer}/keys` };
  await expect(checked.identify(await token())).rejects.toThrow(/discovery/);
  discovered = { issuer, jwks_uri: `${issuer}/keys` };
  expect(await checked.identify(await token())).toMatchObject({ subject: 'alice' });
});
