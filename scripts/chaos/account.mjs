// A synthetic account: large enough that a kill falls into every stage of its scan.
const LINE = (value) => `${JSON.stringify(value)}\n`;

/** A snapshot of an account with so many disks and instances; `turn` changes some of them, so that findings come and go. */
export function snapshotOf(uin, count, turn) {
  const page = (items) => ({ TotalCount: items.length });
  const instances = Array.from({ length: count }, (_, index) => ({ InstanceId: `ins-${index}`, InstanceState: 'RUNNING', LoginSettings: { KeyIds: (index + turn) % 3 === 0 ? [] : ['skey-1'] }, Placement: { Zone: 'ap-guangzhou-3' } }));
  const disks = Array.from({ length: count }, (_, index) => ({ DiskId: `disk-${index}`, Encrypt: (index + turn) % 4 === 0, InstanceId: `ins-${index}`, DiskUsage: 'DATA_DISK' }));
  return [
    { format: 'demarc.snapshot/1', account: { uin }, capturedAt: new Date(Date.UTC(2026, 0, 1) + turn * 60_000).toISOString() },
    { service: 'cvm', version: '2017-03-12', action: 'DescribeInstances', region: 'ap-guangzhou', response: { ...page(instances), InstanceSet: instances } },
    { service: 'cbs', version: '2017-03-12', action: 'DescribeDisks', region: 'ap-guangzhou', response: { ...page(disks), DiskSet: disks } },
  ].map(LINE).join('');
}
