import { chinaTime, list, number, object, tagList, text } from '../shape.js';

/** Fields that MariaDB and TDSQL instances share: both answer from the same platform. */
export const tdsqlInstance = object({
  InstanceId: text,
  InstanceName: text,
  Status: number,
  DbVersion: text,
  /** Version as it is shown: `5.7`, `8.0`, `10.1`. */
  DbVersionId: text,
  DbEngine: text,
  /** 1 and 2 primary, 3 and 4 disaster recovery. */
  InstanceType: number,
  /** Not 0: a temporary instance. */
  IsTmp: number,
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

/** Backup files there are; those that failed leave none. */
export const tdsqlBackupFiles = object({
  TotalCount: number,
  Files: list(object({ BackupType: text, EndTime: chinaTime, ShardId: text })),
});

/** Accounts with the host they may log in from; "" stands for any. */
export const tdsqlAccounts = object({ Users: list(object({ UserName: text, Host: text })) });

/** Zones of the nodes. */
export const tdsqlZones = object({ MasterZone: text, SlaveZones: list(text) });
