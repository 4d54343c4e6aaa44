import { idOf, uuidOf } from '../names.mjs';
import { GZ } from './account.mjs';
import { MACHINES } from './fleet.mjs';

/** Security products that were bought and left as they came, or refused to answer. */
export function recordSecurity(recording) {
  recordFirewalls(recording);
  recordHosts(recording);
  recordWatching(recording);
}

function recordFirewalls(recording) {
  const domain = (Domain, changes) => ({ Domain, DomainId: uuidOf(`kite ${Domain}`).replaceAll('-', ''), InstanceId: idOf('waf', 'kite'), Edition: 'sparta-waf', Region: GZ, Status: 0, Mode: 0, FlowMode: 0, ClsStatus: 0, PostCLSStatus: 0, PostCKafkaStatus: 0, LoadBalancerSet: [], CreateTime: '2023-09-01 10:00:00', ...changes });
  recording.list('waf.DescribeInstances', GZ, [{ InstanceId: idOf('waf', 'kite'), InstanceName: 'waf', Edition: 'sparta-waf', Region: GZ, Level: 1, Status: 1, DomainCount: 2, ValidTime: '2025-12-01 00:00:00' }]);
  recording.list('waf.DescribeDomains', GZ, [domain('pay.kite.example', {}), domain('lobby.kite.example', { Status: 1 }), domain('www.kite.example', { Status: null, Mode: null, FlowMode: null, ClsStatus: null, PostCLSStatus: null, PostCKafkaStatus: null })]);
  recording.list('waf.DescribeObjects', GZ, [{ ObjectId: idOf('lb', 'kite lobby'), ObjectName: 'lobby', InstanceId: idOf('waf', 'kite'), PreciseDomains: [], Status: 0, ClsStatus: 0, PublicIp: ['43.139.12.80'], Type: 'CLB', Region: GZ }]);
  for (const call of ['waf.DescribeInstances', 'waf.DescribeDomains', 'waf.DescribeObjects']) recording.deny(call, 'ap-seoul');
  recording.list('antiddos.DescribeListBGPInstances', null, []);
  recording.deny('antiddos.DescribeListBGPIPInstances', null);
  recording.answer('cfw.DescribeDefenseSwitch', null, {}, { BasicRuleSwitch: 0, TiSwitch: 0, VirtualPatchSwitch: 0 });
  recording.answer('cfw.DescribeIpsModeSwitch', null, {}, { Data: { Mode: 0 } });
  recording.list('cfw.DescribeFwEdgeIps', null, [
    { PublicIp: '43.139.12.11', InstanceId: MACHINES[0].id, InstanceName: MACHINES[0].name, AssetType: 'CVM', Region: GZ, VpcId: '', Status: 0 },
    { PublicIp: '43.139.12.12', InstanceId: MACHINES[1].id, InstanceName: MACHINES[1].name, AssetType: 'CVM', Region: GZ, VpcId: '', Status: null },
  ]);
  const rule = { Uuid: 9001, OrderIndex: 1, SourceContent: '0.0.0.0/0', SourceType: 'net', TargetContent: '0.0.0.0/0', TargetType: 'net', Protocol: 'ANY', Port: '-1/-1', RuleAction: 'accept', Direction: 1, Enable: 'true', Invalid: false };
  recording.list('cfw.DescribeAclRule', null, [rule, { ...rule, Uuid: 9002, OrderIndex: 2, Enable: null }]);
}

