import { scorecard } from '../assessments/scorecard.js';
import type { CheckChanges } from '../findings/finding-change.js';
import type { AssessmentReport, ControlPart, ControlResult, ControlState, FamilyResult, NotCollectedSlice, PartReason, ReportCheck, ReportDelta, ReportFinding } from '../assessments/report.js';
import type { Evidence, Severity } from '../checks/verdict.js';
import { partyFor } from '../responsibility/matrix.js';
import type { Bilingual, Layer, ServiceModel } from '../responsibility/vocabulary.js';

/** A made-up but complete report for specs: every state, both languages, long and foreign names. */

/** Everything a fixture report may be varied in. */
export interface FixtureOptions {
  /** Failures carried per check that fails; also how long the report gets. */
  readonly failures?: number;
  /** Replaces names of resources, e.g. by hostile ones. */
  readonly name?: (index: number) => string;
  /** Replaces reasons, notes, statements. */
  readonly text?: (fallback: string) => string;
}

const NAMES = [
  'web-frontend-01',
  '订单数据库主节点',
  'a-very-long-instance-name-that-somebody-generated-from-a-pipeline-run-4f9c2d81-7b1e-4c55-9c0b-d0f2a7e6b913-production-blue',
  'Überwachung "Zürich" & Co <intern>',
  '支付网关（生产环境）——请勿删除',
  'данные-резерв',
];

const REGIONS = ['ap-guangzhou', 'ap-shanghai', 'ap-singapore', 'eu-frankfurt'];

const both = (en: string, zh: string): Bilingual => ({ en, zh });

interface CheckSketch {
  readonly id: string;
  readonly title: Bilingual;
  readonly failTitle: Bilingual;
  readonly why: Bilingual;
  readonly severity: Severity;
  readonly layer: Layer;
  readonly model: ServiceModel;
  readonly subject: ReportCheck['subject'];
  readonly fail: number;
  readonly pass: number;
  readonly unknown: number;
  readonly notApplicable: number;
  readonly evidence: readonly Evidence[];
}

