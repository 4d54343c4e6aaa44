import { camAccount } from '../../inventory/identity/cam-account.js';
import { cloudauditTrack } from '../../inventory/identity/cloudaudit-track.js';
import { defineCheck } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { ACCOUNT, denied, IN_BUCKET, track, tracks } from './audit-calls.js';
import { allOf, anyOf, type Ternary } from './ternary.js';
import { destinationOf } from './trail.js';

export default defineCheck({
  id: 'audit-track-kept-elsewhere',
  title: { en: 'Another account keeps a copy of the records of operations', zh: '操作审计记录由独立账号保存' },
  failTitle: { en: 'The records of operations are kept in the account they are about', zh: '操作审计记录仅保存在被审计账号内' },
  why: {
    en: 'Whoever takes over an account can delete what is stored in it, the records of the break-in included. A copy in an account with other people and other keys survives.',
    zh: '接管账号的人可以删除其中存储的一切，包括入侵记录。保存在由其他人员和密钥管理的账号中的副本则不受影响。',
  },
  severity: 'low',
  subject: camAccount,
  alsoReads: [cloudauditTrack],
  layer: 'security-configuration',
  objectives: ['log-storage-protection', 'separation-of-duties'],
  parameters: { trustedAccounts: { type: 'strings', default: [], description: 'Uins of accounts that may keep the records; none listed: any other account.' } },
  remediation: {
    console: [{ en: 'CloudAudit > Tracking set > Create: deliver to the bucket or topic of the log archive account.', zh: '在“操作审计 > 跟踪集 > 创建”中投递到日志归档账号的存储桶或日志主题。' }],
    tccli: 'tccli cloudaudit CreateAuditTrack --Name archive --ActionType "*" --ResourceType "*" --EventNames \'["*"]\' --Status 1 --Storage \'{"StorageType":"cos","StorageRegion":"<region>","StorageName":"<bucket>","StoragePrefix":"cloudaudit","StorageAccountId":"<archive-uin>","StorageAppId":"<archive-appid>"}\'',
    docs: 'https://cloud.tencent.com/document/product/629/69204',
  },
  covers: { statements: ['WP-6.2.3-03b', 'WP-6.2.3-04b'] },
  evaluate(_, context) {
    const { trustedAccounts } = context.parameters;
    const sets = context.all(cloudauditTrack).map((set) => {
      const { foreignAccount } = destinationOf(set, context.account.uin);
      const elsewhere: Ternary = foreignAccount === undefined ? undefined : foreignAccount !== null && (trustedAccounts.length === 0 || trustedAccounts.includes(foreignAccount));
      return { name: set.name ?? set.id, on: set.data.Status ?? null, keptBy: foreignAccount ?? context.account.uin, holds: allOf(set.data.Status ?? undefined, elsewhere) };
    });
    const holds = anyOf(...sets.map((set) => set.holds));
    if (holds === undefined) return unknown('the account that keeps the records is not in the recorded answer');
    const evidence = {
      path: 'DescribeAuditTracks Tracks[].Storage.StorageAccountId',
      observed: sets.length === 0 ? 'no tracking set' : sets.slice(0, 20).map(({ name, on, keptBy }) => ({ trackingSet: name, on, keptBy })),
      expected: trustedAccounts.length === 0 ? 'a tracking set that is on and delivers to another account' : `a tracking set that is on and delivers to ${trustedAccounts.join(' or ')}`,
    };
    return holds ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'Another account keeps a copy', given: [ACCOUNT, tracks(track(), track({ TrackId: 2, Storage: { ...IN_BUCKET, StorageAccountId: '100000000099' } }))], expect: { account: 'pass' } },
    { name: 'Only this account', given: [ACCOUNT, tracks(track())], expect: { account: 'fail' } },
    { name: 'Its own uin is named', given: [ACCOUNT, tracks(track({ Storage: { ...IN_BUCKET, StorageAccountId: '100000000001' } }))], expect: { account: 'fail' } },
    { name: 'The set is off', given: [ACCOUNT, tracks(track({ Status: 0, Storage: { ...IN_BUCKET, StorageAccountId: '100000000099' } }))], expect: { account: 'fail' } },
    { name: 'Not one of the trusted accounts', parameters: { trustedAccounts: ['100000000098'] }, given: [ACCOUNT, tracks(track({ Storage: { ...IN_BUCKET, StorageAccountId: '100000000099' } }))], expect: { account: 'fail' } },
    { name: 'No set', given: [ACCOUNT, tracks()], expect: { account: 'fail' } },
    { name: 'The account is not in the answer', given: [ACCOUNT, tracks(track({ Storage: { StorageType: 'cls', StorageName: 'topic-1' } }))], expect: { account: 'unknown' } },
    { name: 'Denied', given: [ACCOUNT, denied('cloudaudit.DescribeAuditTracks')], expect: { account: 'unknown' } },
    { name: 'Account not recorded', given: [tracks(track())], expect: { '*': 'unknown' } },
  ],
});
