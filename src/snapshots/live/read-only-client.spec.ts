import { Agent } from 'node:http';
import { Credential, KeptCredential } from './credentials/credential.js';
import { NotReadOnly } from './read-only.js';
import { ReadOnlyClient } from './read-only-client.js';
import { FakeClock } from './testing/clock.fixture.js';
import { Simulator } from './testing/simulator.fixture.js';
import type { Wire } from './wire.js';

const clock = new FakeClock();
const signal = new AbortController().signal;

function client(wire: Wire, obtain: () => Promise<Credential>, secretsAllowed = false): ReadOnlyClient {
  return new ReadOnlyClient({ credential: new KeptCredential({ description: 'test', obtain }, clock), site: 'china', wire, clock, timeoutMs: 1000, secretsAllowed });
}

test.each([
  ['cvm', 'TerminateInstances'],
  ['cam', 'CreateAccessKey'],
  ['sts', 'AssumeRole'],
  ['ssm', 'GetSecretValue'],
  ['scf', 'GetFunction'],
  ['cos', 'putBucketAcl'],
  ['cos', 'deleteBucket'],
])('%s.%s throws before a key is asked for or a socket opened', async (service, action) => {
  let opened = 0;
  const agent = new Agent();
  agent.createConnection = () => {
    opened++;
    throw new Error('opened');
  };
  const wire: Wire = { protocol: 'http:', agentFor: () => (opened++, agent), close: () => undefined };
  let asked = 0;
  const sending = client(wire, () => {
    asked++;
    return Promise.resolve(new Credential('AKIDexample', 'example-key'));
  }).send({ service, action, params: {} }, signal);
  await expect(sending).rejects.toThrow(NotReadOnly);
  expect({ opened, asked }).toEqual({ opened: 0, asked: 0 });
});

test('credentials that ended are replaced once, and the call is made again', async () => {
  const simulator = new Simulator();
  const wire = await simulator.listen();
  try {
    let issued = 0;
    simulator.keys = (id) => (id === 'AKID2' ? { key: 'key-2', token: 'token-2' } : id.startsWith('AKID') ? { key: 'other', token: 'gone' } : undefined);
    simulator.handlers.set('cam.ListUsers', () => ({ Data: [] }));
    const one = client(wire, () => Promise.resolve(new Credential(`AKID${++issued}`, `key-${issued}`, `token-${issued}`, clock.now() + 3_600_000)));
    expect(await one.send({ service: 'cam', action: 'ListUsers', params: {} }, signal)).toMatchObject({ response: { Data: [] } });
    expect(issued).toBe(2);
  } finally {
    wire.close();
    await simulator.close();
  }
});

test('buckets are signed for their own host, with the token of temporary credentials', async () => {
  const simulator = new Simulator();
  const wire = await simulator.listen();
  try {
    simulator.keys = (id) => (id === 'AKIDtmp' ? { key: 'key', token: 'token' } : undefined);
    simulator.cos = ({ name, params, host }) => ({ status: name === 'cos.versioning' ? 200 : 404, body: name === 'cos.versioning' ? `<VersioningConfiguration><Status>Enabled</Status><Seen>${host} ${String(params['Bucket'])}</Seen></VersioningConfiguration>` : '<Error><Code>NoSuchCORSConfiguration</Code><Message>AKIDtmp</Message></Error>' });
    const one = client(wire, () => Promise.resolve(new Credential('AKIDtmp', 'key', 'token')));
    const params = { Bucket: 'a-1250000000' };
    expect(await one.send({ service: 'cos', action: 'getBucketVersioning', region: 'ap-guangzhou', params }, signal)).toEqual({ response: { VersioningConfiguration: { Status: 'Enabled', Seen: 'a-1250000000.cos.ap-guangzhou.myqcloud.com a-1250000000' } } });
    expect(await one.send({ service: 'cos', action: 'getBucketCors', region: 'ap-guangzhou', params }, signal)).toEqual({ error: { code: 'NoSuchCORSConfiguration', message: '' }, httpStatus: 404 });
    expect(await client(wire, () => Promise.resolve(new Credential('AKIDtmp', 'wrong', 'token'))).send({ service: 'cos', action: 'getBucketAcl', region: 'ap-guangzhou', params }, signal)).toMatchObject({ error: { code: 'SignatureDoesNotMatch' } });
  } finally {
    wire.close();
    await simulator.close();
  }
});
