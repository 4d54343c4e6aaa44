import type { RecordedCall } from '../snapshots/snapshot.js';
import { InventoryCollector } from './collector.js';
import { defineKind, detail } from './kind.js';
import { MemoryRecordStore } from './record-store.js';
import { collected, NotCollected, type Resource } from './resource.js';
import { flag01, id, list, number, object, text } from './shape.js';

const account = { uin: '100000000001' };
const title = { en: 'Thing', zh: '东西' };

const box = defineKind({
  kind: 'test.box',
  title,
  service: 'Test',
  serviceModel: 'iaas',
  scope: 'regional',
  placement: 'bulk',
  listing: { service: 'test', action: 'ListBoxes', items: 'Boxes', total: 'TotalCount', paging: { style: 'offset' }, harmlessParameters: ['Verbose'], harmlessValues: { Scope: ['all'] }, emptyOnErrors: ['ResourceNotFound.NotOpened'] },
  shape: object({ BoxId: id, Name: text, Size: number }),
  id: (item) => item.BoxId,
  name: (item) => item.Name,
  details: {
    lid: detail({ service: 'test', action: 'GetLid', key: 'BoxId', shape: object({ Open: flag01 }), nullOnErrors: ['NoSuchLid'] }),
    labels: detail({ service: 'test', action: 'ListLabels', key: 'BoxId', shape: object({ Labels: list(text) }), pages: { items: 'Labels', total: 'Total', paging: { style: 'page', page: 'Page', size: 'Rp' } } }),
  },
});

const ball = defineKind({
  kind: 'test.ball',
  title,
  service: 'Test',
  serviceModel: 'paas',
  scope: 'regional',
  placement: 'bulk',
  listing: { service: 'test', action: 'ListBalls', items: 'Balls', total: 'TotalCount', paging: { style: 'offset' } },
  shape: object({ BallId: id, BoxId: id }),
  id: (item) => item.BallId,
  owner: (item) => item.BoxId,
});

const shelf = defineKind({
  kind: 'test.shelf',
  title,
  service: 'Test',
  serviceModel: 'iaas',
  scope: 'global',
  placement: 'reference',
  listing: { service: 'test', action: 'GetShelf', items: '', paging: { style: 'none' } },
  shape: object({ Height: number }),
  id: () => 'shelf',
});

function call(action: string, params: RecordedCall['params'], outcome: object, region: string | null = 'ap-guangzhou'): RecordedCall {
  return { service: 'test', action, ...(region === null ? {} : { region }), params, ...outcome };
}

function collect(calls: readonly RecordedCall[], partitions = 3) {
  const collector = new InventoryCollector([box, ball, shelf], new MemoryRecordStore(partitions));
  const stored = calls.map((one) => collector.add(one));
  const inventory = collector.finish(account, '2026-01-15T00:00:00Z');
  const resources: Resource[] = [];
  for (const partition of inventory.partitions()) resources.push(...partition.resources);
  return { inventory, resources, stored };
}

const listing = (ids: readonly string[], total = ids.length, params: RecordedCall['params'] = {}) =>
  call('ListBoxes', params, { response: { TotalCount: total, Boxes: ids.map((BoxId) => ({ BoxId, Name: `box ${BoxId}`, Secret: 'hunter2' })) } });

test('only named fields are kept, also in the stored form', () => {
  const { resources, stored } = collect([listing(['b1'])]);
  expect(resources[0]?.data).toEqual({ BoxId: 'b1', Name: 'box b1' });
  expect(stored.join()).not.toContain('hunter2');
});

test('unknown parameters are kept by name and make the listing partial; harmless ones do not', () => {
  const narrowed = collect([listing(['b1'], 1, { Filters: [{ Name: 'tag', Values: ['private'] }] })]);
  expect(narrowed.inventory.slice(box, 'ap-guangzhou')).toMatchObject({ state: 'incomplete' });
  expect(narrowed.stored[0]).toContain('Filters');
  expect(narrowed.stored[0]).not.toContain('private');
  expect(collect([listing(['b1'], 1, { Verbose: true, Scope: 'all', Filters: [] })]).inventory.slice(box, 'ap-guangzhou').state).toBe('complete');
  expect(collect([listing(['b1'], 1, { Scope: 'mine' })]).inventory.slice(box, 'ap-guangzhou').state).toBe('incomplete');
});

test('a denied call is incomplete with its code, a later success mends it, a proof of "never opened" is complete', () => {
  const denied = call('ListBoxes', {}, { error: { code: 'UnauthorizedOperation', message: 'user alice may not' } });
  const { inventory, stored } = collect([denied]);
  expect(inventory.slice(box, 'ap-guangzhou')).toEqual({ state: 'incomplete', reason: 'test.ListBoxes was denied (UnauthorizedOperation)' });
  expect(stored[0]).not.toContain('alice');
  expect(collect([denied, listing(['b1'])]).inventory.slice(box, 'ap-guangzhou').state).toBe('complete');
  const closed = call('ListBoxes', {}, { error: { code: 'ResourceNotFound.NotOpened', message: '' } });
  expect(collect([closed]).inventory.slice(box, 'ap-guangzhou').state).toBe('complete');
});

