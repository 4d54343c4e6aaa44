import type { CheckContext, ParameterValues, Parameters } from '../checks/check.js';
import type { ResourceOf, Slice, SliceStatus } from '../inventory/resource.js';
import type { AnyKind, InventoryView } from '../inventory/view.js';

/** The inventory as one check sees it, with the check's parameters. */
export class CheckView<P extends Parameters> implements CheckContext<P> {
  readonly account: InventoryView['account'];
  readonly capturedAt: string;
  readonly identity: object;

  constructor(
    private readonly inventory: InventoryView,
    readonly parameters: ParameterValues<P>,
  ) {
    this.account = inventory.account;
    this.capturedAt = inventory.capturedAt;
    this.identity = inventory.identity;
  }

  find<K extends AnyKind>(kind: K, id: string, region?: string): ResourceOf<K> | undefined {
    return this.inventory.find(kind, id, region);
  }

  all<K extends AnyKind>(kind: K, region?: string): readonly ResourceOf<K>[] {
    return this.inventory.all(kind, region);
  }

  owned<K extends AnyKind>(kind: K, ownerId: string): readonly ResourceOf<K>[] {
    return this.inventory.owned(kind, ownerId);
  }

  slice(kind: AnyKind, region: string): SliceStatus {
    return this.inventory.slice(kind, region);
  }

  slices(): readonly Slice[] {
    return this.inventory.slices();
  }
}
