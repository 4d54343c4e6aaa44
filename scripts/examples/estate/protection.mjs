/** Security products: what they watch, keep and tell, and whether anybody handles what they found. */
export function recordProtectionCare(estate) {
  recordHosts(estate);
  recordContainers(estate);
  recordFirewall(estate);
  recordCentre(estate);
  recordSites(estate);
  estate.setting('config.DescribeConfigDeliver', { Status: 1, DeliverType: 'cos', DeliverName: 'configuration records', TargetArn: '', DeliverPrefix: 'config' }, { Status: 0, DeliverType: '', DeliverName: '' });
}

function recordHosts(estate) {
  const { recording, kept } = estate;
  estate.setting('cwp.DescribeMalwareTimingScanSetting', { EnableScan: 1, RealTimeMonitoring: 1, IsGlobal: 1, Cycle: 1 }, { EnableScan: 0, RealTimeMonitoring: 0, IsGlobal: 0 });
  estate.setting('cwp.DescribeScanVulSetting', { EnableScan: 1, TimerInterval: 3, Uuids: [], VulCategories: '1,2,4' }, { EnableScan: 0, TimerInterval: 0, Uuids: [] });
  estate.setting('cwp.DescribeVulDefenceSetting', { Enable: 1, Scope: 1, FlagshipCount: 26 }, { Enable: 0, Scope: 0, FlagshipCount: 0 });
  estate.setting('cwp.DescribeLogStorageConfig', { Type: ['malware', 'brute', 'login'], Period: 180 }, { Type: ['malware'], Period: 7 });
  estate.setting('cwp.DescribeBanStatus', { Status: 1, BanByRule: true }, { Status: 0, BanByRule: false });
  estate.setting('csip.DescribePreventUninstallGlobalConf', { Enable: 1, EnableCount: 26, DisableCount: 0 }, { Enable: 0, EnableCount: 0, DisableCount: 9 });
  const [machine] = recording.listed('cvm.DescribeInstances');
  const malware = (Id, Status) => ({ Id, VirusName: 'Linux.CoinMiner', Level: 4, Status, CreateTime: '2026-01-10 16:25:44', FilePath: '/tmp/.x', MachineExtraInfo: { InstanceID: machine.item.InstanceId } });
  recording.list('cwp.DescribeMalWareList', null, kept ? [malware(91, 6)] : [malware(92, 4), { Id: 93, VirusName: 'Linux.Backdoor' }]);
  recording.list('cwp.DescribeWarningList', null, [{ Type: 2, DisablePhoneWarning: kept ? 0 : 1, TimeZone: 'Asia/Shanghai' }, ...(kept ? [] : [{ Type: 3 }])]);
}

function recordContainers(estate) {
  const { recording, kept } = estate;
  estate.setting('tcss.DescribeAssetImageScanSetting', { Enable: true, ScanPeriod: 7, ScanVul: true, ScanVirus: true, ScanRisk: true, All: true }, { Enable: false, ScanPeriod: 0, ScanVul: false, ScanVirus: false, All: false });
  estate.setting('tcss.DescribeVirusMonitorSetting', { EnableScan: true, ScanPathAll: true }, { EnableScan: false, ScanPathAll: false });
  estate.setting('tcss.DescribeVulDefenceSetting', { IsEnabled: 1, Scope: 1, HostCount: 10 }, { IsEnabled: 0, Scope: 0, HostCount: 0 });
  recording.list('tcss.DescribeCompliancePeriodTaskList', null, [{ PeriodTaskId: 3, AssetType: 'ASSET_K8S', PeriodRule: { Enable: kept, Frequency: 1 } }, ...(kept ? [] : [{ PeriodTaskId: 4, AssetType: 'ASSET_IMAGE' }])]);
  recording.list('tcss.DescribeSecLogJoinTypeList', null, [{ LogType: 'k8s_api', IsJoined: kept, Count: kept ? 2 : 0 }, ...(kept ? [] : [{ LogType: 'container_bash' }])]);
}

function recordFirewall(estate) {
  const { recording, kept, main } = estate;
  estate.setting('cfw.DescribeLogStorageStatistic', { ReturnCode: 0, ReturnMsg: 'success', StorageDay: 180, ArrearsStopWriting: 0 }, { ReturnCode: 0, ReturnMsg: 'success', StorageDay: 7, ArrearsStopWriting: 1 });
  recording.list('cfw.DescribeNatFwSwitch', null, [{ Id: 1, SubnetId: 'subnet-app0001', SubnetName: 'app', NatInsId: 'cfwnat-1', NatInsName: 'egress', Region: main, Enable: kept ? 1 : 0, Abnormal: 0 }, ...(kept ? [] : [{ Id: 2, SubnetId: 'subnet-app0002', Region: main }])]);
  recording.list('cfw.DescribeVpcFwGroupSwitch', null, [{ SwitchId: 'cfws-1', SwitchName: 'backbone', ConnectId: 'ccn-1', Enable: kept ? 1 : 0, Status: 0 }, ...(kept ? [] : [{ SwitchId: 'cfws-2', ConnectId: 'ccn-2' }])]);
}

