import { GLOBAL, REGIONAL, TOKEN } from './listings.mjs';
import { Recording } from './recording.mjs';

/** An account whose recorder was allowed nothing at all: every call was refused, so nothing is known. */
export function deniedAccount() {
  const recording = new Recording(
    { uin: '100000000003', name: 'Locked Door Ltd 闭门有限公司 (fictional)', site: 'china' },
    { startedAt: '2026-01-15T05:40:00Z', capturedAt: '2026-01-15T06:00:00Z', regions: ['ap-guangzhou'] },
  );
  for (const [call, { at }] of Object.entries(REGIONAL)) for (const region of at ?? recording.regions) recording.deny(call, region);
  for (const call of Object.keys(GLOBAL)) recording.deny(call, null);
  for (const call of Object.keys(TOKEN)) recording.refuse(call, null);
  const alone = ['cam.GetAccountSummary', 'cam.GetPasswordRules', 'cam.DescribeSafeAuthFlag', 'cam.DescribeUserSAMLConfig', 'cam.DescribeUserOIDCConfig', 'cam.GetUserAppId', 'organization.DescribeOrganization', 'cfw.DescribeDefenseSwitch', 'cfw.DescribeIpsModeSwitch', 'config.DescribeConfigRecorder', 'cwp.DescribeGeneralStat', 'cwp.DescribeLicenseGeneral', 'tcss.DescribeAssetSummary'];
  for (const call of alone) recording.refuse(call, null);
  recording.cos('getService', {}, '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AccessDenied</Code><Message>Access Denied.</Message></Error>', 403);
  return recording;
}
