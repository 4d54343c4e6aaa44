import type { RecordedCall } from '../snapshots/snapshot.js';
import type { DetailSource, Kind } from './kind.js';
import type { AnyKind } from './view.js';

/** A listing call and the kind it lists. */
export interface ListingReader {
  readonly type: 'listing';
  readonly kind: AnyKind;
  readonly kindIndex: number;
}

/** A per-resource call and the detail it fills. */
export interface DetailReader {
  readonly type: 'detail';
  readonly kind: AnyKind;
  readonly kindIndex: number;
  readonly detail: DetailSource<unknown>;
  readonly detailIndex: number;
}

export type ActionReader = ListingReader | DetailReader;

/** Which kinds read which action. Lookups ignore case: COS methods are spelled in several ways. */
export class ActionReaders {
  private readonly byAction = new Map<string, ActionReader[]>();
  private static readonly known = new WeakMap<readonly AnyKind[], ActionReaders>();

  /** The readers of a list of kinds, made once: the list of a process is always the same. */
  static of(kinds: readonly AnyKind[]): ActionReaders {
    const known = this.known.get(kinds) ?? new ActionReaders(kinds);
    this.known.set(kinds, known);
    return known;
  }

  /** @throws Error when two kinds share a name or list the same action: a defect of ours, found at start. */
  constructor(readonly kinds: readonly AnyKind[]) {
    const names = new Set<string>();
    kinds.forEach((kind: Kind, kindIndex) => {
      if (names.has(kind.kind)) throw new Error(`two kinds are called ${kind.kind}`);
      names.add(kind.kind);
      this.register(kind.listing, { type: 'listing', kind, kindIndex });
      Object.values(kind.details).forEach((detail, detailIndex) => {
        this.register(detail, { type: 'detail', kind, kindIndex, detail, detailIndex });
      });
    });
  }

  private register(source: { service: string; action: string }, reader: ActionReader): void {
    const key = `${source.service}.${source.action}`.toLowerCase();
    const readers = this.byAction.get(key);
    if (readers === undefined) this.byAction.set(key, [reader]);
    else readers.push(reader);
  }

  /** Readers of a call's action; empty for actions the inventory does not read. */
  for(call: RecordedCall): readonly ActionReader[] {
    return this.byAction.get(`${call.service}.${call.action}`.toLowerCase()) ?? NONE;
  }

  /** Every action read, as `service.Action`, sorted: the allow-list of calls. */
  actions(): readonly string[] {
    const actions = this.kinds.flatMap((kind: Kind) => [
      `${kind.listing.service}.${kind.listing.action}`,
      ...Object.values(kind.details).map((detail) => `${detail.service}.${detail.action}`),
    ]);
    return [...new Set(actions)].sort();
  }
}

const NONE: readonly ActionReader[] = [];
