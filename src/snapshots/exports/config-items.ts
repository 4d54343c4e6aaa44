import { isObject, type JsonObject } from '../../common/json.js';
import type { RecordedCall } from '../snapshot.js';
import { UnreadableCall } from '../unreadable-call.js';
import { exportedRegion, listingCall, unreadCall, withoutZeroValues, type ExportedListing } from './exported-call.js';

const SOURCE = 'config';

/** How one resource type of Config is read. */
export interface ConfigType extends ExportedListing {
  /** Member with the tags; the item carries them beside its configuration. */
  readonly tags?: 'Tags' | 'TagSet';
  /** Member with the region, of products without one in the request. */
  readonly region?: string;
  /** False: `Configuration` is known to be in another form than the listing's answer and is not read. */
  readonly configuration?: false;
}

/**
 * Resource types of the provider's Config service, in lower case. Users, groups, roles and permission sets of CAM are
 * missing: what their `ResourceId` holds is documented nowhere.
 */
export const CONFIG_TYPES: Readonly<Record<string, ConfigType>> = {
  'qcs::cbs::disk': { service: 'cbs', action: 'DescribeDisks', items: 'DiskSet', id: 'DiskId', tags: 'Tags' },
  'qcs::cos::bucket': { service: 'cos', action: 'getService', items: 'Buckets', id: 'Name', global: true, region: 'Location', configuration: false },
  'qcs::cvm::instance': { service: 'cvm', action: 'DescribeInstances', items: 'InstanceSet', id: 'InstanceId', tags: 'Tags' },
  'qcs::vpc::securitygroup': { service: 'vpc', action: 'DescribeSecurityGroups', items: 'SecurityGroupSet', id: 'SecurityGroupId', tags: 'TagSet' },
  'qcs::vpc::subnet': { service: 'vpc', action: 'DescribeSubnets', items: 'SubnetSet', id: 'SubnetId', tags: 'TagSet' },
  'qcs::vpc::vpc': { service: 'vpc', action: 'DescribeVpcs', items: 'VpcSet', id: 'VpcId', tags: 'TagSet' },
};

/**
 * One element of a Config export as recorded calls: an answer of DescribeDiscoveredResource (with or without its outer
 * `Response`), or an item of ListDiscoveredResources, which knows no configuration. Config writes null, "", 0 and false
 * for fields it does not have, so those are not taken over.
 * @throws UnreadableCall when it is no such item
 */
export function configCalls(row: unknown): readonly RecordedCall[] {
  const item = isObject(row) && isObject(row['Response']) ? row['Response'] : row;
  if (!isObject(item)) throw new UnreadableCall('an item must be an object');
  if (Array.isArray(item['Items'])) return item['Items'].flatMap((one) => configCalls(one));
  const { ResourceType: kind, ResourceId: id } = item as { readonly ResourceType?: unknown; readonly ResourceId?: unknown };
  if (typeof kind !== 'string' || typeof id !== 'string' || id === '') throw new UnreadableCall('an item has "ResourceType" and "ResourceId"');
  const type = Object.hasOwn(CONFIG_TYPES, kind.toLowerCase()) ? CONFIG_TYPES[kind.toLowerCase()] : undefined;
  if (type === undefined) return [unreadCall(SOURCE, 'resource type')];
  // 1: the resource is gone, Config only remembers it.
  if (item['ResourceDelete'] === 1) return [unreadCall(SOURCE, 'deleted resource')];
  const region = exportedRegion(item['ResourceRegion']);
  const placed = type.region === undefined || region === undefined ? {} : { [type.region]: region };
  const tags = type.tags === undefined ? undefined : withoutZeroValues(item['Tags']);
  const answer = { ...configurationOf(type, id, item['Configuration']), ...placed, [type.id]: id, ...(tags === undefined ? {} : { [type.tags as string]: tags }) };
  return [listingCall(type, region, answer, SOURCE)];
}

/** The configuration where it is the listing's answer, which its own id tells; else nothing of it. */
function configurationOf(type: ConfigType, id: string, text: unknown): JsonObject {
  if (type.configuration === false || text === undefined || text === null || text === '') return {};
  const configuration = parsed(text);
  const own = configuration[type.id];
  if (own === undefined) return {};
  if (own !== id) throw new UnreadableCall(`"Configuration" is of another resource: its ${type.id} is not the item's "ResourceId"`);
  return (withoutZeroValues(configuration) ?? {}) as JsonObject;
}

function parsed(text: unknown): JsonObject {
  if (isObject(text)) return text;
  try {
    const value: unknown = typeof text === 'string' ? JSON.parse(text) : undefined;
    if (isObject(value)) return value;
  } catch {
    // Told below.
  }
  throw new UnreadableCall('"Configuration" is not the JSON of an object');
}
