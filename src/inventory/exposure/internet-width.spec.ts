import { addresses, addressPoint, breadth, INTERNET, INTERNET_IPV4, isWide } from './address.js';
import { contains, intersect, intervalSet, subtract, union, type IntervalSet } from './interval-set.js';
import { ports, portList, services, serviceText, templateServices, ALL_SERVICES, ICMP, TCP, UDP } from './service.js';

describe('addresses', () => {
  test.each([
    ['10.0.0.1', 1, 0],
    ['10.0.0.7/30', 4, 0],
    [' 10.0.0.0/8 ', 2 ** 24, 0],
    ['10.0.0.1-10.0.0.9', 9, 0],
    ['0.0.0.0/0', 2 ** 32, 0],
    ['::/0', 0, 2 ** 128],
    ['2402:4e00::5', 0, 1],
    ['2402:4E00::/32', 0, 2 ** 96],
    ['2402::1-2402::ff', 0, 255],
    ['::ffff:1.2.3.4', 0, 1],
  ])('%s holds %d IPv4 and %d IPv6 addresses', (text, ipv4, ipv6) => {
    expect(breadth(addresses(text) as IntervalSet)).toEqual({ ipv4, ipv6 });
  });

  test.each(['', '10.0.0', '10.0.0.256', '10.0.0.1/33', '::/129', '1::2::3', '10.0.0.9-10.0.0.1', '10.0.0.1-::1', 'sg-1', '1:2:3:4:5:6:7', 'g::1', '1:2:3:4:5:6:7:8:9'])('%j is no address', (text) => {
    expect(addresses(text)).toBeUndefined();
  });

  test('host bits below the mask are ignored', () => {
    expect(addresses('192.128.8.8/17')).toEqual(addresses('192.128.0.0/17'));
  });

  test('IPv4 and IPv6 never meet on the line', () => {
    expect(intersect(addresses('0.0.0.0/0') as IntervalSet, addresses('::/0') as IntervalSet)).toEqual([]);
    expect(addressPoint('255.255.255.255')! < addressPoint('::')!).toBe(true);
  });
});

describe('the internet', () => {
  test.each(['10.1.2.3', '100.64.0.1', '100.127.255.255', '127.0.0.1', '169.254.0.23', '172.16.0.1', '172.31.255.255', '192.168.1.1', '198.18.0.1', '203.0.113.9', '224.0.0.1', '255.255.255.255', '0.0.0.0', 'fe80::1', 'fd00::1', '::1', '2001:db8::1'])('%s is not of it', (text) => {
    expect(contains(INTERNET, addressPoint(text)!)).toBe(false);
  });

  test.each(['1.1.1.1', '9.255.255.255', '11.0.0.0', '100.63.255.255', '100.128.0.0', '172.15.255.255', '172.32.0.0', '192.167.255.255', '192.169.0.0', '223.255.255.255', '2402:4e00::1', '2000::'])('%s is of it', (text) => {
    expect(contains(INTERNET, addressPoint(text)!)).toBe(true);
  });

  test.each([
    ['1.0.0.0/8', 8, true],
    ['1.0.0.0/9', 8, false],
    ['1.1.1.1', 32, true],
    ['10.0.0.0/8', 32, false],
    ['2402:4e00::/24', 8, true],
    ['2402:4e00::/25', 8, false],
    ['0.0.0.0/0', 1, true],
  ])('%s is as wide as a /%d: %s', (text, prefix, wide) => {
    expect(isWide(intersect(addresses(text) as IntervalSet, INTERNET), prefix)).toBe(wide);
  });

  test('halves of the world are the world', () => {
    const halves = union(addresses('0.0.0.0/1') as IntervalSet, addresses('128.0.0.0/1') as IntervalSet);
    expect(intersect(halves, INTERNET)).toEqual(INTERNET_IPV4);
  });
});

describe('services', () => {
  test.each([
    ['TCP', '22', [22, 23]],
    ['tcp', ' 80 , 443 ', [80, 81, 443, 444]],
    ['Udp', '1-9,20', [UDP + 1, UDP + 10, UDP + 20, UDP + 21]],
    ['TCP', 'All', [TCP, UDP]],
    ['ALL', '80', ALL_SERVICES],
    ['icmp', null, [ICMP, ICMP + 1]],
    ['TCP', '10-20,15-30', [10, 31]],
  ])('%s %s', (protocol, port, set) => {
    expect(services(protocol, port)).toEqual({ sure: set, possible: set });
  });

  test.each([
    ['TCP', '', [TCP, UDP]],
    ['TCP', undefined, [TCP, UDP]],
    ['UDP', '99999', [UDP, ICMP]],
    ['UDP', '9-1', [UDP, ICMP]],
    ['sctp', '22', ALL_SERVICES],
    ['constructor', '22', ALL_SERVICES],
    [undefined, '22', ALL_SERVICES],
  ])('%s %s cannot be read and may be anything that fits', (protocol, port, possible) => {
    expect(services(protocol, port)).toEqual({ sure: [], possible });
  });

  test.each([
    ['tcp: 8080', [8080, 8081]],
    ['udp:53,100-101', [UDP + 53, UDP + 54, UDP + 100, UDP + 102]],
    ['gre', [ICMP + 2, ICMP + 3]],
  ])('template entry %s', (entry, set) => {
    expect(templateServices(entry)).toEqual({ sure: set, possible: set });
  });

  test('ports beyond 65535 or in words are refused with the entry named', () => {
    expect(ports('22,x')).toBeUndefined();
    expect(() => portList(['22', 'ssh'])).toThrow('"ssh" is no port');
    expect(portList(['22', 'tcp/23', 'udp/135-139'])).toEqual([22, 24, UDP + 135, UDP + 140]);
  });

  test.each([
    [22, 23, 'tcp/22'],
    [TCP, UDP, 'tcp/all'],
    [UDP + 1, UDP + 10, 'udp/1-9'],
    [ICMP, ICMP + 1, 'icmp'],
  ])('%d to %d reads %s', (from, to, text) => {
    expect(serviceText(from, to)).toBe(text);
  });
});

describe('interval sets', () => {
  test('touching and overlapping intervals become one', () => {
    expect(intervalSet([[5, 7], [1, 3], [3, 5], [9, 9]])).toEqual([1, 7]);
    expect(union([1, 3, 10, 12], [3, 5, 11, 20])).toEqual([1, 5, 10, 20]);
  });

  test('a hole stays a hole', () => {
    expect(subtract([0, 10], [3, 4, 9, 12])).toEqual([0, 3, 4, 9]);
    expect(subtract([0, 2, 5, 9], [1, 6])).toEqual([0, 1, 6, 9]);
    expect(subtract([5, 6], [0, 10])).toEqual([]);
  });
});
