import { isObject } from '../../common/json.js';
import type { Configuration, References } from './configuration.js';
import { PLANNED_ID, type RawResource } from './raw-resource.js';

/** A module within modules within modules: further than this nobody follows an input. */
const MOST_MODULES = 16;

/** Attributes that name a resource as its id does: the API knows it by them, the provider's id is longer. */
const IDENTITIES: { readonly [type: string]: readonly string[] } = {
  tencentcloud_clb_listener: ['listener_id'],
  tencentcloud_clb_listener_rule: ['rule_id'],
  tencentcloud_cam_user: ['uin'],
};

/**
 * Fills in what a plan does not know yet but its configuration does: an attribute that is nothing but the id of another
 * resource, of which there is exactly one, is that resource's id. It may be named in the same module, come as an input of the
 * module, or be the output of another. Everything else stays unknown.
 */
export function linkedReferences(resources: readonly RawResource[], configuration: Configuration): readonly RawResource[] {
  if (configuration.empty) return resources;
  const linker = new Linker(resources, configuration);
  return resources.map((one) => {
    const references = configuration.attributesOf(one.module, one.type, one.name);
    if (references === undefined || !isObject(one.unknown)) return one;
    const filled = Object.entries(one.unknown).flatMap(([name, mark]) => {
      const value = linker.value(references.get(name), mark, one.module);
      return value === undefined ? [] : [[name, value] as const];
    });
    return filled.length === 0 ? one : { ...one, values: { ...one.values, ...Object.fromEntries(filled) } };
  });
}

class Linker {
  private readonly instances = new Map<string, RawResource[]>();

  constructor(
    resources: readonly RawResource[],
    private readonly configuration: Configuration,
  ) {
    for (const one of resources) {
      const place = `${one.module}${one.type}.${one.name}`;
      this.instance(place, one);
      // By its key: `[0]` of `count`, `["a"]` of `for_each`.
      if (one.address !== place) this.instance(one.address, one);
    }
  }

  /** The ids an attribute refers to: one for a single value, all of them for a list. */
  value(references: References | undefined, mark: unknown, module: string): string | readonly string[] | undefined {
    const ids = references === undefined ? undefined : this.ids(references, module, MOST_MODULES);
    if (ids === undefined) return undefined;
    if (Array.isArray(mark)) return mark.length === ids.length ? ids : undefined;
    return ids.length === 1 ? ids[0] : ids;
  }

  /** @param module where the references stand, with the keys of its instances */
  private ids(references: References, module: string, left: number): readonly string[] | undefined {
    if (left === 0) return undefined;
    const [only, ...more] = references;
    const input = only === undefined || more.length > 0 ? undefined : /^var\.(\w+)$/.exec(only)?.[1];
    if (input !== undefined) return this.of(this.configuration.input(module, input), callerOf(module), left);
    const [, called, output] = /^module\.(\w+)\.(\w+)$/.exec(only ?? '') ?? [];
    if (called !== undefined && more.every((one) => one === `module.${called}`)) return this.of(this.configuration.output(`${module}module.${called}.`, output as string), `${module}module.${called}.`, left);
    const wanted = references.filter(isIdentity).map(resourceOf);
    // Each id is named twice: as the attribute and as the resource. What else is named makes the value something else.
    const others = references.filter((one) => !isIdentity(one) && !wanted.some((resource) => resource === one || resource.startsWith(`${one}[`)));
    if (wanted.length === 0 || others.length > 0) return undefined;
    const ids = wanted.map((resource) => this.idOf(`${module}${resource}`));
    return ids.every((id) => id !== undefined) ? ids : undefined;
  }

  private of(references: References | undefined, module: string | undefined, left: number): readonly string[] | undefined {
    return references === undefined || module === undefined ? undefined : this.ids(references, module, left - 1);
  }

  private idOf(place: string): string | undefined {
    const [first, ...others] = this.instances.get(place) ?? [];
    return first === undefined || others.length > 0 ? undefined : (first.id ?? `${PLANNED_ID}${first.address}`);
  }

  private instance(place: string, one: RawResource): void {
    const known = this.instances.get(place);
    if (known === undefined) this.instances.set(place, [one]);
    else known.push(one);
  }
}

/** The module that calls a module; undefined for the root. */
function callerOf(module: string): string | undefined {
  return module === '' ? undefined : module.replace(/module\.\w+(\[[^\]]*\])?\.$/, '');
}

function isIdentity(reference: string): boolean {
  const [, type, attribute] = /^(tencentcloud_\w+)\.\w+(?:\[[^\]]*\])?\.(\w+)$/.exec(reference) ?? [];
  return attribute === 'id' || (type !== undefined && attribute !== undefined && IDENTITIES[type]?.includes(attribute) === true);
}

function resourceOf(reference: string): string {
  return reference.slice(0, reference.lastIndexOf('.'));
}
