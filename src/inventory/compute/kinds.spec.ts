import { InventoryCollector } from '../collector.js';
import type { Inventory } from '../inventory.js';
import type { Kind } from '../kind.js';
import { MemoryRecordStore } from '../record-store.js';
import type { AnyKind } from '../view.js';
import { COMPUTE_KINDS } from './kinds.js';
import { cvmImage } from './cvm-image.js';
import { cvmInstance } from './cvm-instance.js';
import { cvmKeyPair } from './cvm-key-pair.js';
import { cwpMachine } from './cwp-machine.js';
import { cbsDisk } from './cbs-disk.js';

const ACCOUNT = { uin: '100000000001' };

function collect(...calls: readonly { action: string; params?: object; response: object }[]): { inventory: Inventory; stored: readonly string[] } {
  const collector = new InventoryCollector(COMPUTE_KINDS, new MemoryRecordStore());
  const stored = calls.map(({ action, params = {}, response }) => {
    const [service, name] = action.split('.') as [string, string];
    return collector.add({ service, action: name, region: 'ap-guangzhou', params: params as Record<string, unknown>, response: response as Record<string, unknown> });
  });
  return { inventory: collector.finish(ACCOUNT, '2026-01-15T00:00:00.000Z'), stored };
}

describe('kinds of compute', () => {
  it('have names of their own and list each action once', () => {
    const kinds: readonly Kind[] = COMPUTE_KINDS;
    expect(new Set(kinds.map((kind) => kind.kind)).size).toBe(kinds.length);
    expect(new Set(kinds.map((kind) => `${kind.listing.service}.${kind.listing.action}`)).size).toBe(kinds.length);
  });

  it('keep no secret of an answer', () => {
    const SECRET = 'hush-hush';
    const { stored } = collect(
      {
        action: 'cvm.DescribeInstances',
        params: { Filters: [{ Name: SECRET, Values: [SECRET] }] },
        response: {
          TotalCount: 1,
          InstanceSet: [{ InstanceId: 'ins-1', UserData: SECRET, Metadata: { Items: [{ Key: 'k', Value: SECRET }] }, LoginSettings: { Password: SECRET, KeyIds: [] }, LatestOperationErrorMsg: SECRET, DefaultLoginUser: SECRET }],
        },
      },
      { action: 'cvm.DescribeKeyPairs', response: { TotalCount: 1, KeyPairSet: [{ KeyId: 'skey-1', PrivateKey: SECRET, PublicKey: SECRET, Description: SECRET }] } },
      { action: 'lighthouse.DescribeKeyPairs', response: { TotalCount: 1, KeyPairSet: [{ KeyId: 'lhkp-1', PrivateKey: SECRET, PublicKey: SECRET }] } },
      { action: 'cwp.DescribeMachines', response: { TotalCount: 1, Machines: [{ InstanceId: 'ins-1', MachineIp: SECRET, MachineWanIp: SECRET, Remark: SECRET }] } },
      { action: 'cwp.DescribeAssetUserList', response: { Total: 1, Users: [{ Quuid: 'q', Name: 'root', MachineIp: SECRET, HomePath: SECRET, Shell: SECRET }] } },
    );
    expect(stored.join('\n')).not.toContain(SECRET);
  });

  it('read what checks and relations need', () => {
    const answer = {
      InstanceId: 'ins-1',
      InstanceName: 'web',
      Placement: { Zone: 'ap-guangzhou-3', ProjectId: 0 },
      SecurityGroupIds: ['sg-2', 'sg-1'],
      PublicIpAddresses: null,
      InternetAccessible: { InternetMaxBandwidthOut: 5, PublicIpAssigned: true },
      SystemDisk: { DiskId: 'disk-1', Encrypt: true },
      DataDisks: [{ DiskId: 'disk-2', Encrypt: true }],
      CamRoleName: '',
      CreatedTime: '2025-06-01T02:03:04Z',
      ExpiredTime: null,
      Tags: [{ Key: 'env', Value: 'prod' }],
    };
    expect(cvmInstance.shape.project(answer)).toEqual({
      ...answer,
      InternetAccessible: { InternetMaxBandwidthOut: 5 },
      SystemDisk: { DiskId: 'disk-1' },
      DataDisks: [{ DiskId: 'disk-2' }],
      CreatedTime: '2025-06-01T02:03:04.000Z',
    });
  });

  it('take times without a zone as UTC', () => {
    expect(cvmKeyPair.shape.project({ KeyId: 'skey-1', CreatedTime: '2025-06-01 02:03:04' })?.CreatedTime).toBe('2025-06-01T02:03:04.000Z');
    expect(cvmImage.shape.project({ ImageId: 'img-1', CreatedTime: '' })?.CreatedTime).toBeNull();
  });

  it.each([
    ['all CVMs', { MachineType: 'CVM', MachineRegion: 'all-regions' }, 'complete'],
    ['one region', { MachineType: 'CVM', MachineRegion: 'ap-guangzhou' }, 'incomplete'],
    ['other machines', { MachineType: 'BM', MachineRegion: 'all-regions' }, 'incomplete'],
    ['chosen machines', { MachineType: 'CVM', MachineRegion: 'all-regions', Filters: [{ Name: 'Status', Values: ['ONLINE'] }] }, 'incomplete'],
  ])('host security machines: %s', (_, params, state) => {
    const { inventory } = collect({ action: 'cwp.DescribeMachines', params, response: { TotalCount: 1, Machines: [{ InstanceId: 'ins-1' }] } });
    expect(inventory.slice(cwpMachine, 'global').state).toBe(state);
  });

  it('put disks and machines beside their instance', () => {
    const { inventory } = collect(
      { action: 'cvm.DescribeInstances', response: { TotalCount: 1, InstanceSet: [{ InstanceId: 'ins-1' }] } },
      { action: 'cbs.DescribeDisks', params: { ReturnBindAutoSnapshotPolicy: true }, response: { TotalCount: 2, DiskSet: [{ DiskId: 'disk-1', InstanceId: 'ins-1' }, { DiskId: 'disk-2', InstanceId: '' }] } },
    );
    expect(inventory.slice(cbsDisk, 'ap-guangzhou')).toEqual({ state: 'complete' });
    const seen: string[] = [];
    for (const partition of inventory.partitions()) {
      for (const resource of partition.resources) {
        if (resource.kind === 'cvm.instance') seen.push(...inventory.owned(cbsDisk as AnyKind, resource.id).map((disk) => disk.id));
      }
    }
    expect(seen).toEqual(['disk-1']);
  });
});
