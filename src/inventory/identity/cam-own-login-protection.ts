import { defineKind } from '../kind.js';
import { protectionFlags } from './protection-flags.js';

/**
 * Login protection of whoever recorded the snapshot (cam.DescribeSafeAuthFlag takes no input and answers for its
 * caller). It speaks for the root user only where root recorded it.
 */
export const camOwnLoginProtection = defineKind({
  kind: 'cam.own-login-protection',
  title: { en: 'Login protection of the recording identity', zh: '采集身份的登录保护' },
  service: 'CAM',
  serviceModel: 'iaas',
  scope: 'global',
  placement: 'reference',
  listing: { service: 'cam', action: 'DescribeSafeAuthFlag', items: '', paging: { style: 'none' } },
  shape: protectionFlags,
  id: () => 'account',
});
