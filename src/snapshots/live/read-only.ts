import { COMPUTE_ACTIONS } from './actions/compute.js';
import { DATA_ACTIONS } from './actions/data.js';
import { IDENTITY_ACTIONS } from './actions/identity.js';
import { NETWORK_ACTIONS } from './actions/network.js';
import { SERVICE_ACTIONS } from './actions/services.js';
import { STORAGE_ACTIONS } from './actions/storage.js';
import type { ReadAction } from './read-action.js';

/** Every action a capture may send. Nothing adds to it at run time. */
export const READ_ACTIONS: readonly ReadAction[] = Object.freeze([...COMPUTE_ACTIONS, ...IDENTITY_ACTIONS, ...DATA_ACTIONS, ...NETWORK_ACTIONS, ...SERVICE_ACTIONS, ...STORAGE_ACTIONS]);

const BY_NAME: ReadonlyMap<string, ReadAction> = new Map(READ_ACTIONS.map((one) => [`${one.service}.${one.action}`, one]));

/** Names that read by the vendor's own convention; COS methods begin in lower case. */
const READS = /^(Describe|List|Get)[A-Z][A-Za-z0-9]*$/;
const COS_READS = /^get(Service|Bucket[A-Z][A-Za-z]*)$/;

/**
 * Actions whose whole purpose is to hand out a secret. They have no entry in the tables, and should one get there by
 * mistake, the gate still refuses it.
 */
export const SECRET_ACTIONS: readonly string[] = [
  'ssl.DescribeCertificateDetail',
  'ssl.DownloadCertificate',
  'ssm.GetSecretValue',
  'ssm.GetSSHKeyPairValue',
  'tke.DescribeClusterSecurity',
  'tke.DescribeClusterKubeconfig',
  'sts.AssumeRole',
  'sts.AssumeRoleWithSAML',
  'sts.AssumeRoleWithWebIdentity',
  'sts.GetFederationToken',
  'sts.GetSessionToken',
  'cvm.DescribeInstancesAttributes',
  'cvm.DescribeInstanceVncUrl',
  'waf.DescribeDomainDetailsSaas',
  'live.DescribeLivePushAuthKey',
  'kms.GetDataKeyPlaintextFile',
  'kms.GetParametersForImport',
  'tcr.CreateInstanceToken',
  'tcr.DescribeInstanceToken',
];

/** A request that the gate turned away. A defect of ours or an attack, never a matter of rights. */
export class NotReadOnly extends Error {
  override readonly name = 'NotReadOnly';
}

/** The entry of an action; undefined when a capture may not send it. */
export function readAction(service: string, action: string): ReadAction | undefined {
  return BY_NAME.get(`${service}.${action}`);
}

/**
 * Lets a request through or throws. Everything that is sent passes here first.
 * @param secretsAllowed whether actions may be sent whose answers carry secrets beside what is read
 * @returns what is known about the action
 * @throws NotReadOnly before anything is opened
 */
export function admit(service: string, action: string, secretsAllowed: boolean): ReadAction {
  const name = `${service}.${action}`;
  const entry = BY_NAME.get(name);
  if (entry === undefined) throw new NotReadOnly(`${name} is not on the list of actions that only read`);
  if (!(service === 'cos' ? COS_READS : READS).test(action)) throw new NotReadOnly(`${name} is not named like an action that only reads`);
  if (SECRET_ACTIONS.includes(name)) throw new NotReadOnly(`${name} hands out secrets`);
  if (entry.secret !== undefined && !secretsAllowed) throw new NotReadOnly(`${name} answers with ${entry.secret}; that was not asked for`);
  return entry;
}