const SKETCHES: readonly CheckSketch[] = [
  {
    id: 'cos-bucket-private',
    title: both('COS bucket is private', 'COS 存储桶为私有'),
    failTitle: both('COS bucket is readable by anyone', 'COS 存储桶可被任何人读取'),
    why: both('Anyone who learns the name of a public bucket can copy everything in it, and names are guessed by machines all day.', '公开存储桶的名称一旦被获知，任何人都可以复制其中的全部数据；而名称一直在被机器猜测。'),
    severity: 'critical',
    layer: 'customer-data',
    model: 'paas',
    subject: { kind: 'cos.bucket', title: both('COS bucket', 'COS 存储桶'), service: 'COS' },
    fail: 3,
    pass: 41,
    unknown: 2,
    notApplicable: 0,
    evidence: [
      { path: 'GetBucketAcl AccessControlPolicy.AccessControlList[].Grant', observed: [{ Grantee: 'http://cam.qcloud.com/groups/global/AllUsers', Permission: 'READ' }], expected: 'no grant to everybody' },
      { path: 'GetBucketPolicy Statement[0].Principal', observed: '*', expected: 'named principals', note: 'high confidence: the statement has no condition' },
    ],
  },
  {
    id: 'cvm-instance-key-login',
    title: both('CVM instance signs in by SSH key', '云服务器使用 SSH 密钥登录'),
    failTitle: both('CVM instance accepts password login', '云服务器允许密码登录'),
    why: both('Passwords are guessed, reused and phished. A key pair cannot be guessed and can be replaced without telling anyone a secret.', '密码容易被猜测、复用或钓取；密钥对无法被猜出，更换时也不需要告知他人任何秘密。'),
    severity: 'high',
    layer: 'accounts-access',
    model: 'iaas',
    subject: { kind: 'cvm.instance', title: both('CVM instance', '云服务器实例'), service: 'CVM' },
    fail: 4,
    pass: 1208,
    unknown: 3,
    notApplicable: 12,
    evidence: [{ path: 'DescribeInstances InstanceSet[].LoginSettings.KeyIds', observed: [], expected: 'at least one bound key pair; binding one turns password login off' }],
  },
  {
    id: 'cam-user-mfa',
    title: both('CAM user with console login has MFA', '可登录控制台的子用户已启用 MFA'),
    failTitle: both('CAM user signs in to the console without MFA', '子用户登录控制台时未启用 MFA'),
    why: both('A stolen password alone then opens the console.', '否则仅凭一个被盗的密码即可进入控制台。'),
    severity: 'high',
    layer: 'accounts-access',
    model: 'iaas',
    subject: { kind: 'cam.user', title: both('CAM user', '访问管理子用户'), service: 'CAM' },
    fail: 2,
    pass: 9,
    unknown: 0,
    notApplicable: 4,
    evidence: [{ path: 'DescribeSafeAuthFlagColl LoginFlag', observed: { Phone: 0, Stoken: 0, Wechat: 0 }, expected: 'one flag of LoginFlag is 1' }],
  },
  {
    id: 'cdb-instance-encrypted',
    title: both('MySQL instance encrypts its data', 'MySQL 实例已加密数据'),
    failTitle: both('MySQL instance stores data unencrypted', 'MySQL 实例未加密存储数据'),
    why: both('A copy of the storage then shows everything.', '存储一旦被复制，其中的内容一览无余。'),
    severity: 'medium',
    layer: 'security-configuration',
    model: 'paas',
    subject: { kind: 'cdb.instance', title: both('TencentDB for MySQL instance', '云数据库 MySQL 实例'), service: 'TencentDB for MySQL' },
    fail: 0,
    pass: 6,
    unknown: 5,
    notApplicable: 0,
    evidence: [],
  },
  {
    id: 'cbs-disk-snapshot-scheduled',
    title: both('CBS disk has a snapshot schedule', '云硬盘已绑定定期快照策略'),
    failTitle: both('CBS disk has no snapshot schedule', '云硬盘未绑定定期快照策略'),
    why: both('What has no copy is gone with the disk.', '没有副本的数据会随硬盘一同丢失。'),
    severity: 'low',
    layer: 'customer-data',
    model: 'iaas',
    subject: { kind: 'cbs.disk', title: both('CBS disk', '云硬盘'), service: 'CBS' },
    fail: 1,
    pass: 1_499_998,
    unknown: 0,
    notApplicable: 1,
    evidence: [{ path: 'DescribeDisks DiskSet[].AutoSnapshotPolicyIds', observed: null, expected: 'at least one policy' }],
  },
  {
    id: 'waf-domain-blocking',
    title: both('WAF blocks attacks on the domain', 'WAF 域名处于拦截模式'),
    failTitle: both('WAF only watches attacks on the domain', 'WAF 域名仅为观察模式'),
    why: both('Watching stops nothing.', '观察并不能阻止攻击。'),
    severity: 'medium',
    layer: 'security-configuration',
    model: 'saas',
    subject: { kind: 'waf.domain', title: both('WAF domain', 'WAF 接入域名'), service: 'WAF' },
    fail: 0,
    pass: 0,
    unknown: 0,
    notApplicable: 0,
    evidence: [],
  },
  {
    id: 'vpc-flow-log-enabled',
    title: both('VPC records its flows', '私有网络已开启流日志'),
    failTitle: both('VPC does not record its flows', '私有网络未开启流日志'),
    why: both('Without flow logs an intrusion leaves no trace in the network.', '没有流日志，入侵在网络中不留痕迹。'),
    severity: 'medium',
    layer: 'network-host',
    model: 'iaas',
    subject: { kind: 'vpc.vpc', title: both('VPC', '私有网络'), service: 'VPC' },
    fail: 0,
    pass: 8,
    unknown: 0,
    notApplicable: 0,
    evidence: [],
  },
];

