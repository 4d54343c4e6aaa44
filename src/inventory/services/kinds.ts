import type { AnyKind } from '../view.js';
import { antiddosAdvancedInstance, antiddosProInstance } from './antiddos-instance.js';
import { cdnDomain } from './cdn-domain.js';
import { cfwAcl } from './cfw-acl.js';
import { cfwDefenseSwitch } from './cfw-defense-switch.js';
import { cfwPreventionMode } from './cfw-prevention-mode.js';
import { configEvaluation } from './config-evaluation.js';
import { configRecorder } from './config-recorder.js';
import { csipConfigurationRisk } from './csip-configuration-risk.js';
import { csipCvmAsset } from './csip-cvm-asset.js';
import { cwpGeneralStat } from './cwp-general-stat.js';
import { cwpLicence } from './cwp-licence.js';
import { cwpVulnerability } from './cwp-vulnerability.js';
import { dasbDevice } from './dasb-device.js';
import { liveDomain } from './live-domain.js';
import { monitorAlarmNotice } from './monitor-alarm-notice.js';
import { monitorAlarmPolicy } from './monitor-alarm-policy.js';
import { scfCustomDomain } from './scf-custom-domain.js';
import { scfFunctionSettings } from './scf-function-settings.js';
import { scfFunction } from './scf-function.js';
import { scfNamespace } from './scf-namespace.js';
import { tcrRegistry } from './tcr-registry.js';
import { tcssSummary } from './tcss-summary.js';
import { teoZone } from './teo-zone.js';
import { tkeCluster } from './tke-cluster.js';
import { tkeInspection } from './tke-inspection.js';
import { tkeLogSwitch } from './tke-log-switch.js';
import { tkeNode } from './tke-node.js';
import { tkeUserPermissions } from './tke-user-permissions.js';
import { wafDomain } from './waf-domain.js';
import { wafInstance } from './waf-instance.js';
import { wafObject } from './waf-object.js';

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
];
