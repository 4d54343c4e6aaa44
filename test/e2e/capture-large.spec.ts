import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { InventoryCollector } from '../../src/inventory/collector.js';
import { KINDS } from '../../src/inventory/kinds.js';
import { MemoryRecordStore } from '../../src/inventory/record-store.js';
import { takeIn } from '../../src/scans/intake.js';
import { readSnapshot } from '../../src/snapshots/read-snapshot.js';
import type { CaptureProgress } from '../../src/snapshots/live/expectation.js';
import { pageOf, type ApiHandler } from '../../src/snapshots/live/testing/simulator.fixture.js';
import { LiveAccount } from './live-account.js';

jest.setTimeout(300_000);

const COUNT = 50_000;
/** What lives after a collection, in bytes: garbage that was not collected yet says nothing of what a capture holds. */
function liveBytes(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}
/** Resources of a synthetic account, made when a page asks for them. */
const listing =
  (items: string, count: number, make: (index: number) => object): ApiHandler =>
  (params) => {
    const indexes = pageOf(Array.from({ length: count }, (_, index) => index), params);
    return { TotalCount: count, [items]: indexes.map(make) };
  };

test('an account of 50,000 resources is captured whole, within bounded memory, through a provider that stumbles', async () => {
  const account = await new LiveAccount().open();
  try {
    account.on('cvm.DescribeInstances', listing('InstanceSet', 20_000, (index) => ({ InstanceId: `ins-${index}`, InstanceState: 'RUNNING', LoginSettings: { KeyIds: [] }, SystemDisk: { DiskId: `disk-${index}` } })));
    account.on('cbs.DescribeDisks', listing('DiskSet', 27_000, (index) => ({ DiskId: `disk-${index}`, Encrypt: index % 3 === 0, InstanceId: `ins-${index}` })));
    account.on('vpc.DescribeSecurityGroups', listing('SecurityGroupSet', 3000, (index) => ({ SecurityGroupId: `sg-${index}`, IsDefault: false })));
    account.on('vpc.DescribeSecurityGroupPolicies', ({ SecurityGroupId }) => ({ SecurityGroupPolicySet: { Version: '1', Ingress: [{ PolicyIndex: 0, Protocol: 'TCP', Port: '22', CidrBlock: '10.0.0.0/8', Action: 'ACCEPT', PolicyDescription: String(SecurityGroupId) }], Egress: [] } }));
    // Every fiftieth request fails in one way or another.
    let requests = 0;
    account.simulator.fault = ({ name }) => {
      requests++;
      if (name.startsWith('sts.') || requests % 50 !== 0) return undefined;
      return requests % 100 === 0 ? { code: 'RequestLimitExceeded' } : { code: 'InternalError' };
    };
    // What tests before this one left in the process is not of the capture's doing.
    const before = liveBytes();
    let heap = 0;
    let sampled = 0;
    let last: CaptureProgress | undefined;
    const outcome = await account.capture(['cvm.instance', 'cbs.disk', 'vpc.security-group'], {
      out: account.path('large.ndjson.gz'),
      onProgress: (progress) => {
        if (last === undefined || progress.done >= sampled + 1000) {
          heap = Math.max(heap, liveBytes());
          sampled = progress.done;
        }
        last = progress;
      },
    });
    expect(outcome.tallies.flatMap(({ codes }) => [...codes])).toEqual([]);
    expect(outcome.repeated).toBeGreaterThan(50);
    expect(last?.done).toBeGreaterThan(3000);
    expect(heap - before).toBeLessThan(64 * 1024 * 1024);
    const collector = new InventoryCollector(KINDS, new MemoryRecordStore());
    const { header } = await takeIn(readSnapshot(outcome.out), collector, () => Promise.resolve(() => Promise.resolve()), () => undefined);
    const slices = collector.finish(header.account, header.capturedAt).slices();
    const captured = ['cvm.instance', 'cbs.disk', 'vpc.security-group'].map((kind) => slices.find((slice) => slice.kind === kind));
    expect(captured.map((slice) => slice?.status.state)).toEqual(['complete', 'complete', 'complete']);
    expect(captured.reduce((sum, slice) => sum + (slice?.count ?? 0), 0)).toBe(COUNT);
  } finally {
    await account.close();
  }
});
