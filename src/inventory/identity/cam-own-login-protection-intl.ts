import { defineKind } from '../kind.js';
import { protectionFlags } from './protection-flags.js';

/** As `camOwnLoginProtection`, for accounts of the international site (cam.DescribeSafeAuthFlagIntl). */
export const camOwnLoginProtectionIntl = defineKind({
  kind: 'cam.own-login-protection-intl',
  title: { en: 'Login protection of the recording identity (international site)', zh: '采集身份的登录保护（国际站）' },
  service: 'CAM',
  serviceModel: 'iaas',
  scope: 'global',
  placement: 'reference',
  site: 'international',
  listing: { service: 'cam', action: 'DescribeSafeAuthFlagIntl', items: '', paging: { style: 'none' } },
  shape: protectionFlags,
  id: () => 'account',
});
