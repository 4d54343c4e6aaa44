import type { AnyCheck } from '../check.js';
import cdbAccountHostsRestricted from './cdb-account-hosts-restricted.check.js';
import cdbAuditAllStatements from './cdb-audit-all-statements.check.js';
import cdbBackupEncrypted from './cdb-backup-encrypted.check.js';
import cdbBackupRecent from './cdb-backup-recent.check.js';
import cdbBackupRemote from './cdb-backup-remote.check.js';
import cdbBackupRetention from './cdb-backup-retention.check.js';
import cdbInstanceAudited from './cdb-instance-audited.check.js';
import cdbInstanceCustomerKey from './cdb-instance-customer-key.check.js';
import cdbInstanceDeletionProtected from './cdb-instance-deletion-protected.check.js';
import cdbInstanceEncrypted from './cdb-instance-encrypted.check.js';
import cdbInstanceInDeclaredRegion from './cdb-instance-in-declared-region.check.js';
import cdbInstanceInVpc from './cdb-instance-in-vpc.check.js';
import cdbInstanceKeyHealthy from './cdb-instance-key-healthy.check.js';
import cdbInstanceNotPublic from './cdb-instance-not-public.check.js';
import cdbInstancePortNotDefault from './cdb-instance-port-not-default.check.js';
import cdbInstanceSeveralNodes from './cdb-instance-several-nodes.check.js';
import cdbInstanceSeveralZones from './cdb-instance-several-zones.check.js';
import cdbInstanceTls from './cdb-instance-tls.check.js';
import cdbInstanceVersionSupported from './cdb-instance-version-supported.check.js';
import cdbLocalInfileOff from './cdb-local-infile-off.check.js';
import cdbPasswordComplexity from './cdb-password-complexity.check.js';
import cdbPublicAccessRestricted from './cdb-public-access-restricted.check.js';
import cdbSecurityGroupsSuited from './cdb-security-groups-suited.check.js';
import cdbTlsRequired from './cdb-tls-required.check.js';
import cynosdbAccountHostsRestricted from './cynosdb-account-hosts-restricted.check.js';
import cynosdbBackupRecent from './cynosdb-backup-recent.check.js';
import cynosdbBackupRemote from './cynosdb-backup-remote.check.js';
import cynosdbBackupRetention from './cynosdb-backup-retention.check.js';
import cynosdbClusterEncrypted from './cynosdb-cluster-encrypted.check.js';
import cynosdbClusterInDeclaredRegion from './cynosdb-cluster-in-declared-region.check.js';
import cynosdbClusterKeyHealthy from './cynosdb-cluster-key-healthy.check.js';
import cynosdbClusterNotPublic from './cynosdb-cluster-not-public.check.js';
import cynosdbClusterSeveralZones from './cynosdb-cluster-several-zones.check.js';
import cynosdbClusterTls from './cynosdb-cluster-tls.check.js';
import cynosdbClusterVersionSupported from './cynosdb-cluster-version-supported.check.js';
import cynosdbInstanceAudited from './cynosdb-instance-audited.check.js';
import cynosdbLocalInfileOff from './cynosdb-local-infile-off.check.js';
import cynosdbPublicAccessRestricted from './cynosdb-public-access-restricted.check.js';
import cynosdbSecurityGroupsSuited from './cynosdb-security-groups-suited.check.js';
import cynosdbTlsRequired from './cynosdb-tls-required.check.js';
import dcdbAccountHostsRestricted from './dcdb-account-hosts-restricted.check.js';
import dcdbBackupRecent from './dcdb-backup-recent.check.js';
import dcdbBackupRetention from './dcdb-backup-retention.check.js';
import dcdbInstanceDeletionProtected from './dcdb-instance-deletion-protected.check.js';
import dcdbInstanceEncrypted from './dcdb-instance-encrypted.check.js';
import dcdbInstanceInDeclaredRegion from './dcdb-instance-in-declared-region.check.js';
import dcdbInstanceNotPublic from './dcdb-instance-not-public.check.js';
import dcdbInstanceSeveralZones from './dcdb-instance-several-zones.check.js';
import dcdbInstanceTls from './dcdb-instance-tls.check.js';
import dcdbInstanceVersionSupported from './dcdb-instance-version-supported.check.js';
import dcdbPublicAccessRestricted from './dcdb-public-access-restricted.check.js';
import dcdbSecurityGroupsSuited from './dcdb-security-groups-suited.check.js';
import esClusterInDeclaredRegion from './es-cluster-in-declared-region.check.js';
import esClusterSeveralZones from './es-cluster-several-zones.check.js';
import esClusterVersionSupported from './es-cluster-version-supported.check.js';
import esConsoleAccessRestricted from './es-console-access-restricted.check.js';
import esInstanceAuthenticated from './es-instance-authenticated.check.js';
import esInstanceBackedUp from './es-instance-backed-up.check.js';
import esInstanceDeletionProtected from './es-instance-deletion-protected.check.js';
import esInstanceDisksEncrypted from './es-instance-disks-encrypted.check.js';
import esInstanceHttps from './es-instance-https.check.js';
import esInstanceNotPublic from './es-instance-not-public.check.js';
import esPublicAccessRestricted from './es-public-access-restricted.check.js';
import esSnapshotRemote from './es-snapshot-remote.check.js';
import mariadbAccountHostsRestricted from './mariadb-account-hosts-restricted.check.js';
import mariadbBackupRecent from './mariadb-backup-recent.check.js';
import mariadbBackupRetention from './mariadb-backup-retention.check.js';
import mariadbInstanceDeletionProtected from './mariadb-instance-deletion-protected.check.js';
import mariadbInstanceEncrypted from './mariadb-instance-encrypted.check.js';
import mariadbInstanceInDeclaredRegion from './mariadb-instance-in-declared-region.check.js';
import mariadbInstanceNotPublic from './mariadb-instance-not-public.check.js';
import mariadbInstanceSeveralZones from './mariadb-instance-several-zones.check.js';
import mariadbInstanceTls from './mariadb-instance-tls.check.js';
import mariadbInstanceVersionSupported from './mariadb-instance-version-supported.check.js';
import mariadbPublicAccessRestricted from './mariadb-public-access-restricted.check.js';
import mariadbSecurityGroupsSuited from './mariadb-security-groups-suited.check.js';
import mongodbAccountPrivilegesLimited from './mongodb-account-privileges-limited.check.js';
import mongodbBackupRecent from './mongodb-backup-recent.check.js';
import mongodbBackupRetention from './mongodb-backup-retention.check.js';
import mongodbInstanceAudited from './mongodb-instance-audited.check.js';
import mongodbInstanceEncrypted from './mongodb-instance-encrypted.check.js';
import mongodbInstanceInDeclaredRegion from './mongodb-instance-in-declared-region.check.js';
import mongodbInstanceInVpc from './mongodb-instance-in-vpc.check.js';
import mongodbInstanceKeyHealthy from './mongodb-instance-key-healthy.check.js';
import mongodbInstanceSeveralZones from './mongodb-instance-several-zones.check.js';
import mongodbInstanceTls from './mongodb-instance-tls.check.js';
import mongodbInstanceVersionSupported from './mongodb-instance-version-supported.check.js';
import mongodbSecurityGroupsSuited from './mongodb-security-groups-suited.check.js';
import postgresBackupRecent from './postgres-backup-recent.check.js';
import postgresBackupRetention from './postgres-backup-retention.check.js';
import postgresConnectionsLogged from './postgres-connections-logged.check.js';
import postgresInstanceAudited from './postgres-instance-audited.check.js';
import postgresInstanceDeletionProtected from './postgres-instance-deletion-protected.check.js';
import postgresInstanceEncrypted from './postgres-instance-encrypted.check.js';
import postgresInstanceInDeclaredRegion from './postgres-instance-in-declared-region.check.js';
import postgresInstanceKeyHealthy from './postgres-instance-key-healthy.check.js';
import postgresInstanceNotPublic from './postgres-instance-not-public.check.js';
import postgresInstanceSeveralZones from './postgres-instance-several-zones.check.js';
import postgresInstanceTls from './postgres-instance-tls.check.js';
import postgresInstanceVersionSupported from './postgres-instance-version-supported.check.js';
import postgresPasswordHashStrong from './postgres-password-hash-strong.check.js';
import postgresPublicAccessRestricted from './postgres-public-access-restricted.check.js';
import postgresSecurityGroupsSuited from './postgres-security-groups-suited.check.js';
import postgresSuperusersFew from './postgres-superusers-few.check.js';
import redisBackupEncrypted from './redis-backup-encrypted.check.js';
import redisBackupRecent from './redis-backup-recent.check.js';
import redisBackupRetention from './redis-backup-retention.check.js';
import redisDangerousCommandsDisabled from './redis-dangerous-commands-disabled.check.js';
import redisInstanceDeletionProtected from './redis-instance-deletion-protected.check.js';
import redisInstanceInDeclaredRegion from './redis-instance-in-declared-region.check.js';
import redisInstanceInVpc from './redis-instance-in-vpc.check.js';
import redisInstanceNotPublic from './redis-instance-not-public.check.js';
import redisInstancePasswordRequired from './redis-instance-password-required.check.js';
import redisInstanceSeveralZones from './redis-instance-several-zones.check.js';
import redisInstanceTls from './redis-instance-tls.check.js';
import redisInstanceVersionSupported from './redis-instance-version-supported.check.js';
import redisPublicAccessRestricted from './redis-public-access-restricted.check.js';
import redisSecurityGroupsSuited from './redis-security-groups-suited.check.js';
import sqlserverAdministratorsFew from './sqlserver-administrators-few.check.js';
import sqlserverBackupRemote from './sqlserver-backup-remote.check.js';
import sqlserverBackupRetention from './sqlserver-backup-retention.check.js';
import sqlserverInstanceEncrypted from './sqlserver-instance-encrypted.check.js';
import sqlserverInstanceInDeclaredRegion from './sqlserver-instance-in-declared-region.check.js';
import sqlserverInstanceInVpc from './sqlserver-instance-in-vpc.check.js';
import sqlserverInstanceNotPublic from './sqlserver-instance-not-public.check.js';
import sqlserverInstanceSeveralZones from './sqlserver-instance-several-zones.check.js';
import sqlserverInstanceTls from './sqlserver-instance-tls.check.js';
import sqlserverInstanceVersionSupported from './sqlserver-instance-version-supported.check.js';
import sqlserverPublicAccessRestricted from './sqlserver-public-access-restricted.check.js';
import sqlserverSecurityGroupsSuited from './sqlserver-security-groups-suited.check.js';

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
  dcdbInstanceTls,
  sqlserverInstanceTls,
  mongodbInstanceTls,
  cynosdbClusterTls,
  esInstanceHttps,
  mariadbInstanceEncrypted,
  dcdbInstanceEncrypted,
  sqlserverInstanceEncrypted,
  cynosdbClusterEncrypted,
  esInstanceDisksEncrypted,
  mongodbInstanceAudited,
  postgresInstanceAudited,
  cynosdbInstanceAudited,
  mariadbBackupRetention,
  dcdbBackupRetention,
  sqlserverBackupRetention,
  redisBackupRetention,
  mongodbBackupRetention,
  cynosdbBackupRetention,
  esInstanceBackedUp,
  cdbBackupRecent,
  mariadbBackupRecent,
  dcdbBackupRecent,
  redisBackupRecent,
  mongodbBackupRecent,
  cynosdbBackupRecent,
  postgresBackupRecent,
  cdbBackupRemote,
  sqlserverBackupRemote,
  cynosdbBackupRemote,
  esSnapshotRemote,
  cdbBackupEncrypted,
  redisBackupEncrypted,
  cdbInstanceSeveralZones,
  postgresInstanceSeveralZones,
  mariadbInstanceSeveralZones,
  dcdbInstanceSeveralZones,
  sqlserverInstanceSeveralZones,
  redisInstanceSeveralZones,
  mongodbInstanceSeveralZones,
  cynosdbClusterSeveralZones,
  esClusterSeveralZones,
  mariadbInstanceDeletionProtected,
  dcdbInstanceDeletionProtected,
  esInstanceDeletionProtected,
  cdbInstanceVersionSupported,
  postgresInstanceVersionSupported,
  mariadbInstanceVersionSupported,
  dcdbInstanceVersionSupported,
  sqlserverInstanceVersionSupported,
  redisInstanceVersionSupported,
  mongodbInstanceVersionSupported,
  cynosdbClusterVersionSupported,
  esClusterVersionSupported,
  cdbPublicAccessRestricted,
  cdbSecurityGroupsSuited,
  postgresPublicAccessRestricted,
  postgresSecurityGroupsSuited,
  mariadbPublicAccessRestricted,
  mariadbSecurityGroupsSuited,
  dcdbPublicAccessRestricted,
  dcdbSecurityGroupsSuited,
  sqlserverPublicAccessRestricted,
  sqlserverSecurityGroupsSuited,
  redisPublicAccessRestricted,
  redisSecurityGroupsSuited,
  cynosdbPublicAccessRestricted,
  cynosdbSecurityGroupsSuited,
  mongodbSecurityGroupsSuited,
  mariadbAccountHostsRestricted,
  dcdbAccountHostsRestricted,
  cynosdbAccountHostsRestricted,
  mongodbAccountPrivilegesLimited,
  sqlserverAdministratorsFew,
  postgresSuperusersFew,
  cdbLocalInfileOff,
  cynosdbLocalInfileOff,
  cdbTlsRequired,
  cynosdbTlsRequired,
  postgresConnectionsLogged,
  postgresPasswordHashStrong,
  redisDangerousCommandsDisabled,
  esInstanceAuthenticated,
  esPublicAccessRestricted,
  esConsoleAccessRestricted,
  redisInstanceInVpc,
  cdbInstanceInVpc,
  mongodbInstanceInVpc,
  sqlserverInstanceInVpc,
  cdbInstancePortNotDefault,
  cdbInstanceSeveralNodes,
  cdbInstanceKeyHealthy,
  postgresInstanceKeyHealthy,
  cynosdbClusterKeyHealthy,
  mongodbInstanceKeyHealthy,
  cdbInstanceCustomerKey,
  cdbInstanceInDeclaredRegion,
  postgresInstanceInDeclaredRegion,
  mariadbInstanceInDeclaredRegion,
  dcdbInstanceInDeclaredRegion,
  sqlserverInstanceInDeclaredRegion,
  redisInstanceInDeclaredRegion,
  mongodbInstanceInDeclaredRegion,
  cynosdbClusterInDeclaredRegion,
  esClusterInDeclaredRegion,
  cdbAuditAllStatements,
];