/** Only the first page of the machines was fetched, and one machine more is known than listed. */
function recordHosts(recording) {
  const listed = MACHINES.filter(({ agent }) => agent !== undefined);
  recording.asked.add('cwp.DescribeMachines ');
  recording.answer('cwp.DescribeMachines', null, { MachineType: 'CVM', MachineRegion: 'all-regions', Offset: 0, Limit: 100 }, {
    TotalCount: listed.length + 5,
    Machines: listed.map((one) => ({ MachineName: one.name, MachineStatus: one.agent === 'ONLINE' ? 'ONLINE' : 'OFFLINE', ...(one.agent === '' ? { MachineStatus: null } : {}), AgentStatus: one.agent, InstanceState: 'RUNNING', Uuid: '', Quuid: one.uuid, InstanceId: one.id, MachineType: 'CVM', ProtectType: 'BASIC', IsProVersion: false, SecurityStatus: 'RISK', VulNum: 12, BaselineNum: 30, MalwareNum: 1, RegionInfo: { Region: GZ } })),
  });
  recording.list('cwp.DescribeAssetUserList', null, [{ Quuid: MACHINES[0].uuid, Uid: '0', Name: 'root', LoginType: 3, IsRoot: 1, IsSshLogin: 1, PasswordStatus: 1, MachineExtraInfo: { InstanceID: MACHINES[0].id } }]);
  recording.answer('cwp.DescribeGeneralStat', null, { MachineType: '', MachineRegion: 'all-regions' }, { MachinesAll: 17, MachinesUninstalled: 6, AgentsAll: 11, AgentsOnline: 6, AgentsOffline: 5, AgentsPro: 0, AgentsBasic: 11, FlagshipMachineCnt: 0, RiskMachine: 9, Shutdown: 1, Offline: 5 });
  const flaw = (VulId, Name, CveId, Level, Status) => ({ VulId, Name, CveId, Level, CvssScore: 9, HostCount: 4, Status, VulCategory: 1, FirstAppearTime: '2024-12-20 10:00:00', LastTime: '2026-01-14 03:00:00' });
  recording.list('cwp.DescribeVulList', null, [flaw(201, 'Remote code execution in a logging library', 'CVE-2021-00001', 4, 0), flaw(202, 'Kernel privilege escalation', 'CVE-2022-00001', 3, 0), flaw(203, 'Unrated', '', null, null)]);
  recording.answer('cwp.DescribeLicenseGeneral', null, {}, { LicenseCnt: 2, AvailableLicenseCnt: 0, NearExpiryLicenseCnt: 1, ExpireLicenseCnt: 1, AutoOpenStatus: false, ProtectType: 'PRO', UsedLicenseCnt: 2, FlagshipVersionLicenseCnt: 0, ProVersionLicenseCnt: 2 });
  recording.list('csip.DescribeCVMAssets', null, MACHINES.map((one) => ({ AssetId: one.id, AssetName: one.name, AssetType: 'CVM', Region: GZ, InstanceState: 'RUNNING', PortRisk: one.address ? 3 : 0, VulnerabilityRisk: 12, ConfigurationRisk: 4, ScanTask: 0, LastScanTime: '' })));
  recording.list('csip.DescribeRiskCenterCFGViewCFGRiskList', null, [
    { Id: 'cfg-bucket', CFGName: 'Bucket is public 存储桶公有读写', CheckType: 'COS', Level: 'extreme', AffectAssetCount: 1, NoHandleCount: 1, FirstTime: '2024-11-02 10:00:00', RecentTime: '2026-01-13 03:00:00' },
    { Id: 'cfg-blur', CFGName: 'Unrated', CheckType: 'CAM', Level: null, AffectAssetCount: null, NoHandleCount: null, FirstTime: '', RecentTime: '' },
  ]);
  recording.answer('tcss.DescribeAssetSummary', null, {}, { ContainerCnt: 20, ContainerRunning: 18, ImageCnt: 40, HostOnline: 0, HostCnt: 3, ImageHasVirusCnt: 1, ImageHasVulsCnt: 31, HostUnInstallCnt: 3 });
  recording.list('dasb.DescribeDevices', null, []);
  recording.refuse('tag.GetResources', null, { MaxResults: 50 });
  recording.asked.add('tag.GetResources ');
}

function recordWatching(recording) {
  const notice = { Id: 'notice-kite0001', Name: 'former admin', UserNotices: [], URLNotices: [], CLSNotices: [] };
  recording.list('monitor.DescribeAlarmNotices', null, [notice, { Id: 'notice-kite0002', Name: 'unread' }]);
  const policy = (index, PolicyName, changes) => ({ PolicyId: `policy-kite${index}`, PolicyName, MonitorType: 'MT_QCE', Enable: 1, UseSum: 3, InstanceSum: 3, Namespace: 'cvm_device', IsDefault: 1, IsBindAll: 0, InstanceGroupId: 0, TagInstances: [], NoticeIds: [notice.Id], Notices: [notice], UpdateTime: 1672531200, ...changes });
  recording.list('monitor.DescribeAlarmPolicies', null, [policy(1, 'default', {}), policy(2, 'off', { Enable: 0 }), policy(3, 'unread', { Enable: null, NoticeIds: undefined, Notices: undefined, UseSum: undefined, IsBindAll: undefined, TagInstances: undefined, InstanceGroupId: undefined })]);
  recording.answer('config.DescribeConfigRecorder', null, {}, { Status: 0, Items: [] });
  recording.deny('config.ListConfigRules', null);
}