function recordCentre(estate) {
  const { recording, kept } = estate;
  const handled = kept ? 1 : 0;
  const more = (item) => (kept ? [] : [item]);
  recording.list('csip.DescribeNotifySetting', null, [{ Module: 'Alert', Status: handled, SendTime: '09:00-18:00' }, ...more({ Module: 'Risk' })]);
  recording.list('csip.DescribeOrganizationUserInfo', null, [{ Uin: '100000000031', NickName: 'subsidiary', Enable: handled, IsExpired: !kept, CSIPProtect: kept ? 'Ultimate' : 'Free' }, ...more({ Uin: '100000000032', NickName: 'unknown' })]);
  recording.list('csip.DescribeAccessKeyAlarm', null, [{ ID: 5, Name: 'key used from a new place', Level: 5, Status: handled, LastAlarmTime: '2026-01-04 10:00:00' }, ...more({ ID: 6, Name: 'untold' })]);
  recording.list('csip.DescribeRiskCenterAssetViewWeakPasswordRiskList', null, [{ Id: 'weak-1', PasswordType: 'Linux', Level: 'high', InstanceId: 'ins-1', Status: handled }, ...more({ Id: 'weak-2', PasswordType: 'Redis' })]);
  recording.list('csip.DescribeRiskCenterVULViewVULRiskList', null, [{ Id: 'vul-1', VULName: 'library with a known hole', Level: 'extreme', AffectAssetCount: 2, NoHandleCount: kept ? 0 : 2, FirstTime: '2025-11-01 08:00:00' }, ...more({ Id: 'vul-2', VULName: 'untold' })]);
  estate.tell('csip.DescribeAccessKeyUserList', ({ Type }) => (Type === 0 ? { LoginTime: '2025-09-01 09:00:00' } : {}), () => ({}));
}

/** Sites behind the web firewall, the edge and the delivery network. */
function recordSites(estate) {
  const { recording, kept } = estate;
  const all = kept ? 1 : 0;
  for (const { service, action, response } of recording.calls) {
    if (response === undefined) continue;
    if (service === 'waf' && action === 'DescribeModuleStatus') Object.assign(response, { CcProtection: all, AntiLeakage: all, AntiTamper: all });
    if (service === 'teo' && action === 'DescribeSecurityPolicy' && response.SecurityPolicy) {
      const { ManagedRules = {} } = response.SecurityPolicy;
      const state = kept ? 'on' : 'off';
      Object.assign(response.SecurityPolicy, {
        ManagedRules: { ...ManagedRules, AutoUpdate: { AutoUpdateToLatestVersion: state } },
        BotManagement: { Enabled: state },
        HttpDDoSProtection: { AdaptiveFrequencyControl: { Enabled: state, Sensitivity: 'Loose', Action: { Name: kept ? 'Challenge' : 'Monitor' } } },
      });
    }
  }
  estate.tell('waf.DescribeDomains', () => ({ BotStatus: 1 }), () => ({ BotStatus: 0 }));
  estate.about('waf.DescribeDomains', 'waf.DescribeModuleStatus', ({ Domain }) => ({ Domain }), () => ({ WebSecurity: 1, AccessControl: 1, CcProtection: 1, ApiProtection: 1, AntiTamper: 1, AntiLeakage: 1 }), () => ({ WebSecurity: 1, AccessControl: 0, CcProtection: 0, ApiProtection: 0, AntiTamper: 0, AntiLeakage: 0 }));
  estate.about('teo.DescribeZones', 'teo.DescribeOriginACL', ({ ZoneId }) => ({ ZoneId }), () => ({ OriginACLInfo: { Status: 'online', L7Hosts: ['www.lantern-tea.example'], L4ProxyIds: [] } }), () => ({ OriginACLInfo: { Status: 'offline', L7Hosts: [], L4ProxyIds: [] } }));
  const limited = { IpFreqLimit: { Switch: 'on', Qps: 50 }, BandwidthAlert: { Switch: 'on', BpsThreshold: 10_000_000, CounterMeasure: 'RETURN_404' } };
  const open = { IpFreqLimit: { Switch: 'off', Qps: null }, BandwidthAlert: { Switch: 'off', BpsThreshold: null, CounterMeasure: null } };
  estate.tell('cdn.DescribeDomainsConfig', (_, index) => ({ ...(index === 2 ? open : limited), ...(index === 0 ? { Authentication: { Switch: 'on' } } : {}) }), () => open);
}
