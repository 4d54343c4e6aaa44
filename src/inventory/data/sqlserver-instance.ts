import { defineKind, detail } from '../kind.js';
import { flag, flag01, list, number, object, oneOf, tagList, text, type Infer } from '../shape.js';
import { sqlserverGroups } from './database-security-groups.js';

const instance = object({
  InstanceId: text,
  Name: text,
  Status: number,
  Version: text,
  /** 2 single node, 3, 4 and 7 across zones, others one zone. */
  Model: number,
  /** `RO` read-only; `MASTER` or "" otherwise. */
  ROFlag: text,
  /** Public host, filled while public access is open. */
  DnsPodDomain: text,
  /** Public port; 0 while public access is closed. */
  TgwWanVPort: number,
  Vip: text,
  Vport: number,
  BackupSaveDays: number,
  CrossBackupEnabled: oneOf('enable', 'disable'),
  CrossRegions: list(text),
  UniqVpcId: text,
  UniqSubnetId: text,
  Zone: text,
  ResourceTags: tagList,
});

/** A SQL Server instance (TencentDB for SQL Server). */
export const sqlserverInstance = defineKind({
  kind: 'sqlserver.instance',
  title: { en: 'SQL Server instance', zh: '云数据库 SQL Server 实例' },
  service: 'SQL Server',
  serviceModel: 'paas',
  scope: 'regional',
  placement: 'bulk',
  listing: {
    service: 'sqlserver',
    action: 'DescribeDBInstances',
    items: 'DBInstances',
    total: 'TotalCount',
    // Offset counts pages unless PaginationType says otherwise; a listing with that parameter counts as partial.
    paging: { style: 'offset-page', firstPage: 0 },
    defaultPageSize: 100,
  },
  shape: instance,
  id: (item: Infer<typeof instance>) => item.InstanceId,
  name: (item) => item.Name,
  tags: (item) => item.ResourceTags,
  details: {
    attributes: detail({
      service: 'sqlserver',
      action: 'DescribeDBInstancesAttribute',
      key: 'InstanceId',
      shape: object({
        TDEConfig: object({ Encryption: oneOf('enable', 'disable'), CMKId: text, CMKRegion: text }),
        SSLConfig: object({ Encryption: oneOf('enable', 'disable', 'enable_doing', 'disable_doing', 'renew_doing', 'wait_doing') }),
        IsDiskEncryptFlag: flag01,
      }),
    }),
    securityGroups: detail({ service: 'sqlserver', action: 'DescribeDBSecurityGroups', key: 'InstanceId', shape: sqlserverGroups }),
    accounts: detail({
      service: 'sqlserver',
      action: 'DescribeAccounts',
      key: 'InstanceId',
      shape: object({ TotalCount: number, Accounts: list(object({ Name: text, IsAdmin: flag, AccountType: text })) }),
      pages: { items: 'Accounts', total: 'TotalCount', paging: { style: 'offset-page', firstPage: 0 }, defaultPageSize: 20 },
    }),
  },
});
