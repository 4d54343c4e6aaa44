import { isObject, type JsonObject } from '../../common/json.js';
import type { RecordedCall } from '../snapshot.js';
import { UnreadableCall } from '../unreadable-call.js';
import { CUSTODIAN_RESOURCES, type CustodianResource } from './custodian-resources.js';
import { detailCall, exportedRegion, listingCall, unreadCall } from './exported-call.js';

const SOURCE = 'cloud-custodian';
const PROVIDER = 'tencentcloud.';

/** What `metadata.json` of one policy of Cloud Custodian says about the run that wrote `resources.json` beside it. */
export interface CustodianRun {
  /** Resource type without the provider, `cbs`. */
  readonly resource: string;
  readonly region?: string;
  /** Root uin; Custodian asks the provider for it when it is not given. */
  readonly uin?: string;
  /** When the run ended, ISO 8601 UTC. */
  readonly endedAt?: string;
  readonly version?: string;
}

/**
 * Reads the parts of `metadata.json` that are needed; its `config` may hold names of profiles and mailers and is not kept.
 * @throws UnreadableCall when it is no such document, or of another cloud
 */
export function custodianRun(metadata: unknown): CustodianRun {
  const policy = isObject(metadata) ? metadata['policy'] : undefined;
  const resource = isObject(policy) ? policy['resource'] : undefined;
  if (!isObject(metadata) || typeof resource !== 'string') throw new UnreadableCall('it does not name the policy and its resource');
  if (!resource.startsWith(PROVIDER)) throw new UnreadableCall('the policy is about another cloud: its resource does not begin with "tencentcloud."');
  const config = isObject(metadata['config']) ? metadata['config'] : {};
  const execution = isObject(metadata['execution']) ? metadata['execution'] : {};
  const uin = config['account_id'];
  const region = exportedRegion(config['region']);
  const ended = execution['end_time'] ?? execution['start'];
  const { version } = metadata;
  return {
    resource: resource.slice(PROVIDER.length),
    ...(region === undefined ? {} : { region }),
    ...(typeof uin === 'string' || typeof uin === 'number' ? { uin: String(uin) } : {}),
    ...(typeof ended === 'number' && ended > 0 && ended < 253_402_300_800 ? { endedAt: new Date(Math.floor(ended * 1000)).toISOString() } : {}),
    ...(typeof version === 'string' && version.length <= 64 ? { version } : {}),
  };
}

/**
 * One element of `resources.json` as recorded calls.
 * @throws UnreadableCall when it is no resource of that type
 */
export function custodianCalls(run: CustodianRun, row: unknown): readonly RecordedCall[] {
  const resource = Object.hasOwn(CUSTODIAN_RESOURCES, run.resource) ? CUSTODIAN_RESOURCES[run.resource] : undefined;
  if (resource === undefined) return [unreadCall(SOURCE, 'resource type')];
  if (!isObject(row)) throw new UnreadableCall('a resource must be an object');
  const id = row[resource.id];
  if ((typeof id !== 'string' || id === '') && typeof id !== 'number') throw new UnreadableCall(`the resource has no ${resource.id}, as those of type "${run.resource}" have`);
  return [listingCall(resource, run.region, asAnswered(resource, row), SOURCE), ...rulesOf(run, row), ...keysOf(run, row)];
}

function asAnswered({ drops = [] }: CustodianResource, row: JsonObject): JsonObject {
  return drops.length === 0 ? row : Object.fromEntries(Object.entries(row).filter(([name]) => !drops.includes(name)));
}

/** Custodian asks for the rules of every group and keeps both lists as they were answered. */
function rulesOf({ resource, region }: CustodianRun, row: JsonObject): readonly RecordedCall[] {
  const { IpPermissions: Ingress, IpPermissionsEgress: Egress } = row as { readonly IpPermissions?: unknown; readonly IpPermissionsEgress?: unknown };
  if (resource !== 'security-group' || !Array.isArray(Ingress) || !Array.isArray(Egress)) return [];
  return [detailCall({ service: 'vpc', action: 'DescribeSecurityGroupPolicies' }, region, { SecurityGroupId: row['SecurityGroupId'] }, { SecurityGroupPolicySet: { Ingress, Egress } })];
}

/** With a filter on credentials, a user carries all of its access keys. */
function keysOf({ resource }: CustodianRun, row: JsonObject): readonly RecordedCall[] {
  const AccessKeys = row['c7n:access_keys'];
  if (resource !== 'cam-user' || !Array.isArray(AccessKeys)) return [];
  return [detailCall({ service: 'cam', action: 'ListAccessKeys', global: true }, undefined, { TargetUin: row['Uin'] }, { AccessKeys })];
}
