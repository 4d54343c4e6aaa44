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
