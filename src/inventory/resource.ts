import type { ServiceModel } from '../responsibility/vocabulary.js';
import type { DetailSource, Details, Kind } from './kind.js';

/** A value that was recorded, or the reason why it is not known. `null` as a value: the provider says "not set". */
export type Collected<T> = { readonly value: T | null } | { readonly missing: string };

type CollectedDetails<D extends Details> = {
  readonly [K in keyof D]: Collected<D[K] extends DetailSource<infer T> ? T : never>;
};

/** A typed resource of an account. Fields keep the API's own names, so that evidence can be looked up there. */
export interface Resource<T = unknown, D extends Details = Details> {
  readonly kind: string;
  readonly service: string;
  readonly serviceModel: ServiceModel;
  /** Region id, or `global`. */
  readonly region: string;
  readonly id: string;
  /** Display name; attacker-controlled text. */
  readonly name: string | null;
  /** Tag list as recorded; undefined when the answer held none. */
  readonly tags: readonly { readonly Key: string; readonly Value: string }[] | null | undefined;
  /** The projected item. */
  readonly data: T;
  /** Answers of per-resource calls; each is collected or missing with its reason. */
  readonly details: CollectedDetails<D>;
}

/** The resource type of a kind. */
export type ResourceOf<K> = K extends Kind<infer T, infer D> ? Resource<T, D> : never;

/** Whether every resource of a kind in a region is in the snapshot. */
export type SliceStatus =
  | { readonly state: 'complete' }
  | {
      readonly state: 'incomplete';
      readonly reason: string;
      /** Something was recorded that cannot be read, as opposed to nothing or not everything having been recorded. */
      readonly unreadable?: true;
    };

/** One slice: all resources of one kind and region. */
export interface Slice {
  readonly kind: string;
  readonly region: string;
  readonly status: SliceStatus;
  /** Resources recorded in it, complete or not. */
  readonly count: number;
}

/** Thrown by `known` where a value was not recorded; the engine turns it into the outcome *unknown*. */
export class NotCollected {
  constructor(readonly reason: string) {}
}

/**
 * The value of a field that the verdict needs, null included. Throws `NotCollected` when it was not recorded, so that
 * a check cannot forget the case.
 * @param field path as in the API answer, for the reason's text
 */
export function known<T>(value: T | undefined, field: string): T {
  if (value === undefined) throw new NotCollected(`${field} is not in the recorded answer`);
  return value;
}

/** The value of a detail (null: not set). Throws `NotCollected` with the recorded reason when it is missing. */
export function collected<T>(detail: Collected<T>): T | null {
  if ('missing' in detail) throw new NotCollected(detail.missing);
  return detail.value;
}
