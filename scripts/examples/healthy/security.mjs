import { idOf, unix, uuidOf } from '../names.mjs';
import { ACCOUNT, GZ } from './account.mjs';
import { MACHINES } from './fleet.mjs';

const PUBLIC = [
  { address: '119.28.40.21', id: idOf('ins', 'bastion'), name: 'bastion', type: 'CVM' },
  { address: '119.28.40.30', id: idOf('nat', 'gz'), name: 'nat-gz', type: 'NAT' },
  { address: '119.28.40.80', id: idOf('lb', 'shop'), name: 'shop 商城', type: 'CLB' },
  { address: '119.28.40.81', id: idOf('lb', 'partner-classic'), name: 'partner-classic', type: 'CLB' },
];

/** Firewalls, host security, the security centre, monitoring and configuration records. */
export function recordSecurity(recording) {
  recordFirewalls(recording);
  recordHostSecurity(recording);
  recordMonitoring(recording);
  recordConfiguration(recording);
}

function recordFirewalls(recording) {
  const waf = idOf('waf', 'lantern');
  recording.list('waf.DescribeInstances', GZ, [{ InstanceId: waf, InstanceName: 'lantern-waf', Edition: 'clb-waf', Region: GZ, Level: 3, Status: 1, DomainCount: 2, ValidTime: '2026-09-01 00:00:00' }]);
  const domain = (Domain, changes) => ({ Domain, DomainId: uuidOf(Domain).replaceAll('-', ''), InstanceId: waf, Edition: 'clb-waf', Region: GZ, Status: 1, Mode: 1, Engine: 20, FlowMode: 1, ClsStatus: 1, PostCLSStatus: 1, PostCKafkaStatus: 0, LoadBalancerSet: [{ LoadBalancerId: idOf('lb', 'shop'), LoadBalancerName: 'shop 商城', ListenerId: idOf('lbl', 'shop https'), Protocol: 'HTTPS', Vport: 443 }], CreateTime: '2024-09-01 10:00:00', ...changes });
  recording.list('waf.DescribeDomains', GZ, [
    domain('shop.lantern-tea.example', {}),
    // The partner's site is only watched so far.
    domain('partner.lantern-tea.example', { Mode: 0, ClsStatus: 0, PostCLSStatus: 0, LoadBalancerSet: [{ LoadBalancerId: idOf('lb', 'partner-classic'), ListenerId: idOf('lbl', 'partner') }] }),
  ]);
  recording.list('waf.DescribeObjects', GZ, [{ ObjectId: idOf('lb', 'shop'), ObjectName: 'shop 商城', InstanceId: waf, PreciseDomains: [], Status: 1, ClsStatus: 1, VirtualDomain: '', PublicIp: ['119.28.40.80'], PrivateIp: [], VpcName: '', Vpc: '', NumericalVpcId: 0, Type: 'CLB', Region: GZ }]);
  recording.list('antiddos.DescribeListBGPInstances', null, [{ InstanceDetail: { InstanceId: 'bgp-00lantern', EipList: ['119.28.40.80'] }, Name: 'shop', Status: 'idle', BoundIP: '119.28.40.80', Region: { Region: GZ } }]);
  recording.list('antiddos.DescribeListBGPIPInstances', null, []);
  recording.answer('cfw.DescribeDefenseSwitch', null, {}, { BasicRuleSwitch: 1, BaselineAllSwitch: 1, TiSwitch: 1, VirtualPatchSwitch: 1, BaselineSwitch: 1, HistoryOpen: 1, ReturnCode: 0, ReturnMsg: 'success' });
  recording.answer('cfw.DescribeIpsModeSwitch', null, {}, { Data: { Mode: 1 } });
  recording.list('cfw.DescribeFwEdgeIps', null, PUBLIC.map((one) => ({ PublicIp: one.address, InstanceId: one.id, InstanceName: one.name, AssetType: one.type, Region: GZ, VpcId: '', PublicIpType: 1, Status: one.name === 'partner-classic' ? 0 : 1, SwitchMode: 0 })));
  const entry = (OrderIndex, changes) => ({ Uuid: 7000 + OrderIndex, OrderIndex, SourceContent: '0.0.0.0/0', SourceType: 'net', TargetContent: '0.0.0.0/0', TargetType: 'net', Protocol: 'ANY', Port: '-1/-1', RuleAction: 'drop', Direction: 1, Enable: 'true', Invalid: false, Description: '', ...changes });
  recording.list('cfw.DescribeAclRule', null, [
    entry(1, { TargetContent: '119.28.40.80', Protocol: 'TCP', Port: '443', RuleAction: 'accept' }),
    entry(2, { SourceContent: '203.0.113.0/28', TargetContent: '119.28.40.21', Protocol: 'TCP', Port: '22', RuleAction: 'accept' }),
    entry(3, {}),
  ]);
}

