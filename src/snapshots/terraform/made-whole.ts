import type { JsonObject } from '../../common/json.js';
import { COLLECTIONS } from './all-collections.js';
import { namesOf } from './all-types.js';
import type { TerraformResource } from './document.js';
import type { Collection, PlannedParts } from './resource-type.js';
import type { From, TerraformContext } from './template.js';

/** What belongs to a resource that a plan makes, told whole. */
export interface WholeAnswer {
  readonly collection: Collection;
  readonly owner: TerraformResource;
  readonly params: JsonObject;
  readonly answer: JsonObject | { readonly error: string };
}

/**
 * Everything that is whole in a plan: of each resource it makes what will belong to it. Nothing is told where a part does
 * not say what it belongs to: it might belong to any.
 */
export class MadeWhole {
  private readonly byType = new Map<string, TerraformResource[]>();
  private readonly byName = new Map<string, TerraformResource>();
  private readonly placed = new Map<string, ReadonlyMap<string, readonly TerraformResource[]> | undefined>();

  constructor(
    resources: readonly TerraformResource[],
    private readonly uin: string,
  ) {
    for (const resource of resources) {
      const known = this.byType.get(resource.type);
      if (known === undefined) this.byType.set(resource.type, [resource]);
      else known.push(resource);
      for (const name of namesOf(resource)) this.byName.set(`${resource.type}/${name}`, resource);
    }
  }

  /** The answers about one resource. */
  *about(owner: TerraformResource): Generator<WholeAnswer> {
    if (!owner.made) return;
    for (const collection of COLLECTIONS) {
      if (!collection.of.includes(owner.type) || collection.unless?.some((type) => this.byType.has(type)) === true) continue;
      const key = collection.keyed === undefined ? owner.id : collection.keyed.read(owner.values, this.contextOf(owner));
      const answer = key === undefined ? undefined : collection.answer(owner, this.partsFor(collection, owner));
      if (answer !== undefined) yield { collection, owner, params: { [collection.key]: key }, answer };
    }
  }

  private partsFor(collection: Collection, owner: TerraformResource): PlannedParts {
    return {
      parts: (type, of = owner) => {
        const placed = this.placedBy(collection, type);
        if (placed === undefined) return undefined;
        return [...new Set(namesOf(of).flatMap((name) => placed.get(name) ?? []))];
      },
      find: (type, name) => this.byName.get(`${type}/${name}`),
    };
  }

  /** The resources of a type by what each names as its owner; undefined where one of them does not say. */
  private placedBy(collection: Collection, type: string): ReadonlyMap<string, readonly TerraformResource[]> | undefined {
    const reference = collection.parts[type];
    if (reference === undefined) throw new Error(`${collection.action} is not made of ${type}`);
    const key = `${type} ${reference.attributes.join(' ')}`;
    if (this.placed.has(key)) return this.placed.get(key);
    const placed = this.place(this.byType.get(type) ?? [], reference);
    this.placed.set(key, placed);
    return placed;
  }

  private place(resources: readonly TerraformResource[], reference: From): ReadonlyMap<string, readonly TerraformResource[]> | undefined {
    const placed = new Map<string, TerraformResource[]>();
    for (const resource of resources) {
      const named = reference.read(resource.values, this.contextOf(resource)) as string | readonly string[] | undefined;
      if (named === undefined) return undefined;
      for (const name of typeof named === 'string' ? [named] : named) {
        const known = placed.get(name);
        if (known === undefined) placed.set(name, [resource]);
        else known.push(resource);
      }
    }
    return placed;
  }

  private contextOf({ id }: TerraformResource): TerraformContext {
    return { id, uin: this.uin };
  }
}
