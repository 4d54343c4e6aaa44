import type { AnyKind } from '../view.js';
import { cdbAudit } from './cdb-audit.js';
import { cdbInstance } from './cdb-instance.js';
import { cfsAutoSnapshotPolicy } from './cfs-auto-snapshot-policy.js';
import { cfsFileSystem } from './cfs-file-system.js';
import { cfsPermissionGroup } from './cfs-permission-group.js';
import { clsAlarm } from './cls-alarm.js';
import { clsLogset } from './cls-logset.js';
import { clsShipper } from './cls-shipper.js';
import { clsTopic } from './cls-topic.js';
import { cosBucket } from './cos-bucket.js';
import { cynosdbAudit } from './cynosdb-audit.js';
import { cynosdbCluster } from './cynosdb-cluster.js';
import { cynosdbInstance } from './cynosdb-instance.js';
import { dcdbInstance } from './dcdb-instance.js';
import { esInstance } from './es-instance.js';
import { kmsKey } from './kms-key.js';
import { kmsServiceStatus } from './kms-service-status.js';
import { kmsWhiteBoxKey } from './kms-white-box-key.js';
import { mariadbInstance } from './mariadb-instance.js';
import { mongodbAudit } from './mongodb-audit.js';
import { mongodbInstance } from './mongodb-instance.js';
import { postgresAudit } from './postgres-audit.js';
import { postgresBaseBackup } from './postgres-base-backup.js';
import { postgresInstance } from './postgres-instance.js';
import { redisInstance } from './redis-instance.js';
import { sqlserverInstance } from './sqlserver-instance.js';
import { sslCertificate } from './ssl-certificate.js';
import { ssmSecret } from './ssm-secret.js';

/** Kinds of storage, databases, encryption and logs. */
export const DATA_KINDS: readonly AnyKind[] = [
  cosBucket,
  cfsFileSystem,
  cfsPermissionGroup,
  cfsAutoSnapshotPolicy,
  cdbInstance,
  cdbAudit,
  postgresInstance,
  postgresBaseBackup,
  postgresAudit,
  mariadbInstance,
  dcdbInstance,
  sqlserverInstance,
  redisInstance,
  mongodbInstance,
  mongodbAudit,
  cynosdbCluster,
  cynosdbInstance,
  cynosdbAudit,
  esInstance,
  clsTopic,
  clsLogset,
  clsShipper,
  clsAlarm,
  kmsKey,
  kmsServiceStatus,
  kmsWhiteBoxKey,
  ssmSecret,
  sslCertificate,
];