function finding(check: CheckSketch, index: number, outcome: 'fail' | 'unknown', options: FixtureOptions): ReportFinding {
  const named = options.name?.(index) ?? (NAMES[index % NAMES.length] as string);
  const text = options.text ?? ((fallback: string) => fallback);
  return {
    fingerprint: `${check.id}-${outcome}-${index}`.padEnd(32, '0').slice(0, 32),
    resource: {
      kind: check.subject.kind,
      service: check.subject.service,
      serviceModel: check.model,
      region: REGIONS[index % REGIONS.length] as string,
      id: check.subject.kind === 'cos.bucket' ? `${named.toLowerCase().replace(/[^a-z0-9-]/g, '')}-bucket-${index}-1250000000` : `ins-${(0x5f3a9c + index * 7919).toString(36)}`,
      name: named,
    },
    severity: check.severity,
    party: partyFor(check.layer, check.model),
    evidence: outcome === 'fail' ? check.evidence.map((one) => ({ ...one, ...(one.note === undefined ? {} : { note: text(one.note) }), observed: typeof one.observed === 'string' ? text(one.observed) : one.observed })) : [],
    reason: outcome === 'unknown' ? text('DescribeInstances was denied (UnauthorizedOperation): the key that recorded the snapshot may not call it in this region') : null,
    cause: outcome === 'fail' && index % 4 === 1 ? { kind: 'security-group-rule', id: 'sg-0f3k9x2a/ingress/0#1f9a27c4', label: text('sg-0f3k9x2a ingress rule 0: ACCEPT TCP 22 from 0.0.0.0/0') } : null,
    acceptedRisk:
      outcome === 'fail' && index === 2
        ? { exceptionId: 'EX-2026-004', reason: text('Public web site; content is meant for everybody. Reviewed by the security board.'), approvedBy: 'Li Wei 李伟', expiresAt: '2026-09-30' }
        : null,
  };
}

function check(sketch: CheckSketch, options: FixtureOptions): ReportCheck {
  const fail = sketch.fail === 0 ? 0 : (options.failures ?? sketch.fail);
  const list = (outcome: 'fail' | 'unknown', count: number) => Array.from({ length: Math.min(count, 200) }, (_, index) => finding(sketch, index, outcome, options));
  return {
    id: sketch.id,
    title: sketch.title,
    failTitle: sketch.failTitle,
    why: sketch.why,
    severity: sketch.severity,
    layer: sketch.layer,
    serviceModel: sketch.model,
    party: partyFor(sketch.layer, sketch.model),
    subject: sketch.subject,
    remediation: {
      console: [both('Open the resource in the console.', '在控制台中打开该资源。'), both('Change the setting named under "expected" and save.', '将“期望值”所列的设置修改后保存。')],
      tccli: "tccli cvm AssociateInstancesKeyPairs --region ap-guangzhou --InstanceIds '[\"<instance-id>\"]' --KeyIds '[\"<key-id>\"]' --ForceStop true",
      terraform: 'resource "tencentcloud_instance" "this" {\n  key_ids = ["<key-id>"]\n}',
      docs: 'https://cloud.tencent.com/document/product/213/6092',
    },
    population: fail + sketch.pass + sketch.unknown + sketch.notApplicable,
    pass: sketch.pass,
    fail,
    notApplicable: sketch.notApplicable,
    unknown: sketch.unknown,
    outOfScope: null,
    failures: list('fail', fail),
    unknowns: list('unknown', sketch.unknown),
  };
}

