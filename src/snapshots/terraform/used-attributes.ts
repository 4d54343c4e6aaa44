import { isObject, type JsonObject } from '../../common/json.js';
import { COLLECTIONS } from './all-collections.js';
import { TERRAFORM_TYPES } from './all-types.js';
import { mappedAttributes } from './resource-type.js';

/** Attributes that are read of a type; of those with a value of its own, the attributes of its blocks. */
interface Used {
  readonly [attribute: string]: Used;
}

const USED: ReadonlyMap<string, Used> = usedByType();

/**
 * The values of a resource without those that nothing reads: scripts, passwords and descriptions are gone before anything
 * else is done, and a document of any size leaves no more than what its resources are judged by.
 */
export function usedValues(type: string, values: JsonObject): JsonObject {
  const used = USED.get(type);
  return used === undefined ? {} : (only(values, used) as JsonObject);
}

function only(value: unknown, used: Used): unknown {
  if (Object.keys(used).length === 0) return value;
  if (Array.isArray(value)) return value.map((one) => only(one, used));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(used).flatMap(([name, inner]) => (Object.hasOwn(value, name) ? [[name, only(value[name], inner)] as const] : [])));
}

function usedByType(): ReadonlyMap<string, Used> {
  const trees = new Map<string, { [attribute: string]: Used }>();
  const use = (type: string, attribute: string): void => {
    let tree = trees.get(type);
    if (tree === undefined) trees.set(type, (tree = {}));
    for (const name of attribute.split('.')) tree = (tree[name] ??= {}) as { [attribute: string]: Used };
  };
  for (const [type, mapping] of Object.entries(TERRAFORM_TYPES)) for (const attribute of ['id', ...mappedAttributes(mapping)]) use(type, attribute);
  for (const { parts, attributes } of COLLECTIONS) {
    for (const [type, { attributes: own }] of Object.entries(parts)) for (const attribute of own) use(type, attribute);
    for (const [type, own] of Object.entries(attributes)) for (const attribute of own) use(type, attribute);
  }
  return trees;
}
