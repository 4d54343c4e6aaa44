import { isObject, type JsonObject } from '../../common/json.js';
import { BrokenDocument } from '../document-splitter.js';
import { parseJson } from '../json-value.js';
import type { SnapshotLimits } from '../limits.js';
import { StreamedJson, type JsonPath, type JsonVisitor, type Treatment } from '../streamed-json.js';
import { UnreadableCall } from '../unreadable-call.js';
import { Configuration } from './configuration.js';
import { PLANNED_ID, type RawResource } from './raw-resource.js';
import { linkedReferences } from './references.js';
import { usedValues } from './used-attributes.js';
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
/** Members of the document itself that are read whole. */
const WHOLE = new Set(['version', 'format_version', 'terraform_version', 'timestamp', 'variables', 'complete', 'errored']);

/** A resource of a raw state on its way in: its instances may stand before its name does. */
interface Described {
  readonly members: { [name: string]: unknown };
  readonly instances: unknown[];
}

/**
 * Reads a state or plan while its bytes arrive. Held is what the resources are judged by and what refers to what; the rest of
 * a document (values before the change, planned values, scripts) is passed over.
 */
export class TerraformReader implements JsonVisitor {
  private readonly json: StreamedJson;
  private readonly members = new Map<string, unknown>();
  private readonly seen = new Set<string>();
  /** Members that were gone into. */
  private readonly lists = new Set<string>();
  private readonly resources: RawResource[] = [];
  private readonly configuration = new Configuration();
  private readonly regions = new Set<string>();
  private described: Described = { members: {}, instances: [] };
  private first = true;

  constructor(private readonly limits: Pick<SnapshotLimits, 'lineBytes' | 'depth'>) {
    this.json = new StreamedJson(limits.lineBytes, limits.depth, this);
  }

  /** What the document looks like so far, for messages. */
  get looksLike(): string {
    if (this.isPlan()) return 'a Terraform plan';
    return this.seen.has('values') || this.seen.has('resources') ? 'a Terraform state' : 'a Terraform state or plan';
  }

  /** @throws UnreadableCall saying what is wrong with it */
  push(chunk: Buffer): void {
    const marked = this.first && chunk.subarray(0, 3).equals(Buffer.from('\ufeff'));
    this.first = false;
    this.broken(() => this.json.push(marked ? chunk.subarray(3) : chunk));
  }

  /** @throws UnreadableCall saying what is wrong with it */
  finish(): TerraformDocument {
    this.broken(() => this.json.finish());
    if (!this.seen.has('')) throw new UnreadableCall('it is no JSON object');
    for (const name of ['resource_changes', 'resources', 'values']) if (this.seen.has(name) && !this.lists.has(name)) throw new UnreadableCall(`"${name}" holds no resources`);
    if (this.isPlan()) return this.document('terraform-plan');
    const version = this.members.get('version');
    if (this.seen.has('values') || (version === 4 && this.seen.has('resources'))) return this.document('terraform-state');
    if (typeof version === 'number' && version !== 4) throw new UnreadableCall(`it is a state of version ${version}; only version 4 (Terraform 0.12 and newer) is read`);
    throw new UnreadableCall('it holds no resources: an empty state has nothing to judge');
  }

  treat(path: JsonPath): Treatment {
    const [top, ...below] = path;
    if (top === undefined) return 'enter';
    if (below.length === 0) this.seen.add(top);
    if (WHOLE.has(top)) return 'take';
    if (top === 'configuration') return this.configuration.treat(path);
    if (top === 'resource_changes') return below.length === 0 ? 'enter' : 'take';
    if (top === 'resources') return below.length === 3 || (below.length === 2 && below[1] !== 'instances') ? 'take' : 'enter';
    return top === 'values' ? treatOfModule(below) : 'skip';
  }

  taken(path: JsonPath, bytes: Buffer | undefined): void {
    if (bytes === undefined) throw new UnreadableCall(`one of its values has more than ${this.limits.lineBytes} bytes (limit DEMARC_MAX_LINE_BYTES)`);
    const value = parseJson(bytes, this.limits);
    const [top = '', ...below] = path;
    if (top === 'resource_changes') this.change(value);
    else if (top === 'resources') {
      if (below.length === 2) this.described.members[below[1] as string] = value;
      else this.instance(value);
    } else if (top === 'values') this.shown(value);
    else if (top === 'configuration') this.configuration.take(path, value);
    else this.members.set(top, value);
  }

  left(path: JsonPath): void {
    if (path.length === 0) this.seen.add('');
    if (path.length === 1) this.lists.add(path[0] as string);
    if (path.length !== 2 || path[0] !== 'resources') return;
    // The resource is at its end: what came before its name is told now.
    for (const one of this.described.instances) this.rawInstance(one);
    this.described = { members: {}, instances: [] };
  }

  private isPlan(): boolean {
    return this.seen.has('planned_values') || this.seen.has('resource_changes');
  }

