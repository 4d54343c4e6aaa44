import { defineKind } from '../kind.js';
import { flag, number, object, text } from '../shape.js';

/** Licences of host security, in use and free (cwp.DescribeLicenseGeneral). */
export const cwpLicence = defineKind({
  kind: 'cwp.licence',
  title: { en: 'Host security licences', zh: '主机安全授权' },
  service: 'CWP',
  serviceModel: 'saas',
  scope: 'global',
  placement: 'reference',
  listing: { service: 'cwp', action: 'DescribeLicenseGeneral', items: '', paging: { style: 'none' } },
  shape: object({
    LicenseCnt: number,
    UsedLicenseCnt: number,
    AvailableLicenseCnt: number,
    ExpireLicenseCnt: number,
    NearExpiryLicenseCnt: number,
    ProVersionLicenseCnt: number,
    FlagshipVersionLicenseCnt: number,
    ProtectType: text,
    /** New machines get a licence by themselves. */
    AutoOpenStatus: flag,
  }),
  id: () => 'account',
});