function recordHostSecurity(recording) {
  const covered = MACHINES;
  recording.list('cwp.DescribeMachines', null, MACHINES.map((machine) => ({
    MachineName: machine.name, MachineOs: machine.image, MachineStatus: 'ONLINE', AgentStatus: 'ONLINE', InstanceState: 'RUNNING', Uuid: machine.uuid, Quuid: machine.uuid, InstanceId: machine.id, MachineType: 'CVM', ProtectType: 'Flagship', IsProVersion: true, SecurityStatus: 'SAFE', VulNum: 0, BaselineNum: machine.name.startsWith('search') ? 2 : 0, MalwareNum: 0, RegionInfo: { Region: machine.region, RegionId: 1, RegionName: machine.region, RegionCode: 'gz', RegionNameEn: machine.region },
  })));
  recording.list('cwp.DescribeAssetUserList', null, covered.filter(({ image }) => image !== 'windows').flatMap((machine) => ['root', 'operator'].map((Name, index) => ({ Quuid: machine.uuid, Uuid: machine.uuid, Uid: String(index * 1000), Gid: '0', Name, LoginType: 1, IsRoot: index === 0 ? 1 : 0, IsSshLogin: index, IsSudo: index, IsDomain: 0, PasswordStatus: index === 0 ? 4 : 1, LastLoginTime: '2026-01-12 10:00:00', MachineExtraInfo: { InstanceID: machine.id } }))));
  recording.answer('cwp.DescribeGeneralStat', null, { MachineType: '', MachineRegion: 'all-regions' }, { MachinesAll: MACHINES.length, MachinesUninstalled: 0, AgentsAll: covered.length, AgentsOnline: covered.length, AgentsOffline: 0, AgentsPro: 0, AgentsBasic: 0, FlagshipMachineCnt: covered.length, RiskMachine: 2, Shutdown: 0, Offline: 0, AddedOnTheFifteen: 0, AgentsOfflineIn24Hours: 0 });
  const flaw = (VulId, Name, CveId, Level, Status, HostCount) => ({ VulId, Name, CveId, Level, CvssScore: Level * 2, CvssScoreFloat: Level * 2.1, HostCount, Status, VulCategory: 1, FirstAppearTime: '2025-12-20 10:00:00', LastTime: '2026-01-14 03:00:00', Ids: '' });
  recording.list('cwp.DescribeVulList', null, [flaw(101, 'Kernel local privilege escalation', 'CVE-2025-00001', 2, 0, 2), flaw(102, 'OpenSSL denial of service', 'CVE-2025-00002', 3, 3, 0)]);
  recording.answer('cwp.DescribeLicenseGeneral', null, {}, { LicenseCnt: 40, AvailableLicenseCnt: 40 - covered.length, NearExpiryLicenseCnt: 0, ExpireLicenseCnt: 0, AutoOpenStatus: true, ProtectType: 'FLAGSHIP', IsOpenStatusHistory: true, UsedLicenseCnt: covered.length, NotExpiredLicenseCnt: 40, FlagshipVersionLicenseCnt: 40, ProVersionLicenseCnt: 0 });
  recording.list('csip.DescribeCVMAssets', null, MACHINES.map((machine) => ({ AssetId: machine.id, AssetName: machine.name, AssetType: 'CVM', Region: machine.region, InstanceState: 'RUNNING', PortRisk: 0, VulnerabilityRisk: machine.name.startsWith('search') ? 1 : 0, ConfigurationRisk: 0, ScanTask: 4, LastScanTime: '2026-01-13 03:00:00' })));
  recording.list('csip.DescribeRiskCenterCFGViewCFGRiskList', null, [
    { Id: 'cfg-ssh', CFGName: 'Security group opens SSH 安全组开放高危端口', CheckType: 'CVM', Level: 'middle', AffectAssetCount: 1, NoHandleCount: 1, FirstTime: '2025-11-02 10:00:00', RecentTime: '2026-01-13 03:00:00' },
    { Id: 'cfg-key', CFGName: 'Access key in a public repository', CheckType: 'CAM', Level: 'high', AffectAssetCount: 1, NoHandleCount: 0, FirstTime: '2025-09-02 10:00:00', RecentTime: '2025-09-03 03:00:00' },
    { Id: 'cfg-cert', CFGName: 'Certificate expires soon', CheckType: 'SSL', Level: 'low', AffectAssetCount: 1, NoHandleCount: 0, FirstTime: '2025-12-28 10:00:00', RecentTime: '2026-01-13 03:00:00' },
  ]);
  recording.answer('tcss.DescribeAssetSummary', null, {}, { AppCnt: 12, ContainerCnt: 48, ContainerPause: 0, ContainerRunning: 46, ContainerStop: 2, CreateTime: '2026-01-14 03:00:00', DbCnt: 0, ImageCnt: 30, HostOnline: 10, HostCnt: 10, ImageHasRiskInfoCnt: 1, ImageHasVirusCnt: 0, ImageHasVulsCnt: 3, HostUnInstallCnt: 0 });
  recording.list('dasb.DescribeDevices', null, MACHINES.filter(({ name }) => name !== 'staging-legacy').map((machine, index) => ({ Id: index + 1, InstanceId: machine.id, Name: machine.name, PublicIp: '', PrivateIp: machine.address, ApCode: machine.region, OsName: machine.image === 'windows' ? 'Windows' : 'Linux', Kind: 0, Resource: { ResourceId: 'bh-saas-lantern01', ApCode: GZ } })));
  recording.chain('tag.GetResources', MACHINES.filter(({ owner }) => owner !== null).map((machine) => ({ Resource: `qcs::cvm:${machine.region}:uin/${ACCOUNT.uin}:instance/${machine.id}`, Tags: [{ TagKey: 'owner', TagValue: machine.owner, Category: 'Custom' }] })), 20);
}

