import type { RecordedCall } from '../snapshots/snapshot.js';
import { InventoryCollector } from './collector.js';
import { cvmKeyPair } from './compute/cvm-key-pair.js';
import { lighthouseKeyPair } from './compute/lighthouse-key-pair.js';
import { region } from './identity/region.js';
import { MemoryRecordStore } from './record-store.js';

const KINDS = [region, cvmKeyPair, lighthouseKeyPair];

function offer(Product: string, regions: { readonly [region: string]: string | null }): RecordedCall {
  return { service: 'region', action: 'DescribeRegions', params: { Product }, response: { RegionSet: Object.entries(regions).map(([Region, RegionState]) => ({ Region, RegionState })) } };
}

function listed(service: string, where: string): RecordedCall {
  return { service, action: 'DescribeKeyPairs', region: where, params: {}, response: { TotalCount: 0, KeyPairSet: [] } };
}

/** `kind region state` of the regional slices, from the calls as recorded and from their stored form. */
function slices(calls: readonly RecordedCall[]): readonly string[] {
  const read = (recorded: readonly RecordedCall[]): { readonly found: readonly string[]; readonly stored: readonly RecordedCall[] } => {
    const collector = new InventoryCollector(KINDS, new MemoryRecordStore());
    const stored = recorded.map((call) => JSON.parse(collector.add(call)) as RecordedCall);
    const inventory = collector.finish({ uin: '100000000001' }, '2026-01-15T00:00:00Z');
    return { found: inventory.slices().filter(({ kind }) => kind !== 'region.region').map(({ kind, region: where, status }) => `${kind} ${where} ${status.state}`), stored };
  };
  const first = read(calls);
  expect(read(first.stored).found).toEqual(first.found);
  return first.found;
}

const everywhere = offer('cvm', { 'ap-guangzhou': 'AVAILABLE', 'ap-jakarta': 'AVAILABLE' });
const recorded = [listed('cvm', 'ap-guangzhou'), listed('cvm', 'ap-jakarta'), listed('lighthouse', 'ap-guangzhou')];

test('a product is not missing where the provider does not offer it', () => {
  expect(slices([everywhere, offer('lighthouse', { 'ap-guangzhou': 'AVAILABLE', 'ap-jakarta': 'UNAVAILABLE' }), ...recorded])).toEqual(['cvm.key-pair ap-guangzhou complete', 'cvm.key-pair ap-jakarta complete', 'lighthouse.key-pair ap-guangzhou complete']);
});

test.each<[string, readonly RecordedCall[]]>([
  ['nobody asked', []],
  ['the answer was empty', [offer('lighthouse', {})]],
  ['the state is not told', [offer('lighthouse', { 'ap-guangzhou': null, 'ap-jakarta': null })]],
])('it is missing in all regions that were not recorded where %s', (_, offers) => {
  expect(slices([everywhere, ...offers, ...recorded])).toContain('lighthouse.key-pair ap-jakarta incomplete');
});

test('what was recorded where it is not offered still counts', () => {
  const failed: RecordedCall = { service: 'lighthouse', action: 'DescribeKeyPairs', region: 'ap-jakarta', params: {}, error: { code: 'UnauthorizedOperation', message: '' } };
  expect(slices([everywhere, offer('lighthouse', { 'ap-guangzhou': 'AVAILABLE' }), ...recorded, failed])).toContain('lighthouse.key-pair ap-jakarta incomplete');
});