const REASONS: Readonly<Partial<Record<PartReason, Bilingual>>> = {
  'open-failures': both('Checks found open failures (4)', '检查发现未解决的不合规项（4）'),
  'all-passed': both('All checks passed and show the whole of this part (8)', '全部检查通过，且足以证明该部分（8）'),
  'passed-partly': both('All checks passed, but they show only some of this part (6)', '全部检查通过，但仅能证明该部分的一部分（6）'),
  'unknown-results': both('Some results are unknown, because the snapshot does not hold what they need (5)', '部分结果未知：快照缺少判断所需的数据（5）'),
  'no-such-resources': both('The account holds no resource that this part concerns', '账号中没有该部分所涉及的资源'),
  attested: both('Attested by the customer with evidence', '客户已声明并提供证据'),
  'attested-not-held': both('The customer states that this does not hold', '客户声明该项不满足'),
  'attestation-missing': both("Needs the customer's attestation with evidence", '需要客户提供带证据的声明'),
  'certificate-valid': both('Inherited from a valid certificate of the provider', '继承自云服务商的有效证书'),
  'certificate-expiry-unknown': both("The provider's certificate is named without an expiry date; ask the provider for the dated document", '已知云服务商持有证书，但有效期未知；请向云服务商索取注明有效期的证书'),
};

function part(party: ControlPart['party'], state: ControlState, code: PartReason, basis: string | null = null): ControlPart {
  return { party, state, reason: { code, text: REASONS[code] ?? both(code, code) }, basis };
}

type ModelResult = ControlResult['models'][number];

function control(controlId: string, title: string, titleZh: string | null, layer: ControlResult['layer'], state: ControlState, models: readonly ModelResult[], more: Partial<ControlResult> = {}): ControlResult {
  return {
    controlId, title, titleZh, clause: null, controlPoint: null, layer, assurance: ['automated'], state, models, checks: [], acceptedRisks: 0,
    level: null, addressee: null, assessmentUnit: null, attributes: {}, objectives: [], setAside: { failures: 0, unknowns: 0 },
    applicability: { applicable: true, basis: 'framework', reason: null, declaredBy: null, declaredAt: null },
    ...more,
  };
}

function model(serviceModel: ModelResult['serviceModel'], owner: ModelResult['owner'], state: ControlState, parts: readonly ControlPart[], publishedOwner: ModelResult['publishedOwner'] = null): ModelResult {
  return { serviceModel, owner, publishedOwner, ownerContradicted: publishedOwner !== null && publishedOwner !== owner, state, parts };
}