function recordMonitoring(recording) {
  const notice = { Id: 'notice-lantern1', Name: 'on call 值班', UpdatedAt: '2025-01-10 10:00:00', UpdatedBy: '100000000012', NoticeType: 'ALL', UserNotices: [{ ReceiverType: 'USER', StartTime: 0, EndTime: 86399, NoticeWay: ['EMAIL', 'SMS', 'CALL'], UserIds: [12001], GroupIds: [], PhoneOrder: [], OnCallFormIDs: [''], Weekday: [1, 2, 3, 4, 5, 6, 7] }], URLNotices: [{ URL: 'https://hooks.lantern-tea.example/alarm', IsValid: 1 }], CLSNotices: [], IsPreset: 0, NoticeLanguage: 'zh-CN' };
  recording.list('monitor.DescribeAlarmNotices', null, [notice, { ...notice, Id: 'notice-lantern2', Name: 'nobody left', UserNotices: [], URLNotices: [] }]);
  const policy = (index, PolicyName, Namespace, changes) => ({ PolicyId: `policy-lantern${index}`, PolicyName, Remark: '', MonitorType: 'MT_QCE', Enable: 1, UseSum: 10, InstanceSum: 10, ProjectId: 0, Namespace, IsDefault: 0, IsBindAll: 1, InstanceGroupId: 0, TagInstances: [], NoticeIds: [notice.Id], Notices: [notice], UpdateTime: unix('2025-06-01T00:00:00Z'), InsertTime: unix('2024-06-01T00:00:00Z'), ...changes });
  recording.list('monitor.DescribeAlarmPolicies', null, [
    policy(1, 'machines 云服务器', 'cvm_device', {}),
    policy(2, 'MySQL', 'cdb_detail', {}),
    policy(3, 'balancers', 'clb_public', {}),
    policy(5, 'Redis', 'redis_mem_edition', {}),
    policy(4, 'old test', 'cvm_device', { Enable: 0, IsBindAll: 0, UseSum: 0, InstanceSum: 0, NoticeIds: [], Notices: [] }),
  ]);
}

function recordConfiguration(recording) {
  recording.answer('config.DescribeConfigRecorder', null, {}, { Status: 1, OpenCount: 1, UpdateCount: 1, CreateTime: '2024-09-01 10:00:00', Items: ['QCS::CVM::Instance', 'QCS::VPC::SecurityGroup', 'QCS::COS::Bucket', 'QCS::CAM::User'].map((ResourceType) => ({ ResourceType, ResourceTypeName: ResourceType })) });
  const rule = (index, RuleName, Identifier, ComplianceResult) => ({ ConfigRuleId: `cr-lantern0${index}`, RuleName, Identifier, IdentifierType: 'SYSTEM', RiskLevel: index, Status: 'ACTIVE', ComplianceResult, ResourceType: ['QCS::CVM::Instance'], CompliancePackId: '', CreateTime: '2024-09-02 10:00:00', ConfigRuleInvokedTime: '2026-01-15 01:00:00' });
  recording.list('config.ListConfigRules', null, [rule(1, 'root-mfa 主账号多因素认证', 'root-mfa-check', 'COMPLIANT'), rule(2, 'disk-encrypted', 'cbs-disk-encryption', 'NON_COMPLIANT')]);
}
