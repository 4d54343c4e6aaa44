import type { JsonObject } from '../../common/json.js';

/** A resource before its references are linked. */
export interface RawResource {
  readonly address: string;
  readonly type: string;
  readonly name: string;
  readonly module: string;
  readonly id: string | undefined;
  readonly values: JsonObject;
  readonly unknown: unknown;
  /** The plan makes it. */
  readonly made: boolean;
}

/** Begins the id of a resource that does not exist yet. No id of the provider does. */
export const PLANNED_ID = 'planned:';
