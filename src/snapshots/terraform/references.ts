import { isObject, type JsonObject } from '../../common/json.js';
import { PLANNED_ID, type RawResource } from './raw-resource.js';

/**
 * Fills in what a plan does not know yet but its configuration does: an attribute that is nothing but the id of another
 * resource of the same module, of which there is exactly one, is that resource's id. Everything else stays unknown.
 */
export function linkedReferences(resources: readonly RawResource[], configuration: unknown): readonly RawResource[] {
  const root = isObject(configuration) ? configuration['root_module'] : undefined;
  if (!isObject(root)) return resources;
  const instances = new Map<string, RawResource[]>();
  const instance = (place: string, one: RawResource): void => {
    const known = instances.get(place);
    if (known === undefined) instances.set(place, [one]);
    else known.push(one);
  };
  for (const one of resources) {
    instance(placeOf(one), one);
    // By its key: `[0]` of `count`, `["a"]` of `for_each`.
    if (one.address !== placeOf(one)) instance(one.address, one);
  }
  const idOf = (module: string, reference: string): string | undefined => {
    const [first, ...others] = instances.get(`${module}${reference}`) ?? [];
    return first === undefined || others.length > 0 ? undefined : (first.id ?? `${PLANNED_ID}${first.address}`);
  };
  return resources.map((one) => {
    const expressions = expressionsOf(root, one);
    if (expressions === undefined || !isObject(one.unknown)) return one;
    const filled = Object.entries(one.unknown).flatMap(([name, mark]) => {
      const value = linked(expressions[name], mark, (reference) => idOf(one.module, reference));
      return value === undefined ? [] : [[name, value] as const];
    });
    return filled.length === 0 ? one : { ...one, values: { ...one.values, ...Object.fromEntries(filled) } };
  });
}

/** Attributes that name a resource as its id does: the API knows it by them, the provider's id is longer. */
const IDENTITIES: { readonly [type: string]: readonly string[] } = {
  tencentcloud_clb_listener: ['listener_id'],
  tencentcloud_clb_listener_rule: ['rule_id'],
  tencentcloud_cam_user: ['uin'],
};

function isIdentity(reference: string): boolean {
  const [, type, attribute] = /^(tencentcloud_\w+)\.\w+(?:\[[^\]]*\])?\.(\w+)$/.exec(reference) ?? [];
  return attribute === 'id' || (type !== undefined && attribute !== undefined && IDENTITIES[type]?.includes(attribute) === true);
}

function resourceOf(reference: string): string {
  return reference.slice(0, reference.lastIndexOf('.'));
}

function placeOf({ module, type, name }: RawResource): string {
  return `${module}${type}.${name}`;
}

/** What a module's configuration says of a resource. Modules are called by name, without the keys of their instances. */
function expressionsOf(root: JsonObject, { module, type, name }: RawResource): JsonObject | undefined {
  let inner: unknown = root;
  for (const [, call] of module.replace(/\[[^\]]*\]/g, '').matchAll(/module\.([^.]+)\./g)) {
    const calls: unknown = isObject(inner) ? inner['module_calls'] : undefined;
    const called: unknown = isObject(calls) ? calls[call as string] : undefined;
    inner = isObject(called) ? called['module'] : undefined;
  }
  const resources = isObject(inner) && Array.isArray(inner['resources']) ? (inner['resources'] as unknown[]) : [];
  const found = resources.find((one) => isObject(one) && one['type'] === type && one['name'] === name);
  return isObject(found) && isObject(found['expressions']) ? found['expressions'] : undefined;
}

/** The ids an expression refers to: one for a single value, all of them for a list. */
function linked(expression: unknown, mark: unknown, idOf: (reference: string) => string | undefined): string | readonly string[] | undefined {
  if (!isObject(expression) || !Array.isArray(expression['references'])) return undefined;
  const named = (expression['references'] as unknown[]).map(String);
  const wanted = named.filter(isIdentity).map(resourceOf);
  // Each id is named twice: as the attribute and as the resource. What else is named makes the value something else.
  const all = new Set(named.map((one) => (isIdentity(one) ? resourceOf(one) : one)).filter((one) => !wanted.some((other) => other.startsWith(`${one}[`))));
  if (wanted.length === 0 || all.size !== new Set(wanted).size) return undefined;
  const ids = wanted.map(idOf);
  if (ids.some((id) => id === undefined)) return undefined;
  if (Array.isArray(mark)) return mark.length === ids.length ? (ids as string[]) : undefined;
  return ids.length === 1 ? ids[0] : (ids as string[]);
}
