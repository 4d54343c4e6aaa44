import type { AnyCheck } from '../check.js';
import cdbAccountHostsRestricted from './cdb-account-hosts-restricted.check.js';
import cdbBackupRetention from './cdb-backup-retention.check.js';
import cdbInstanceAudited from './cdb-instance-audited.check.js';
import cdbInstanceDeletionProtected from './cdb-instance-deletion-protected.check.js';
import cdbInstanceEncrypted from './cdb-instance-encrypted.check.js';
import cdbInstanceNotPublic from './cdb-instance-not-public.check.js';
import cdbInstanceTls from './cdb-instance-tls.check.js';
import cdbPasswordComplexity from './cdb-password-complexity.check.js';
import cynosdbClusterNotPublic from './cynosdb-cluster-not-public.check.js';
import dcdbInstanceNotPublic from './dcdb-instance-not-public.check.js';
import esInstanceNotPublic from './es-instance-not-public.check.js';
import mariadbInstanceNotPublic from './mariadb-instance-not-public.check.js';
import mariadbInstanceTls from './mariadb-instance-tls.check.js';
import mongodbInstanceEncrypted from './mongodb-instance-encrypted.check.js';
import postgresBackupRetention from './postgres-backup-retention.check.js';
import postgresInstanceDeletionProtected from './postgres-instance-deletion-protected.check.js';
import postgresInstanceEncrypted from './postgres-instance-encrypted.check.js';
import postgresInstanceNotPublic from './postgres-instance-not-public.check.js';
import postgresInstanceTls from './postgres-instance-tls.check.js';
import redisInstanceDeletionProtected from './redis-instance-deletion-protected.check.js';
import redisInstanceNotPublic from './redis-instance-not-public.check.js';
import redisInstancePasswordRequired from './redis-instance-password-required.check.js';
import redisInstanceTls from './redis-instance-tls.check.js';
import sqlserverInstanceNotPublic from './sqlserver-instance-not-public.check.js';

/** Checks of managed databases. */
export const DATABASE_CHECKS: readonly AnyCheck[] = [
  cdbAccountHostsRestricted,
  cdbBackupRetention,
  cdbInstanceAudited,
  cdbInstanceDeletionProtected,
  cdbInstanceEncrypted,
  cdbInstanceNotPublic,
  cdbInstanceTls,
  cdbPasswordComplexity,
  cynosdbClusterNotPublic,
  dcdbInstanceNotPublic,
  esInstanceNotPublic,
  mariadbInstanceNotPublic,
  mariadbInstanceTls,
  mongodbInstanceEncrypted,
  postgresBackupRetention,
  postgresInstanceDeletionProtected,
  postgresInstanceEncrypted,
  postgresInstanceNotPublic,
  postgresInstanceTls,
  redisInstanceDeletionProtected,
  redisInstanceNotPublic,
  redisInstancePasswordRequired,
  redisInstanceTls,
  sqlserverInstanceNotPublic,
];
