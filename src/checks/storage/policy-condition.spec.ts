import { leftByDeny, sourceOfAllow } from './policy-condition.js';

describe('where an allow statement lets requests come from', () => {
  test.each([
    [undefined, 'anywhere'],
    [{}, 'anywhere'],
    [{ ip_equal: { 'qcs:ip': '203.0.113.0/24' } }, 'networks'],
    [{ IP_EQUAL: { 'QCS:IP': ['203.0.113.7', '2001:db8::/32'] } }, 'networks'],
    [{ ip_equal: { 'qcs:ip': ['203.0.113.7', '0.0.0.0/0'] } }, 'anywhere'],
    [{ ip_equal: { 'qcs:ip': ['0.0.0.0/1', '128.0.0.0/1'] } }, 'anywhere'],
    [{ ip_equal: { 'qcs:ip': ['::/0'] } }, 'anywhere'],
    [{ ip_equal: { 'qcs:ip': [] } }, 'anywhere'],
    [{ ip_not_equal: { 'qcs:ip': '203.0.113.7' } }, 'anywhere'],
    [{ ip_between: { 'qcs:ip': '203.0.113.7' } }, 'undecided'],
    [{ string_equal: { 'vpc:requester_vpc': 'vpc-1' } }, 'networks'],
    [{ string_equal_if_exist: { 'vpc:requester_vpc': 'vpc-1' } }, 'anywhere'],
    [{ 'for_any_value:string_equal': { 'vpc:requester_vpc': ['vpc-1'] } }, 'networks'],
    [{ string_equal: { 'vpc:requester_vpc': '*' } }, 'anywhere'],
    [{ string_like: { 'qcs:referer': 'https://example.com/*' } }, 'anywhere'],
    [{ bool_equal: { 'cos:secure-transport': 'true' } }, 'anywhere'],
    [{ string_equal: { 'qcs:resource_tag': 'public&yes' } }, 'undecided'],
    [{ string_equal: { 'qcs:resource_tag': 'a&b' }, ip_equal: { 'qcs:ip': '203.0.113.7' } }, 'networks'],
    ['text', 'undecided'],
    [{ ip_equal: '203.0.113.7' }, 'undecided'],
    [{ ip_equal: { 'qcs:ip': [{ cidr: '203.0.113.7' }] } }, 'undecided'],
  ])('%j: %s', (condition, source) => {
    expect(sourceOfAllow(condition)).toBe(source);
  });
});

describe('what a deny statement leaves', () => {
  test.each([
    [undefined, 'none'],
    [{ ip_not_equal: { 'qcs:ip': '203.0.113.0/24' } }, 'networks'],
    [{ ip_not_equal: { 'qcs:ip': '0.0.0.0/0' } }, 'anywhere'],
    [{ ip_equal: { 'qcs:ip': '203.0.113.0/24' } }, 'anywhere'],
    [{ string_not_equal: { 'vpc:requester_vpc': ['vpc-1'] } }, 'networks'],
    [{ ip_not_equal: { 'qcs:ip': '203.0.113.0/24' }, string_not_equal: { 'vpc:requester_vpc': ['vpc-1'] } }, 'networks'],
    [{ ip_not_equal: { 'qcs:ip': '203.0.113.0/24' }, bool_equal: { 'cos:secure-transport': 'false' } }, 'anywhere'],
    [{ bool_equal: { 'cos:secure-transport': 'false' } }, 'anywhere'],
    [{ ip_not_equal: { 'qcs:ip': '203.0.113.0/24' }, string_equal: { 'qcs:resource_tag': 'a&b' } }, 'undecided'],
  ])('%j: %s', (condition, left) => {
    expect(leftByDeny(condition)).toBe(left);
  });
});