  private document(form: TerraformForm): TerraformDocument {
    const text = (name: string): string | undefined => {
      const value = this.members.get(name);
      return typeof value === 'string' ? value : undefined;
    };
    const resources = linkedReferences(this.resources, this.configuration);
    // A plan of some targets, or one that broke off, does not show all that will belong to what it makes.
    const shownWhole = this.members.get('complete') !== false && this.members.get('errored') !== true;
    return {
      form,
      version: text('terraform_version'),
      madeAt: text('timestamp'),
      region: this.region(),
      resources: resources.map(({ address, type, id, values, made }) => ({ address, type, id: id ?? `${PLANNED_ID}${address}`, values: new Values(values), made: made && shownWhole })),
    };
  }

  /** The provider's region where the document says it, else that of the zones it names if they agree. */
  private region(): string | undefined {
    const { region } = this.configuration;
    if (region !== undefined && 'constant' in region) return region.constant;
    const variable = region === undefined ? undefined : at(this.members.get('variables'), [region.variable, 'value']);
    if (typeof variable === 'string') return variable;
    return this.regions.size === 1 ? [...this.regions][0] : undefined;
  }

  /** What a change leaves behind: the values after it, without those that only apply will tell. */
  private change(one: unknown): void {
    if (!isObject(one) || one['mode'] !== 'managed' || !isObject(one['change'])) return;
    const { actions, after, after_unknown: unknown, after_sensitive: sensitive } = one['change'];
    // Deleted: the plan leaves nothing.
    if (!isObject(after)) return;
    this.add(one, masked(masked(after, unknown), sensitive), unknown, Array.isArray(actions) && actions.includes('create'));
  }

  private shown(one: unknown): void {
    if (isObject(one) && one['mode'] === 'managed' && isObject(one['values'])) this.add(one, masked(one['values'], one['sensitive_values']), {}, false);
  }

  private instance(one: unknown): void {
    if (this.named()) this.rawInstance(one);
    else this.described.instances.push(one);
  }

  /** Whether all stands before the instances that says which resource they are of, as Terraform writes it. */
  private named(): boolean {
    return ['mode', 'type', 'name', 'provider'].every((name) => Object.hasOwn(this.described.members, name));
  }

  /** Every instance of `count` and `for_each` by itself. */
  private rawInstance(one: unknown): void {
    const { mode, type, name, module } = this.described.members;
    if (mode !== 'managed' || !isObject(one) || !isObject(one['attributes'])) return;
    const key = one['index_key'];
    const address = `${typeof module === 'string' ? `${module}.` : ''}${String(type)}.${String(name)}${key === undefined ? '' : `[${JSON.stringify(key)}]`}`;
    this.add({ address, type, name }, withoutPaths(one['attributes'], one['sensitive_attributes']), {}, false);
  }

  private add(described: JsonObject, told: unknown, unknown: unknown, made: boolean): void {
    const { address, type, name } = described;
    if (typeof address !== 'string' || typeof type !== 'string' || !type.startsWith(PROVIDER) || !isObject(told)) return;
    for (const zone of ZONES) {
      const region = typeof told[zone] === 'string' ? regionOfZone(told[zone]) : undefined;
      if (region !== undefined) this.regions.add(region);
    }
    const end = address.indexOf(`${type}.`);
    const { id } = told;
    this.resources.push({ address, type, name: String(name), module: end <= 0 ? '' : address.slice(0, end), id: typeof id === 'string' && id !== '' ? id : undefined, values: usedValues(type, told), unknown: isObject(unknown) ? usedValues(type, unknown) : {}, made });
  }

  private broken(read: () => void): void {
    try {
      read();
    } catch (error) {
      throw error instanceof BrokenDocument ? new UnreadableCall(error.message.replace(/^The JSON is/, 'its JSON is').replace(/\.$/, '')) : error;
    }
  }
}

/** Below `values`: the resources of the root module and of those within it. */
function treatOfModule(path: JsonPath): Treatment {
  const [root, ...below] = path;
  if (root === undefined) return 'enter';
  if (root !== 'root_module') return 'skip';
  let rest = below;
  while (rest[0] === 'child_modules' && rest[1] === '*') rest = rest.slice(2);
  const [member, item] = rest;
  if (member === undefined || member === 'child_modules') return 'enter';
  if (member !== 'resources') return 'skip';
  return item === undefined ? 'enter' : 'take';
}

/** A raw state marks sensitive attributes by paths; whatever lies below the first step of one is left out. */
function withoutPaths(attributes: JsonObject, paths: unknown): JsonObject {
  const names = new Set((Array.isArray(paths) ? paths : []).flatMap((path: unknown) => (Array.isArray(path) && isObject(path[0]) ? [String(path[0]['value'])] : [])));
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => !names.has(name)));
}

/** `ap-guangzhou-3` lies in `ap-guangzhou`. */
export function regionOfZone(zone: string): string | undefined {
  return /^([a-z]{2,4}-[a-z-]+?)-\d{1,2}$/.exec(zone)?.[1];
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, name) => (isObject(inner) ? inner[name] : undefined), value);
}