function controls(): readonly ControlResult[] {
  const inherited = part('provider', 'inherited', 'certificate-valid', 'iso-27001-2025-017');
  const failing = part('customer', 'not-satisfied', 'open-failures');
  const passing = part('customer', 'satisfied', 'all-passed');
  const point = { id: '8.1.4.1', title: 'Identity authentication', titleZh: '身份鉴别' };
  return [
    control('A.8.1', 'Protect user endpoint devices', '保护用户终端设备', 'organisation', 'not-assessed', [model('any', 'each', 'not-assessed', [part('customer', 'not-assessed', 'attestation-missing')])], { assurance: ['attestation'] }),
    control('A.8.2', 'Restrict and manage privileged access rights', '限制并管理特权访问权', 'accounts-access', 'not-satisfied', [model('iaas', 'customer', 'not-satisfied', [failing]), model('paas', 'customer', 'not-satisfied', [failing])], { checks: [{ checkId: 'cam-user-mfa', full: false }], assurance: ['automated', 'attestation'] }),
    control('A.8.3', 'Access to information follows the access rules, for people, systems and the services that act for them', '按访问规则限制对信息的访问，适用于人员、系统及其代理服务', 'customer-data', 'not-satisfied', [model('paas', 'customer', 'not-satisfied', [failing])], { checks: [{ checkId: 'cos-bucket-private', full: true }], acceptedRisks: 1, clause: '8.1.4.2 a)' }),
    control('A.8.5', 'Authenticate securely', '安全地进行身份鉴别', 'accounts-access', 'not-satisfied', [model('iaas', 'customer', 'not-satisfied', [failing]), model('paas', 'customer', 'satisfied', [passing])], { checks: [{ checkId: 'cvm-instance-key-login', full: true }, { checkId: 'cam-user-mfa', full: true }], acceptedRisks: 2, clause: '8.1.4.1 a)', controlPoint: point }),
    control('A.8.6', 'Watch and plan capacity', '监视并规划容量', 'platform-compliance', 'inherited', [model('iaas', 'provider', 'inherited', [inherited]), model('paas', 'provider', 'inherited', [inherited], 'shared')], { assurance: ['inherited'] }),
    control('A.8.9', 'Define and keep configurations', '定义并保持配置', 'security-configuration', 'not-assessed', [model('iaas', 'customer', 'satisfied', [passing]), model('paas', 'shared', 'not-assessed', [part('customer', 'not-assessed', 'unknown-results'), inherited])], { checks: [{ checkId: 'cdb-instance-encrypted', full: true }, { checkId: 'waf-domain-blocking', full: false }], assurance: ['automated', 'inherited'] }),
    control('A.8.10', 'Delete information no longer needed', null, 'customer-data', 'satisfied', [model('iaas', 'customer', 'satisfied', [part('customer', 'satisfied', 'attested', 'att-2026-010')])], { assurance: ['attestation'] }),
    control('A.8.13', 'Back up information', '备份信息', 'customer-data', 'not-satisfied', [model('iaas', 'customer', 'not-satisfied', [failing])], { checks: [{ checkId: 'cbs-disk-snapshot-scheduled', full: false }] }),
    control('A.8.15', 'Record events and keep the records', '记录事件并保存日志', 'network-host', 'satisfied', [model('iaas', 'customer', 'satisfied', [passing]), model('paas', 'shared', 'satisfied', [passing, inherited])], { checks: [{ checkId: 'vpc-flow-log-enabled', full: true }] }),
    control('A.8.16', 'Watch networks and systems for anomalies', '监视网络与系统的异常', 'network-host', 'partly-evidenced', [model('iaas', 'customer', 'partly-evidenced', [part('customer', 'partly-evidenced', 'passed-partly')])], { checks: [{ checkId: 'vpc-flow-log-enabled', full: false }] }),
    control('A.8.20', 'Secure networks', '保障网络安全', 'network-host', 'partly-evidenced', [model('iaas', 'customer', 'partly-evidenced', [part('customer', 'partly-evidenced', 'passed-partly')]), model('paas', 'shared', 'not-assessed', [part('customer', 'partly-evidenced', 'passed-partly'), part('provider', 'not-assessed', 'certificate-expiry-unknown', null)])], { checks: [{ checkId: 'vpc-flow-log-enabled', full: false }] }),
    control('A.8.26', 'Requirements for the security of applications', '应用安全要求', 'application', 'not-applicable', [model('iaas', 'customer', 'not-applicable', [part('customer', 'not-applicable', 'no-such-resources')])], { checks: [{ checkId: 'waf-domain-blocking', full: true }] }),
    control('A.8.30', 'Outsourced development is directed and watched', '指导并监督外包开发', 'organisation', 'not-satisfied', [model('any', 'each', 'not-satisfied', [part('customer', 'not-satisfied', 'attested-not-held', 'att-2026-011')])], { assurance: ['attestation'] }),
  ];
}

function slices(): readonly NotCollectedSlice[] {
  const denied = (kind: string, title: Bilingual, region: string, recorded = 0): NotCollectedSlice => ({ kind, title, region, reason: 'the recorded call was denied: UnauthorizedOperation.CamNoAuth', recorded });
  return [
    ...REGIONS.map((region) => denied('cdb.instance', both('TencentDB for MySQL instance', '云数据库 MySQL 实例'), region)),
    denied('cvm.instance', both('CVM instance', '云服务器实例'), 'eu-frankfurt', 100),
    { kind: 'kms.key', title: both('KMS key', 'KMS 密钥'), region: 'ap-guangzhou', reason: 'page 2 of 3 was not recorded (TotalCount 43, recorded 40)', recorded: 40 },
    { kind: 'cls.topic', title: both('CLS log topic', 'CLS 日志主题'), region: 'ap-shanghai', reason: 'no listing was recorded', recorded: 0 },
  ];
}

