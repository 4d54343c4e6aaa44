import type { Operations } from './rights-verdict.js';

/**
 * What operations of the cloud's own API lead to when somebody holds them. Each was read from what the vendor's API
 * reference says the operation does (products cam, sts, organization, scf, cvm, tat, ssm, kms, cloudaudit, cls, cbs,
 * cos and the databases); `cam:PassRole` from the products that ask for it (CKafka, Ticket, EMR: vendor documentation
 * 598/19420 and the products' own pages).
 */

const everything = (leadsTo: string, ...actions: readonly [string, ...string[]]): Operations => ({ actions, reach: 'everything', leadsTo });
const somewhere = (leadsTo: string, ...actions: readonly [string, ...string[]]): Operations => ({ actions, reach: 'somewhere', leadsTo });

/** Ways to rights beyond one's own. */
export const ESCALATIONS: readonly Operations[] = [
  somewhere('attaches any policy to a user, itself included', 'cam:AttachUserPolicy'),
  somewhere('attaches any policies to users, itself included', 'cam:AttachUserPolicies'),
  somewhere('attaches any policy to a group of its own', 'cam:AttachGroupPolicy'),
  somewhere('joins any group', 'cam:AddUserToGroup'),
  somewhere('rewrites a policy that it holds', 'cam:UpdatePolicy'),
  somewhere('writes a new version of a policy that it holds', 'cam:CreatePolicyVersion'),
  somewhere('returns a policy to an earlier, wider version', 'cam:SetDefaultPolicyVersion'),
  somewhere('lifts the limit set for a user', 'cam:DeleteUserPermissionsBoundary'),
  somewhere('widens the limit set for a user', 'cam:PutUserPermissionsBoundary'),
  somewhere('lifts the limit set for a role', 'cam:DeleteRolePermissionsBoundary'),
  everything('makes access keys of other users', 'cam:CreateAccessKey'),
  everything('sets other users\' passwords and console login', 'cam:UpdateUser'),
  everything('creates users with rights of its choice', 'cam:AddUser', 'cam:AttachUserPolicy'),
  somewhere('gives a role that it can take any policy', 'cam:AttachRolePolicy', 'sts:AssumeRole'),
  somewhere('opens any role to itself and takes it', 'cam:UpdateAssumeRolePolicy', 'sts:AssumeRole'),
  somewhere('makes a role of its own with any policy', 'cam:CreateRole', 'cam:AttachRolePolicy'),
  somewhere('replaces the directory that a role trusts', 'cam:UpdateSAMLProvider'),
  somewhere('replaces the directory that a role trusts', 'cam:UpdateOIDCConfig'),
  somewhere('replaces the directory that all users sign in with', 'cam:UpdateUserSAMLConfig'),
  somewhere('replaces the directory that all users sign in with', 'cam:UpdateUserOIDCConfig'),
  somewhere('assigns itself rights in any account of the organisation', 'organization:CreateRoleAssignment'),
  everything('runs own code with any role of the account', 'cam:PassRole', 'scf:CreateFunction'),
  everything('gives a function another role and runs it', 'cam:PassRole', 'scf:UpdateFunctionConfiguration'),
  everything('puts own code into functions, with their roles', 'scf:UpdateFunctionCode'),
  everything('starts an instance with any role and reads its keys', 'cam:PassRole', 'cvm:RunInstances'),
  everything('gives an instance another role', 'cam:PassRole', 'cvm:ModifyInstancesAttribute'),
  everything('runs commands on instances, with their roles', 'tat:RunCommand'),
  everything('runs stored commands on instances, with their roles', 'tat:InvokeCommand'),
];

/** Ways to read secrets in clear, or what is encrypted under keys. */
export const SECRET_READS: readonly Operations[] = [
  everything('reads every secret', 'ssm:GetSecretValue'),
  everything('reads every private key kept as a secret', 'ssm:GetSSHKeyPairValue'),
  everything('decrypts with every key', 'kms:Decrypt'),
  everything('decrypts with every asymmetric key', 'kms:AsymmetricSm2Decrypt'),
  everything('decrypts with every asymmetric key', 'kms:AsymmetricRsaDecrypt'),
  everything('downloads every certificate with its private key', 'ssl:DownloadCertificate'),
  everything('reads the access file of every cluster', 'tke:DescribeClusterKubeconfig'),
  everything('reads environment variables of every function', 'scf:GetFunction'),
];

/** Ways to stop, narrow or blind the record of operations. */
export const AUDIT_TRAIL_CHANGES: readonly Operations[] = [
  somewhere('deletes a tracking set', 'cloudaudit:DeleteAuditTrack'),
  somewhere('narrows a tracking set, redirects it or switches it off', 'cloudaudit:ModifyAuditTrack'),
  somewhere('deletes a tracking set of the first generation', 'cloudaudit:DeleteAudit'),
  somewhere('stops a tracking set of the first generation', 'cloudaudit:StopLogging'),
  somewhere('changes a tracking set of the first generation', 'cloudaudit:UpdateAudit'),
];

/** Ways to destroy logs, or to have them forgotten early. */
export const LOG_DELETIONS: readonly Operations[] = [
  everything('deletes log topics', 'cls:DeleteTopic'),
  everything('deletes logsets', 'cls:DeleteLogset'),
  everything('shortens how long topics keep logs', 'cls:ModifyTopic'),
  everything('deletes flow logs', 'vpc:DeleteFlowLog'),
  everything('stops the recording of configuration', 'config:CloseConfigRecorder'),
];

/** Ways to destroy backups, or to take away what keeps them. */
export const BACKUP_DELETIONS: readonly Operations[] = [
  everything('deletes disk snapshots', 'cbs:DeleteSnapshots'),
  everything('deletes snapshot schedules', 'cbs:DeleteAutoSnapshotPolicies'),
  everything('deletes database backups', 'cdb:DeleteBackup'),
  everything('shortens how long database backups are kept', 'cdb:ModifyBackupConfig'),
  everything('deletes database backups', 'postgres:DeleteBaseBackup'),
  everything('deletes database backups', 'cynosdb:DeleteBackup'),
  everything('deletes images', 'cvm:DeleteImages'),
  everything('deletes objects and their versions', 'cos:DeleteObject'),
  everything('switches versioning of buckets off', 'cos:PutBucketVersioning'),
  everything('lets buckets forget objects', 'cos:PutBucketLifecycle'),
];

/** Ways to make encrypted data unreadable. */
export const KEY_DELETIONS: readonly Operations[] = [
  everything('has keys deleted', 'kms:ScheduleKeyDeletion'),
  everything('disables keys', 'kms:DisableKey'),
  everything('disables keys', 'kms:DisableKeys'),
  everything('deletes imported key material', 'kms:DeleteImportedKeyMaterial'),
  everything('deletes secrets', 'ssm:DeleteSecret'),
];
