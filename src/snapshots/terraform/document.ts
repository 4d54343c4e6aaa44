import { isObject, type JsonObject } from '../../common/json.js';
import { UnreadableCall } from '../unreadable-call.js';
import { PLANNED_ID, type RawResource } from './raw-resource.js';
import { linkedReferences } from './references.js';
import { masked, Values } from './values.js';

/** What a Terraform document is: a plan, a state as `terraform show -json` prints it, or the raw file `terraform.tfstate`. */
export type TerraformForm = 'terraform-plan' | 'terraform-state';

/** A resource as it is, or as a plan would leave it. */
export interface TerraformResource {
  /** `module.shop.tencentcloud_instance.web[0]`. */
  readonly address: string;
  readonly type: string;
  /** Id of the provider; of one that is not made yet a text made of its address, the same wherever the plan refers to it. */
  readonly id: string;
  readonly values: Values;
  /** The plan makes it, anew or in the place of one that it takes away. */
  readonly made: boolean;
}

/** What was read of a document. */
export interface TerraformDocument {
  readonly form: TerraformForm;
  /** Version of Terraform. */
  readonly version: string | undefined;
  /** When a plan was made, ISO 8601. */
  readonly madeAt: string | undefined;
  /** Region of the provider, or the one that all zones in the document are of. */
  readonly region: string | undefined;
  readonly resources: readonly TerraformResource[];
}

const PROVIDER = 'tencentcloud_';
/** Attributes by which resources say in which zone they are. */
const ZONES = ['availability_zone', 'available_zone', 'zone'];

/** Reads a parsed document. @throws UnreadableCall saying what is wrong with it */
export function terraformDocument(document: unknown): TerraformDocument {
  if (!isObject(document)) throw new UnreadableCall('it is no JSON object');
  if (isObject(document['planned_values']) || Array.isArray(document['resource_changes'])) return plan(document);
  if (isObject(document['values'])) return finished('terraform-state', document, modules(document['values']['root_module']));
  if (document['version'] === 4 && Array.isArray(document['resources'])) return finished('terraform-state', document, rawState(document['resources'] as unknown[]));
  if (typeof document['version'] === 'number') throw new UnreadableCall(`it is a state of version ${document['version']}; only version 4 (Terraform 0.12 and newer) is read`);
  throw new UnreadableCall('it holds no resources: an empty state has nothing to judge');
}

function finished(form: TerraformForm, document: JsonObject, raw: readonly RawResource[]): TerraformDocument {
  const resources = linkedReferences(raw, document['configuration']);
  return {
    form,
    version: typeof document['terraform_version'] === 'string' ? document['terraform_version'] : undefined,
    madeAt: typeof document['timestamp'] === 'string' ? document['timestamp'] : undefined,
    region: regionOf(document, raw),
    resources: resources.map(({ address, type, id, values, made }) => ({ address, type, id: id ?? `${PLANNED_ID}${address}`, values: new Values(values), made })),
  };
}

/** What the plan leaves behind: of every change the values after it, without those that only apply will tell. */
function plan(document: JsonObject): TerraformDocument {
  const changes = (Array.isArray(document['resource_changes']) ? document['resource_changes'] : []) as unknown[];
  const raw = changes.flatMap((one): RawResource[] => {
    if (!isObject(one) || one['mode'] !== 'managed' || !isObject(one['change'])) return [];
    const { after, after_unknown: unknown, after_sensitive: sensitive } = one['change'];
    // Deleted: the plan leaves nothing.
    if (!isObject(after)) return [];
    const { actions } = one['change'];
    return resource(one, masked(masked(after, unknown), sensitive) as JsonObject, unknown, Array.isArray(actions) && actions.includes('create'));
  });
  return finished('terraform-plan', document, raw);
}

/** Resources of a module and of those within it, as `terraform show -json` nests them. */
function modules(module: unknown): readonly RawResource[] {
  if (!isObject(module)) return [];
  const own = (Array.isArray(module['resources']) ? module['resources'] : []) as unknown[];
  const within = (Array.isArray(module['child_modules']) ? module['child_modules'] : []) as unknown[];
  return [
    ...own.flatMap((one) => (isObject(one) && one['mode'] === 'managed' && isObject(one['values']) ? resource(one, masked(one['values'], one['sensitive_values']) as JsonObject, {}) : [])),
    ...within.flatMap(modules),
  ];
}

/** Resources of a raw state: every instance of `count` and `for_each` by itself. */
function rawState(resources: readonly unknown[]): readonly RawResource[] {
  return resources.flatMap((one) => {
    if (!isObject(one) || one['mode'] !== 'managed' || !Array.isArray(one['instances'])) return [];
    const module = typeof one['module'] === 'string' ? `${one['module']}.` : '';
    return (one['instances'] as unknown[]).flatMap((instance) => {
      if (!isObject(instance) || !isObject(instance['attributes'])) return [];
      const key = instance['index_key'];
      const index = key === undefined ? '' : `[${JSON.stringify(key)}]`;
      const address = `${module}${String(one['type'])}.${String(one['name'])}${index}`;
      return resource({ ...one, address }, withoutPaths(instance['attributes'], instance['sensitive_attributes']), {});
    });
  });
}

/** A raw state marks sensitive attributes by paths; whatever lies below the first step of one is left out. */
function withoutPaths(attributes: JsonObject, paths: unknown): JsonObject {
  const names = new Set((Array.isArray(paths) ? paths : []).flatMap((path: unknown) => (Array.isArray(path) && isObject(path[0]) ? [String(path[0]['value'])] : [])));
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => !names.has(name)));
}

function resource(described: JsonObject, values: JsonObject, unknown: unknown, made = false): RawResource[] {
  const { address, type, name } = described;
  if (typeof address !== 'string' || typeof type !== 'string' || !type.startsWith(PROVIDER)) return [];
  const end = address.indexOf(`${type}.`);
  const { id } = values;
  return [{ address, type, name: String(name), module: end <= 0 ? '' : address.slice(0, end), id: typeof id === 'string' && id !== '' ? id : undefined, values, unknown, made }];
}

/** The provider's region where the document says it, else that of the zones it names if they agree. */
function regionOf(document: JsonObject, resources: readonly RawResource[]): string | undefined {
  const configured = at(document, ['configuration', 'provider_config', 'tencentcloud', 'expressions', 'region']);
  const constant = isObject(configured) ? configured['constant_value'] : undefined;
  if (typeof constant === 'string') return constant;
  const [reference] = (isObject(configured) && Array.isArray(configured['references']) ? configured['references'] : []) as unknown[];
  const variable = typeof reference === 'string' && reference.startsWith('var.') ? at(document, ['variables', reference.slice(4), 'value']) : undefined;
  if (typeof variable === 'string') return variable;
  const zones = resources.flatMap(({ values }) => ZONES.flatMap((name) => (typeof values[name] === 'string' ? (regionOfZone(values[name]) ?? []) : [])));
  const regions = new Set(zones);
  return regions.size === 1 ? zones[0] : undefined;
}

/** `ap-guangzhou-3` lies in `ap-guangzhou`. */
export function regionOfZone(zone: string): string | undefined {
  return /^([a-z]{2,4}-[a-z-]+?)-\d{1,2}$/.exec(zone)?.[1];
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, name) => (isObject(inner) ? inner[name] : undefined), value);
}