function family(id: string, title: string, titleZh: string | null, members: readonly ControlResult[]): FamilyResult {
  return { id, title, titleZh, scorecard: scorecard(members), controls: members };
}

/** A month before: two controls stood otherwise, some findings were new since and some are gone. */
function delta(rich: readonly ControlResult[]): ReportDelta {
  const [first, second] = rich;
  const then = rich.map(({ controlId, state }) => ({ controlId, state: controlId === first?.controlId ? ('not-satisfied' as const) : controlId === second?.controlId ? ('not-assessed' as const) : state }));
  const counts = (changes: Partial<CheckChanges['counts']>): CheckChanges['counts'] => ({ new: 0, resolved: 0, 'still-open': 0, 'newly-unknown': 0, 'known-again': 0, ...changes });
  return {
    since: { reportId: 'DMR-20251215-9A41C07E-iso-27001-2022', scanId: '1c0e4a52-98a7-4b1e-8a2b-0d6f6c1b7e55', startedAt: '2025-12-16T08:00:00.000Z', capturedAt: '2025-12-15T22:00:00.000Z', snapshotHash: 'f'.repeat(64) },
    checksChanged: true,
    scorecard: scorecard(then),
    families: [{ id: 'A.8', scorecard: scorecard(then) }],
    controls: then.filter(({ controlId, state }) => rich.some((now) => now.controlId === controlId && now.state !== state)).map(({ controlId, state }) => ({ controlId, from: state })),
    checks: [
      { checkId: 'cos-bucket-private', counts: counts({ new: 2, 'still-open': 1 }) },
      { checkId: 'cvm-instance-key-login', counts: counts({ resolved: 12, 'still-open': 40, 'newly-unknown': 3 }) },
      { checkId: 'cam-user-mfa', counts: counts({ 'still-open': 5 }) },
    ],
  };
}

