import type { JsonObject } from '../../common/json.js';
import type { ExportedListing } from '../exports/exported-call.js';
import type { Values } from './values.js';

/** What a type's mapping may need beside the resource's own values. */
export interface TerraformContext {
  readonly id: string;
  /** Root uin of the account. */
  readonly uin: string;
}

/** One call about a resource: what the API would answer, as far as the document tells it whole. */
export interface TerraformDetail {
  readonly service: string;
  readonly action: string;
  readonly global?: true;
  readonly params: JsonObject;
  readonly response: JsonObject;
}

/** How one resource type of the provider becomes answers of the API. */
export interface TerraformType {
  /** The listing that would name the resource; absent for types that only tell more about another resource. */
  readonly listing?: ExportedListing;
  /** The resource as an item of its listing; members without a value are left out. */
  readonly item?: (values: Values, context: TerraformContext) => JsonObject;
  readonly details?: (values: Values, context: TerraformContext) => readonly TerraformDetail[];
  /** Zone the resource is in, where its own values say it. */
  readonly zone?: string;
  /** Region by a value of the resource. */
  readonly region?: string;
}