test('a kind that was recorded in one region is not known in the others', () => {
  const { inventory } = collect([listing(['b1']), call('ListBalls', {}, { response: { TotalCount: 0, Balls: null } }, 'ap-shanghai')]);
  expect(inventory.regions).toEqual(['ap-guangzhou', 'ap-shanghai']);
  expect(inventory.slice(box, 'ap-shanghai')).toMatchObject({ state: 'incomplete' });
  expect(inventory.slice(ball, 'ap-shanghai')).toEqual({ state: 'complete' });
  expect(inventory.slice(shelf, 'global')).toMatchObject({ state: 'incomplete' });
});

test('a missing list, a malformed item and an item without id are never an empty slice', () => {
  const answers = [{ TotalCount: 0 }, { TotalCount: 1, Boxes: 'none' }, { TotalCount: 1, Boxes: ['x'] }, { TotalCount: 1, Boxes: [{ Name: 'nameless' }] }];
  for (const response of answers) expect(collect([call('ListBoxes', {}, { response })]).inventory.slice(box, 'ap-guangzhou').state).toBe('incomplete');
});

test('a detail is collected, not set, or missing with its reason', () => {
  const lid = (BoxId: string, outcome: object) => call('GetLid', { BoxId }, outcome);
  const { resources } = collect([
    lid('b1', { response: { Open: 1 } }),
    listing(['b1', 'b2', 'b3', 'b4']),
    lid('b2', { error: { code: 'NoSuchLid', message: '' } }),
    lid('b3', { error: { code: 'InternalError', message: '' } }),
  ]);
  const lids = Object.fromEntries(resources.map((resource) => [resource.id, resource.details['lid']]));
  expect(lids['b1']).toEqual({ value: { Open: true } });
  expect(lids['b2']).toEqual({ value: null });
  expect(lids['b3']).toEqual({ missing: 'test.GetLid failed (InternalError)' });
  expect(lids['b4']).toEqual({ missing: 'test.GetLid was not recorded for it' });
  expect(() => collected(lids['b4'] as { missing: string })).toThrow(NotCollected as never);
});

test('pages of a detail are joined when all are there and missing when one is not', () => {
  const labels = (Page: number, Labels: string[]) => call('ListLabels', { BoxId: 'b1', Page, Rp: 2 }, { response: { Total: 3, Labels } });
  expect(collect([listing(['b1']), labels(2, ['c']), labels(1, ['a', 'b'])]).resources[0]?.details['labels']).toMatchObject({ value: { Labels: expect.arrayContaining(['a', 'b', 'c']) as unknown } });
  expect(collect([listing(['b1']), labels(1, ['a', 'b'])]).resources[0]?.details['labels']).toHaveProperty('missing');
  const { stored } = collect([listing(['b1']), labels(2, ['c']), labels(1, ['a', 'b'])]);
  expect(collect(stored.map((text) => JSON.parse(text) as RecordedCall)).resources[0]?.details['labels']).toHaveProperty('value');
});

test('what belongs to a resource meets it in its partition', () => {
  const ids = Array.from({ length: 40 }, (_, index) => `b${index}`);
  const balls = call('ListBalls', {}, { response: { TotalCount: 40, Balls: ids.map((BoxId, index) => ({ BallId: `ball${index}`, BoxId })) } });
  const collector = new InventoryCollector([box, ball, shelf], new MemoryRecordStore(7));
  [listing(ids), balls].forEach((one) => collector.add(one));
  const inventory = collector.finish(account, '2026-01-15T00:00:00Z');
  let met = 0;
  for (const { resources } of inventory.partitions()) {
    for (const resource of resources) if (resource.kind === 'test.box') met += inventory.owned(ball, resource.id).length;
  }
  expect(met).toBe(40);
});

test('the stored form is a call again, with the same stored form', () => {
  const calls = [listing(['b1', 'b2'], 2, { Offset: 0, Limit: 100 }), call('GetShelf', {}, { response: { Height: 2, Extra: 1 } }, null), call('GetLid', { BoxId: 'b1' }, { response: { Open: 0 } }), call('Unread', { A: 1 }, { response: { Password: 'x' } })];
  const { stored } = collect(calls);
  const again = collect(stored.map((text) => JSON.parse(text) as RecordedCall));
  expect(again.stored).toEqual(stored);
  expect(stored.join()).not.toContain('Password');
  expect(again.inventory.unreadCalls).toBe(1);
});

test('two kinds that share a name are refused at start', () => {
  expect(() => new InventoryCollector([shelf, shelf], new MemoryRecordStore())).toThrow('two kinds');
});
