import { createServer } from 'node:http';
import { request } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { apiHost, cosHost, homeRegion } from './endpoints.js';
import { isExempt, openWire } from './wire.js';

test('a proxy is used but for the hosts that are exempt', () => {
  const wire = openWire({ httpsProxy: 'http://user:secret@proxy.example:3128', noProxy: 'cvm.tencentcloudapi.com, .myqcloud.com' });
  try {
    expect(wire.agentFor('cam.tencentcloudapi.com').constructor.name).toBe('HttpsProxyAgent');
    expect(wire.agentFor('cvm.tencentcloudapi.com').constructor.name).toBe('Agent');
    expect(wire.agentFor('service.cos.myqcloud.com').constructor.name).toBe('Agent');
  } finally {
    wire.close();
  }
});

test('requests reach the proxy as tunnels to the host, with the credentials of its address', async () => {
  const asked: string[] = [];
  const proxy = createServer();
  proxy.on('connect', ({ url, headers }: { url?: string; headers: Record<string, unknown> }, socket: Socket) => {
    asked.push(`${url} ${String(headers['proxy-authorization'])}`);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));
  const wire = openWire({ httpsProxy: `http://user:pass@127.0.0.1:${(proxy.address() as AddressInfo).port}`, noProxy: '.myqcloud.com' });
  try {
    const host = 'cbs.tencentcloudapi.com';
    await new Promise<void>((done) => request({ host, agent: wire.agentFor(host) }).on('error', () => done()).on('response', () => done()).end());
    expect(asked).toEqual([`${host}:443 Basic ${Buffer.from('user:pass').toString('base64')}`]);
  } finally {
    wire.close();
    await new Promise((done) => proxy.close(done));
  }
});

test('a proxy that is none is told without its password', () => {
  expect(() => openWire({ httpsProxy: 'secret' })).toThrow(expect.objectContaining({ code: 'proxy-invalid', message: expect.not.stringContaining('secret') }));
  expect(() => openWire({ httpsProxy: 'socks://user:secret@proxy' })).toThrow(expect.objectContaining({ code: 'proxy-invalid' }));
});

test.each([
  ['a.example', undefined, false],
  ['a.example', '', false],
  ['a.example', '*', true],
  ['a.example', 'example', true],
  ['a.example', 'b.example', false],
  ['xa.example', 'a.example', false],
])('%s with NO_PROXY %j: %s', (host, noProxy, exempt) => {
  expect(isExempt(host, noProxy)).toBe(exempt);
});

test('hosts of both sites, of finance regions and of buckets', () => {
  expect(apiHost('cvm', 'ap-guangzhou', 'china')).toBe('cvm.tencentcloudapi.com');
  expect(apiHost('cvm', 'ap-shenzhen-fsi', 'china')).toBe('cvm.ap-shenzhen-fsi.tencentcloudapi.com');
  expect(apiHost('cam', undefined, 'international')).toBe('cam.intl.tencentcloudapi.com');
  expect(cosHost(undefined, undefined)).toBe('service.cos.myqcloud.com');
  expect(cosHost('a-1250000000', 'ap-guangzhou')).toBe('a-1250000000.cos.ap-guangzhou.myqcloud.com');
  expect(homeRegion('international')).toBe('ap-singapore');
});
