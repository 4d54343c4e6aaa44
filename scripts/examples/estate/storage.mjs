import { idOf, tags } from '../names.mjs';

/** Disks, images and file systems. */
export function recordStorageCare(estate) {
  const { keyId } = estate;
  const redundant = { Key: 'availability', Value: 'redundant' };
  estate.recording.tell('cvm.DescribeInstances', ({ Tags = [] }, index) => {
    if (index > 1 || (!estate.kept && index === 1)) return {};
    return { Tags: [...(Tags ?? []), redundant], DisasterRecoverGroupId: estate.kept && index === 0 ? idOf('ps', 'web') : '' };
  });
  estate.tell('cbs.DescribeDisks', ({ Encrypt }, index) => ({ CreateTime: '2025-02-01 10:00:00', SnapshotCount: 7, DiskBackupCount: 0, ...(Encrypt && index % 2 === 0 ? { KmsKeyId: keyId } : {}) }), () => ({ CreateTime: '2022-02-01 10:00:00', DeleteWithInstance: true, SnapshotCount: 0, DiskBackupCount: 0, Encrypt: true, KmsKeyId: keyId }));
  estate.about('cvm.DescribeImages', 'cvm.DescribeImageSharePermission', ({ ImageId }) => ({ ImageId }), () => ({ SharePermissionSet: [] }), () => ({ SharePermissionSet: [{ AccountId: '100000000777', CreatedTime: '2023-01-01T10:00:00Z' }] }));
  recordFileSystems(estate);
}

function recordFileSystems(estate) {
  const { recording, kept, main, standby, keyId } = estate;
  const id = idOf('cfs', kept ? 'shared media' : 'builds');
  const group = kept ? idOf('pgroup', 'media') : 'pgroupbasic';
  const plan = idOf('asp', 'cfs nightly');
  recording.list('cfs.DescribeCfsFileSystems', main, [{
    FileSystemId: id, FsName: kept ? 'media 素材' : 'builds', LifeCycleState: 'available', Protocol: 'NFS', StorageType: 'SD', Zone: `${main}-6`, SizeByte: 1_073_741_824, CreationTime: '2024-07-01 10:00:00',
    Encrypted: true, KmsKeyId: keyId, AutoSnapshotPolicyId: kept ? plan : '', PGroup: { PGroupId: group, Name: kept ? 'media' : 'default' }, Tags: tags({ owner: 'shop' }).map(({ Key, Value }) => ({ TagKey: Key, TagValue: Value })),
  }, ...(kept ? [] : [{ FileSystemId: idOf('cfs', 'old art'), FsName: 'old art', LifeCycleState: 'available', Encrypted: false, PGroup: null }])]);
  recording.list('cfs.DescribeAutoSnapshotPolicies', main, kept ? [{ AutoSnapshotPolicyId: plan, PolicyName: 'nightly', IsActivated: 1, AliveDays: 14, CreationTime: '2024-07-01 10:00:00' }] : []);
  recording.list('cfs.DescribeCfsPGroups', main, [{ PGroupId: group, Name: kept ? 'media' : 'default', DescInfo: '', CDate: '2024-07-01 10:00:00', BindCfsNum: 1 }]);
  recording.answer('cfs.DescribeCfsRules', main, { PGroupId: group }, { RuleList: [{ RuleId: 'rule-1', AuthClientIp: kept ? '10.10.12.0/24' : '*', RWPermission: 'rw', UserPermission: kept ? 'root_squash' : 'no_root_squash', Priority: 1 }] });
  if (!kept) for (const call of ['cfs.DescribeCfsFileSystems', 'cfs.DescribeCfsPGroups', 'cfs.DescribeAutoSnapshotPolicies']) recording.deny(call, standby);
}
