import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { InputError } from '../common/errors.js';
import { loadConfiguration } from '../config/configuration.js';
import { isClosed } from './addresses.js';
import { GuardedClient, type Resolve } from './guarded-request.js';

let server: Server;
let port: number;
let answer: (request: IncomingMessage, response: ServerResponse) => void;
let asked: { readonly url: string; readonly host: string; readonly authorization: string | undefined }[];
beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push({ url: request.url ?? '', host: request.headers.host ?? '', authorization: request.headers.authorization });
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));
beforeEach(() => {
  asked = [];
  answer = (_request, response) => response.end('here');
});

const client = (opened: string, resolve?: Resolve) => new GuardedClient(loadConfiguration({ HOME: '/nonexistent', DEMARC_OUTGOING_OPEN: opened }).outgoing, resolve);
const refusal = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
  } catch (error) {
    if (error instanceof InputError) return error.code;
    throw error;
  }
  return 'sent';
};

describe('what is not on the public internet', () => {
  it.each([
    'https://127.0.0.1/', 'https://localhost/', 'https://0.0.0.0/', 'https://10.1.2.3/', 'https://172.31.255.255/', 'https://192.168.0.1/', 'https://100.64.0.1/',
    'https://169.254.169.254/latest/', 'https://169.254.0.23/', 'https://[::1]/', 'https://[::]/', 'https://[fd00::1]/', 'https://[fe80::1]/', 'https://[::ffff:127.0.0.1]/', 'https://[::ffff:a00:1]/',
    'https://[64:ff9b::a00:1]/', 'https://[2002:a00:1::]/', 'https://0177.0.0.1/', 'https://0x7f.1/', 'https://2130706433/', 'https://127.1/', 'https://224.0.0.1/', 'https://255.255.255.255/',
  ])('is refused: %s', async (url) => {
    expect(await refusal(client('').send({ url }))).toBe('outgoing-refused');
  });

  it('is refused behind any name, also where one address of several is meant', async () => {
    const resolve: Resolve = () => Promise.resolve([{ address: '8.8.8.8', family: 4 }, { address: '10.0.0.1', family: 4 }]);
    expect(await refusal(client('', resolve).send({ url: 'https://inside.example/' }))).toBe('outgoing-refused');
  });

  it('is every address of its ranges, in any spelling', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 0xffffff }), (tail) => isClosed(`10.${tail >> 16}.${(tail >> 8) & 255}.${tail & 255}`) && isClosed(`::ffff:10.${tail >> 16}.${(tail >> 8) & 255}.${tail & 255}`) && isClosed(`::ffff:a${(tail >> 16).toString(16).padStart(2, '0')}:${(tail & 0xffff).toString(16)}`)));
    expect(['8.8.8.8', '1.1.1.1', '223.255.255.255', '2606:4700::1111', '::ffff:8.8.8.8', '101.32.0.1', '172.32.0.1', '100.128.0.1'].filter(isClosed)).toEqual([]);
    expect(['no address', '', '10.0.0', '10.0.0.1 '].filter((text) => !isClosed(text))).toEqual([]);
  });
});

test('the connection goes to the address that was judged, though the name says something else a moment later', async () => {
  let times = 0;
  const resolve: Resolve = () => Promise.resolve([times++ === 0 ? { address: '127.0.0.1', family: 4 } : { address: '127.0.0.99', family: 4 }]);
  const response = await client('hooks.example', resolve).send({ url: `http://hooks.example:${port}/a` });
  expect([response.statusCode, times, asked[0]?.host]).toEqual([200, 1, `hooks.example:${port}`]);
  response.destroy();
});

describe('what the operator opened', () => {
  it('is reached by address, range or name, and plain http is fine there', async () => {
    for (const [opened, url] of [['127.0.0.1', `http://127.0.0.1:${port}/`], ['127.0.0.0/8', `http://127.0.0.1:${port}/`]] as const) {
      const response = await client(opened).send({ url });
      expect(response.statusCode).toBe(200);
      response.destroy();
    }
    expect(await refusal(client('127.0.0.2').send({ url: `http://127.0.0.1:${port}/` }))).toBe('outgoing-refused');
  });

  it('does not open plain http elsewhere, nor users in addresses, nor other schemes', async () => {
    const open = client('127.0.0.1');
    for (const url of ['http://example.com/', 'https://user:pw@example.com/', 'file:///etc/passwd', 'ftp://example.com/', 'gopher://127.0.0.1/', '']) expect([url, await refusal(open.send({ url }))]).toEqual([url, 'outgoing-refused']);
    expect(asked).toEqual([]);
  });
});

describe('a redirect', () => {
  it('is judged anew, counted, and takes no credentials to another place', async () => {
    const open = client('127.0.0.1,other.example', () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]));
    answer = (request, response) => (request.url === '/end' ? response.end('end') : response.writeHead(302, { location: `http://other.example:${port}/end` }).end());
    const response = await open.send({ url: `http://127.0.0.1:${port}/`, redirects: 1, headers: { authorization: 'Bearer secret' } });
    response.destroy();
    expect(asked.map(({ url, authorization }) => [url, authorization])).toEqual([['/', 'Bearer secret'], ['/end', undefined]]);
    expect(await refusal(open.send({ url: `http://127.0.0.1:${port}/` }))).toBe('outgoing-refused');
    answer = (_request, response) => response.writeHead(302, { location: 'https://169.254.169.254/' }).end();
    expect(await refusal(open.send({ url: `http://127.0.0.1:${port}/`, redirects: 5 }))).toBe('outgoing-refused');
    answer = (_request, response) => response.writeHead(302, { location: '/again' }).end();
    asked = [];
    expect(await refusal(open.send({ url: `http://127.0.0.1:${port}/`, redirects: 2 }))).toBe('outgoing-refused');
    expect(asked).toHaveLength(3);
  });
});

test('an answer that does not come ends in time, and one that is not there says so', async () => {
  answer = () => undefined;
  expect(await refusal(client('127.0.0.1').send({ url: `http://127.0.0.1:${port}/`, timeoutMs: 50 }))).toBe('source-unreachable');
  server.closeAllConnections();
  expect(await refusal(client('127.0.0.1').send({ url: 'http://127.0.0.1:1/' }))).toBe('source-unreachable');
});
