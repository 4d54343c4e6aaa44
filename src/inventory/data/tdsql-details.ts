import { list, number, object, tagList, text } from '../shape.js';

/** Fields that MariaDB and TDSQL instances share: both answer from the same platform. */
export const tdsqlInstance = object({
  InstanceId: text,
  InstanceName: text,
  Status: number,
  DbVersion: text,
  /** 0 never opened, 1 on, 2 off, 3 opening. */
  WanStatus: number,
  WanDomain: text,
  WanVip: text,
  WanPort: number,
  /** As `WanStatus`, for IPv6. */
  WanStatusIpv6: number,
  Vip: text,
  Vport: number,
  UniqueVpcId: text,
  UniqueSubnetId: text,
  Zone: text,
  /** Release protection: 0 off, 1 on. */
  ProtectedProperty: number,
  ResourceTags: tagList,
});

/** TLS: 1 turning on, 2 on, 3 OFF, 4 turning off. */
export const tdsqlSsl = object({ Status: number });

/** Transparent encryption: 1 on, 0 off. */
export const tdsqlEncryption = object({ EncryptStatus: number });

/** Backup retention in days. */
export const tdsqlBackup = object({ Days: number, ArchiveDays: number, WeekDays: list(text) });
