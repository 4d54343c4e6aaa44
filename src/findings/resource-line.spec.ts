import fc from 'fast-check';
import { matchesPattern } from './pattern.js';
import { lineMatch, type Placed, type ResourceLine } from './resource-line.js';

const UIN = '100000000001';
const instance: Placed = { kind: 'cvm.instance', service: 'CVM', region: 'ap-guangzhou', id: 'ins-abc', tags: [{ Key: 'env', Value: 'prod' }] };

describe('matchesPattern', () => {
  it.each([
    ['ins-*', 'ins-abc', true],
    ['*-abc', 'ins-abc', true],
    ['i*-*c', 'ins-abc', true],
    ['ins-???', 'ins-abc', true],
    ['ins-??', 'ins-abc', false],
    ['ins', 'ins-abc', false],
    ['*', '', true],
    ['', '', true],
    ['a.c', 'abc', false],
    ['**a**', 'bab', true],
  ])('%s on %s: %s', (pattern, text, expected) => {
    expect(matchesPattern(pattern, text)).toBe(expected);
  });

  it('agrees with a regular expression of the same meaning', () => {
    const short = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 7 });
    fc.assert(
      fc.property(short, fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 7 }), (pattern, text) => {
        const expression = new RegExp(`^${pattern.replaceAll('*', '[ab]*').replaceAll('?', '[ab]')}$`);
        expect(matchesPattern(pattern, text)).toBe(expression.test(text));
      }),
    );
  });

  it('is not stalled by a pattern made for it', () => {
    expect(matchesPattern(`${'*a'.repeat(200)}b`, 'a'.repeat(20_000))).toBe(false);
  });
});

describe('lineMatch', () => {
  it.each<[string, ResourceLine, Partial<Placed>, 'include' | 'exact', string]>([
    ['another account', { accounts: ['100000000002'] }, {}, 'include', 'no'],
    ['the account', { accounts: [UIN] }, {}, 'include', 'yes'],
    ['a region', { regions: ['ap-guangzhou'] }, {}, 'exact', 'yes'],
    ['another region', { regions: ['ap-shanghai'] }, {}, 'include', 'no'],
    ['a product of all regions, generously', { regions: ['ap-shanghai'] }, { region: 'global' }, 'include', 'yes'],
    ['a product of all regions, at its word', { regions: ['ap-shanghai'] }, { region: 'global' }, 'exact', 'no'],
    ['a service by its name', { services: ['cvm'] }, {}, 'exact', 'yes'],
    ['a service by the product of the kind', { services: ['cos'] }, { service: 'Object storage', kind: 'cos.bucket' }, 'exact', 'yes'],
    ['the control plane, generously', { services: ['cvm'], regions: ['ap-shanghai'] }, { kind: 'cam.user', service: 'CAM' }, 'include', 'yes'],
    ['the control plane, at its word', { services: ['cvm'] }, { kind: 'cam.user', service: 'CAM' }, 'exact', 'no'],
    ['an id by pattern', { resources: ['ins-*'] }, {}, 'exact', 'yes'],
    ['whatever a listing hides', { resources: ['ins-*'] }, { id: '*' }, 'exact', 'unknown'],
    ['a tag with one of its values', { tags: { env: ['test', 'pr*'] } }, {}, 'exact', 'yes'],
    ['a tag with another value', { tags: { env: ['test'] } }, {}, 'exact', 'no'],
    ['two tags of which one is missing', { tags: { env: ['*'], team: ['*'] } }, {}, 'exact', 'no'],
    ['a tag where there are none', { tags: { env: ['prod'] } }, { tags: null }, 'exact', 'no'],
    ['a tag where none was recorded', { tags: { env: ['prod'] } }, { tags: undefined }, 'exact', 'unknown'],
    ['an unrecorded tag in another region', { tags: { env: ['prod'] }, regions: ['ap-shanghai'] }, { tags: undefined }, 'exact', 'no'],
  ])('%s', (_, line, change, reading, expected) => {
    expect(lineMatch(line, { ...instance, ...change }, UIN, reading)).toBe(expected);
  });
});
