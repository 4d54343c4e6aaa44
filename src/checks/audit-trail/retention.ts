import { isObject } from '../../common/json.js';
import { clsTopic } from '../../inventory/data/cls-topic.js';
import { cosBucket } from '../../inventory/data/cos-bucket.js';
import type { ResourceOf } from '../../inventory/resource.js';
import type { InventoryView } from '../../inventory/view.js';
import type { Ternary } from './ternary.js';
import type { Destination } from './trail.js';

type Bucket = ResourceOf<typeof cosBucket>;

/** Period of a topic that keeps its records for ever. */
const FOR_EVER = 3640;

/** Whether a destination keeps records for at least so many days, and what shows it. */
export interface Retention {
  readonly holds: Ternary;
  readonly shows: string;
}

/** The bucket a destination names, with or without the AppId at the end of its name. */
export function bucketOf(destination: Destination, view: InventoryView): Bucket | undefined {
  const { name } = destination;
  if (!name) return undefined;
  const { appId } = view.account;
  return view.find(cosBucket, name) ?? (appId === undefined ? undefined : view.find(cosBucket, `${name}-${appId}`));
}

/** How long a destination keeps what is delivered to it. */
export function retentionOf(destination: Destination, days: number, view: InventoryView): Retention {
  const { foreignAccount, name, type } = destination;
  if (foreignAccount === undefined) return open('the account that keeps the records is not in the recorded answer');
  if (foreignAccount !== null) return open(`kept by account ${foreignAccount}, which is not in the snapshot`);
  if (type === 'cls') return topicRetention(name, days, view);
  if (type === 'cos') return bucketRetention(destination, days, view);
  return open(type === 'ckafka' ? 'delivered to a message queue; what reads it decides how long they are kept' : 'the destination is not in the recorded answer');
}

function open(shows: string): Retention {
  return { holds: undefined, shows };
}

function topicRetention(name: string | undefined, days: number, view: InventoryView): Retention {
  const period = name ? view.find(clsTopic, name)?.data.Period : undefined;
  if (typeof period !== 'number') return open(`log topic ${name ?? ''}: its period was not recorded`);
  return { holds: period === FOR_EVER || period >= days, shows: `log topic ${name}: ${period === FOR_EVER ? 'kept for ever' : `${period} days`}` };
}

function bucketRetention(destination: Destination, days: number, view: InventoryView): Retention {
  const bucket = bucketOf(destination, view);
  const place = `bucket ${destination.name ?? ''}`;
  if (bucket === undefined) return open(`${place} was not recorded`);
  const { lifecycle } = bucket.details;
  if ('missing' in lifecycle) return open(`${place}: ${lifecycle.missing}`);
  if (lifecycle.value === null) return { holds: true, shows: `${place}: no life-cycle rules, kept for ever` };
  const rules = lifecycle.value.Rules;
  if (rules === undefined || rules === null) return open(`${place}: its life-cycle rules are not readable`);
  // A rule without anything to do does not exist in COS: one that shows none was not read whole.
  if (rules.some((rule) => rule.Expiration === undefined && rule.NoncurrentVersionExpiration === undefined && rule.AbortIncompleteMultipartUpload === undefined && rule.Transitions === undefined && rule.Transition === undefined)) {
    return open(`${place}: what one of its life-cycle rules does is not in the recorded answer`);
  }
  const expiring = rules.filter((rule) => rule.Status !== 'Disabled' && rule.Expiration !== null && rule.Expiration !== undefined);
  const early = expiring.filter((rule) => rule.Status === undefined || typeof rule.Expiration?.Days !== 'number' || rule.Expiration.Days < days);
  const touching = early.map((rule) => ({ rule, touches: touches(rule, destination.prefix) })).filter(({ touches: answer }) => answer !== false);
  const certain = touching.find(({ rule, touches: answer }) => answer === true && rule.Status === 'Enabled' && typeof rule.Expiration?.Days === 'number');
  if (certain !== undefined) return { holds: false, shows: `${place}: rule ${certain.rule.ID ?? ''} deletes after ${certain.rule.Expiration?.Days} days` };
  if (touching.length > 0) return open(`${place}: a life-cycle rule may delete the records earlier`);
  return { holds: true, shows: `${place}: no life-cycle rule deletes them earlier` };
}

/** Whether a life-cycle rule is for objects below a prefix. */
function touches(rule: { readonly Prefix?: string | null | undefined; readonly Filter?: unknown }, prefix: string | undefined): Ternary {
  const own = prefixOf(rule);
  if (own === '') return true;
  if (own === undefined || prefix === undefined) return undefined;
  return prefix.startsWith(own) || own.startsWith(prefix);
}

/** The prefix a rule is for, "" for every object, undefined when it selects in another way or is not known. */
function prefixOf(rule: { readonly Prefix?: string | null | undefined; readonly Filter?: unknown }): string | undefined {
  const { Filter: filter, Prefix: prefix } = rule;
  if (typeof prefix === 'string') return prefix;
  if (filter === '') return '';
  if (!isObject(filter)) return undefined;
  // An empty element is read as ""; an object without members lost them.
  const members = Object.keys(filter);
  return members.length === 1 && typeof filter['Prefix'] === 'string' ? filter['Prefix'] : undefined;
}