/** A report over one framework with two families: `A.8` is rich, `A.7` is small and wholly inherited. */
export function fixtureReport(options: FixtureOptions = {}): AssessmentReport {
  const text = options.text ?? ((fallback: string) => fallback);
  const rich = controls();
  const small = [control('A.7.1', 'Define physical perimeters', '划定物理安全边界', 'physical', 'inherited', [model('iaas', 'provider', 'inherited', [part('provider', 'inherited', 'certificate-valid', 'iso-27001-2025-017')])], { assurance: ['inherited'] })];
  return {
    version: 3,
    delta: delta(rich),
    id: 'DMR-20260115-3F9A2C71-iso-27001-2022',
    account: { uin: '100000000001', appId: '1250000000', name: options.name?.(0) ?? '示例科技 Example Trading Ltd.', site: 'china' },
    framework: {
      id: 'iso-27001-2022',
      title: 'ISO/IEC 27001:2022, Annex A',
      titleZh: 'ISO/IEC 27001:2022 附录 A',
      version: '2022',
      issuer: 'ISO/IEC',
      confidence: 'high; Annex A only',
      notes: ['Clauses 4 to 10 are not enumerated.', 'Titles are written in own words.'],
      levels: [],
      level: null,
      editions: [],
      edition: null,
      origin: { files: [], sha256: 'd'.repeat(64) },
    },
    scan: { id: '7f3c1f5e-3f54-4f0e-9f57-2b6f0b6a9d11', startedAt: '2026-01-16T08:00:00.000Z' },
    snapshot: {
      contentHash: '9c1185a5c5e9fc54612808977ee8f548b2258d31a3f6ac9a1c6d8f6fa3e6d7b2',
      sourceHash: '2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae',
      capturedAt: '2026-01-15T03:04:05.000Z',
      source: options.name?.(1) ?? 'example-2026-01-15.ndjson.gz',
      calls: 18_402,
      unreadCalls: 17,
      rejectedInputs: 2,
      regions: REGIONS,
    },
    tool: { name: 'demarc', version: '0.1.0', checks: 96, checksHash: 'b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9' },
    serviceModels: ['iaas', 'paas'],
    resources: {
      total: 1_501_292,
      byKind: [
        { kind: 'cam.user', title: both('CAM user', '访问管理子用户'), serviceModel: 'iaas', count: 15 },
        { kind: 'cbs.disk', title: both('CBS disk', '云硬盘'), serviceModel: 'iaas', count: 1_500_000 },
        { kind: 'cos.bucket', title: both('COS bucket', 'COS 存储桶'), serviceModel: 'paas', count: 46 },
        { kind: 'cvm.instance', title: both('CVM instance', '云服务器实例'), serviceModel: 'iaas', count: 1227 },
        { kind: 'waf.domain', title: both('WAF domain', 'WAF 接入域名'), serviceModel: 'saas', count: 0 },
        { kind: 'vpc.vpc', title: both('VPC', '私有网络'), serviceModel: 'iaas', count: 4 },
      ],
    },
    scope: null,
    scorecard: scorecard([...small, ...rich]),
    ownershipContradictions: [{ controlId: 'A.8.6', serviceModel: 'paas', matrix: 'provider', published: 'shared', confidence: 'high' }],
    families: [family('A.7', 'Physical controls', '物理控制', small), family('A.8', 'Technological controls', '技术控制', rich)],
    checks: SKETCHES.map((sketch) => check(sketch, options)),
    findingsLimit: 200,
    notCollected: slices().map((slice) => ({ ...slice, reason: text(slice.reason) })),
    certificates: [
      { id: 'iso-27001-2025-017', issuer: 'Certification body', scope: text('Information security of IaaS and PaaS products in mainland China'), issuedAt: '2025-06-01', expiresAt: '2028-05-31', source: 'certificate obtained from the provider on 2026-01-02', standard: 'ISO/IEC 27001:2022', serviceModels: ['iaas', 'paas'], regions: null, controls: null, chapter: null, evidence: { name: 'certificate.pdf', sha256: 'e'.repeat(64), size: 482_113, mediaType: 'application/pdf' }, state: 'valid', valid: true },
      { id: 'wp-iso-27001', issuer: 'Certification body, not named', scope: 'Information security management', issuedAt: null, expiresAt: null, source: 'Tencent Cloud security white paper, September 2025, chapter 4.1.2', standard: null, serviceModels: ['iaas', 'paas', 'saas'], regions: null, controls: null, chapter: '4.1.2', evidence: null, state: 'expiry-unknown', valid: false },
    ],
    attestations: [
      { id: 'att-2026-010', controlIds: ['A.8.10'], scope: null, approvedBy: null, supersedes: null, state: 'valid', statement: text('Data is deleted 30 days after a customer leaves; the job and its log are reviewed every quarter.'), holds: true, statedBy: 'Chen Jing 陈静', statedAt: '2026-01-05', expiresAt: '2026-12-31', evidence: [{ name: 'deletion-log-2025Q4.pdf', sha256: 'a'.repeat(64) }, { name: '数据删除规程.docx', sha256: 'b'.repeat(64) }], valid: true },
      { id: 'att-2026-011', controlIds: ['A.8.30'], scope: null, approvedBy: null, supersedes: null, state: 'valid', statement: text('Two suppliers have no agreed security requirements yet.'), holds: false, statedBy: 'Chen Jing 陈静', statedAt: '2026-01-05', expiresAt: '2026-12-31', evidence: [{ name: 'supplier-list.xlsx', sha256: 'c'.repeat(64) }], valid: true },
    ],
    exceptions: [],
    warnings: [],
  };
}
