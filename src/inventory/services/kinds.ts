import type { AnyKind } from '../view.js';
import { antiddosAdvancedInstance, antiddosProInstance } from './antiddos-instance.js';
import { asGroup } from './as-group.js';
import { asPolicy } from './as-policy.js';
import { cdnDomain } from './cdn-domain.js';
import { cfwAcl } from './cfw-acl.js';
import { cfwDefenseSwitch } from './cfw-defense-switch.js';
import { cfwLogStorage } from './cfw-log-storage.js';
import { cfwNatSwitch } from './cfw-nat-switch.js';
import { cfwPreventionMode } from './cfw-prevention-mode.js';
import { cfwVpcSwitch } from './cfw-vpc-switch.js';
import { ckafkaInstance } from './ckafka-instance.js';
import { clsMachineGroup } from './cls-machine-group.js';
import { configDelivery } from './config-delivery.js';
import { configEvaluation } from './config-evaluation.js';
import { configRecorder } from './config-recorder.js';
import { csipAccessKeyAlarm } from './csip-access-key-alarm.js';
import { csipConfigurationRisk } from './csip-configuration-risk.js';
import { csipCvmAsset } from './csip-cvm-asset.js';
import { csipMember } from './csip-member.js';
import { csipNotice } from './csip-notice.js';
import { csipUninstallProtection } from './csip-uninstall-protection.js';
import { csipVulnerability } from './csip-vulnerability.js';
import { csipWeakPassword } from './csip-weak-password.js';
import { cwpBanStatus } from './cwp-ban-status.js';
import { cwpGeneralStat } from './cwp-general-stat.js';
import { cwpLicence } from './cwp-licence.js';
import { cwpLogStorage } from './cwp-log-storage.js';
import { cwpMalwareScan } from './cwp-malware-scan.js';
import { cwpMalware } from './cwp-malware.js';
import { cwpVulnerabilityDefence } from './cwp-vulnerability-defence.js';
import { cwpVulnerabilityScan } from './cwp-vulnerability-scan.js';
import { cwpVulnerability } from './cwp-vulnerability.js';
import { cwpWarning } from './cwp-warning.js';
import { dasbDevice } from './dasb-device.js';
import { directConnectTunnel } from './direct-connect-tunnel.js';
import { liveDomain } from './live-domain.js';
import { monitorAlarmNotice } from './monitor-alarm-notice.js';
import { monitorAlarmPolicy } from './monitor-alarm-policy.js';
import { scfCustomDomain } from './scf-custom-domain.js';
import { scfFunctionSettings } from './scf-function-settings.js';
import { scfFunction } from './scf-function.js';
import { scfNamespace } from './scf-namespace.js';
import { tcrRegistry } from './tcr-registry.js';
import { tcssBaselineTask } from './tcss-baseline-task.js';
import { tcssImageScan } from './tcss-image-scan.js';
import { tcssLogType } from './tcss-log-type.js';
import { tcssSummary } from './tcss-summary.js';
import { tcssVirusMonitor } from './tcss-virus-monitor.js';
import { tcssVulnerabilityDefence } from './tcss-vulnerability-defence.js';
import { teoZone } from './teo-zone.js';
import { tkeCluster } from './tke-cluster.js';
import { tkeInspection } from './tke-inspection.js';
import { tkeLogSwitch } from './tke-log-switch.js';
import { tkeNode } from './tke-node.js';
import { tkeUserPermissions } from './tke-user-permissions.js';
import { wafDomain } from './waf-domain.js';
import { wafInstance } from './waf-instance.js';
import { wafObject } from './waf-object.js';
import { wafSite } from './waf-site.js';

/** Kinds of containers, functions, delivery, security products and monitoring. */
export const SERVICE_KINDS: readonly AnyKind[] = [
  tkeCluster,
  tkeLogSwitch,
  tcrRegistry,
  scfNamespace,
  scfFunction,
  scfFunctionSettings,
  cdnDomain,
  teoZone,
  liveDomain,
  wafInstance,
  wafDomain,
  wafObject,
  antiddosProInstance,
  antiddosAdvancedInstance,
  cfwDefenseSwitch,
  cfwPreventionMode,
  cfwAcl,
  cwpGeneralStat,
  cwpVulnerability,
  cwpLicence,
  csipCvmAsset,
  csipConfigurationRisk,
  monitorAlarmPolicy,
  monitorAlarmNotice,
  configRecorder,
  configEvaluation,
  dasbDevice,
  tcssSummary,
  tkeNode,
  tkeInspection,
  tkeUserPermissions,
  scfCustomDomain,
  cwpMalwareScan,
  cwpVulnerabilityScan,
  cwpVulnerabilityDefence,
  cwpLogStorage,
  cwpBanStatus,
  csipUninstallProtection,
  cfwLogStorage,
  tcssImageScan,
  tcssVirusMonitor,
  cwpMalware,
  cwpWarning,
  csipNotice,
  csipMember,
  csipAccessKeyAlarm,
  csipWeakPassword,
  csipVulnerability,
  cfwNatSwitch,
  cfwVpcSwitch,
  tcssBaselineTask,
  wafSite,
  ckafkaInstance,
  clsMachineGroup,
  configDelivery,
  tcssVulnerabilityDefence,
  tcssLogType,
  asGroup,
  asPolicy,
  directConnectTunnel,
];
