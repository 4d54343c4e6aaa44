import { isObject } from '../../common/json.js';
import type { JsonPath, Treatment } from '../streamed-json.js';

/** What an attribute, an input of a module or an output refers to, as the plan lists it. */
export type References = readonly string[];

const ROOT = ['configuration', 'root_module'];

/** What of a plan's configuration is kept: which attribute refers to what. Values and scripts are not. */
export class Configuration {
  /** By module path and `type.name`: references of the resource's attributes. */
  private readonly resources = new Map<string, ReadonlyMap<string, References>>();
  /** By path of the called module: references of its inputs. */
  private readonly inputs = new Map<string, ReadonlyMap<string, References>>();
  /** By module path and name. */
  private readonly outputs = new Map<string, References>();

  /** Region of the provider: a constant, or the name of the variable that tells it. */
  region: { readonly constant: string } | { readonly variable: string } | undefined;

  /** Whether anything was read of it. */
  get empty(): boolean {
    return this.resources.size === 0;
  }

  /** How a value below `configuration` is treated. */
  treat(path: JsonPath): Treatment {
    if (path.length === 1) return 'enter';
    if (path[1] === 'provider_config') return path.length === 2 ? 'enter' : 'take';
    const within = inModule(path);
    if (within === undefined) return 'skip';
    const [member, name, ...more] = within;
    if (member === undefined) return 'enter';
    if (member === 'resources' || member === 'outputs') return name === undefined ? 'enter' : 'take';
    if (member !== 'module_calls') return 'skip';
    if (name === undefined || more.length === 0) return 'enter';
    return more[0] === 'expressions' ? 'take' : 'skip';
  }

  /** Takes in one parsed value of those that `treat` wants. */
  take(path: JsonPath, value: unknown): void {
    if (path[1] === 'provider_config') return this.provider(path[2] as string, value);
    const [member, name] = inModule(path) ?? [];
    const module = moduleOf(path);
    if (!isObject(value)) return;
    if (member === 'resources') this.resources.set(`${module}${String(value['type'])}.${String(value['name'])}`, referencesOf(value['expressions']));
    else if (member === 'outputs') this.outputs.set(`${module}${name as string}`, listOf(value['expression']));
    else this.inputs.set(`${module}module.${name as string}.`, referencesOf(value));
  }

  /** What the attributes of a resource refer to; its module without keys of instances. */
  attributesOf(module: string, type: string, name: string): ReadonlyMap<string, References> | undefined {
    return this.resources.get(`${withoutKeys(module)}${type}.${name}`);
  }

  /** What the input of a module is, in the words of the module that calls it. */
  input(module: string, name: string): References | undefined {
    return this.inputs.get(withoutKeys(module))?.get(name);
  }

  /** What the output of a module is, in its own words. */
  output(module: string, name: string): References | undefined {
    return this.outputs.get(`${withoutKeys(module)}${name}`);
  }

  private provider(name: string, value: unknown): void {
    const expressions = isObject(value) ? value['expressions'] : undefined;
    const region = isObject(expressions) ? expressions['region'] : undefined;
    if (name !== 'tencentcloud' || !isObject(region)) return;
    const [reference] = listOf(region);
    if (typeof region['constant_value'] === 'string') this.region = { constant: region['constant_value'] };
    else if (reference?.startsWith('var.') === true) this.region = { variable: reference.slice('var.'.length) };
  }
}

/** The path within the innermost module; undefined outside of modules. */
function inModule(path: JsonPath): JsonPath | undefined {
  if (path[1] !== ROOT[1]) return undefined;
  let rest = path.slice(ROOT.length);
  while (rest[0] === 'module_calls' && rest[2] === 'module') rest = rest.slice(3);
  return rest;
}

/** Path of the innermost module: `module.a.module.b.`, empty for the root. */
function moduleOf(path: JsonPath): string {
  let rest = path.slice(ROOT.length);
  let module = '';
  while (rest[0] === 'module_calls' && rest[2] === 'module') {
    module += `module.${rest[1] as string}.`;
    rest = rest.slice(3);
  }
  return module;
}

/** Modules are called by name, without the keys of their instances. */
export function withoutKeys(module: string): string {
  return module.replace(/\[[^\]]*\]/g, '');
}

function referencesOf(expressions: unknown): ReadonlyMap<string, References> {
  if (!isObject(expressions)) return new Map();
  return new Map(Object.entries(expressions).flatMap(([name, expression]) => (listOf(expression).length === 0 ? [] : [[name, listOf(expression)] as const])));
}

function listOf(expression: unknown): References {
  const references = isObject(expression) ? expression['references'] : undefined;
  return Array.isArray(references) ? (references as unknown[]).filter((one) => typeof one === 'string') : [];
}
