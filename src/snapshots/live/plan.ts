import type { RecordedCall } from '../snapshot.js';
import type { ReadAction } from './read-action.js';

/**
 * What a capture has to send, as data: the inventory knows which actions it reads and how their answers are paged, the
 * tables know how each is sent. Built outside (scans), because snapshots may not look at the inventory.
 */

export type RequestParams = { readonly [name: string]: unknown };

/** How pages follow each other; the inventory's own description has the same form. */
export type StepPaging =
  | { readonly style: 'offset'; readonly inside?: string }
  | { readonly style: 'offset-page'; readonly firstPage: 0 | 1 }
  | { readonly style: 'page'; readonly page: string; readonly size: string }
  | { readonly style: 'token'; readonly request: string; readonly answer: string }
  | { readonly style: 'none' };

/** A resource that further calls are made about. */
export interface Subject {
  readonly id: string;
  /** Region of the resource where it is another than the call's (buckets). */
  readonly region?: string;
  /** The item as the inventory reads it. */
  readonly item: unknown;
}

/** What one answer says about paging and about what comes next. */
export interface PageFacts {
  /** Items in the answer; undefined where it holds no list. */
  readonly count: number | undefined;
  /** Number of all items, where the answer tells it. */
  readonly total: number | undefined;
  /** Token of the next page. */
  readonly nextToken: string | undefined;
  /**
   * One text for each item, equal for the same item, or one for all of them where single items have none: repeated pages
   * are known by them.
   */
  readonly identities: readonly string[];
  readonly subjects: readonly Subject[];
}

/** A step that is asked about resources another step answered. */
export interface Asked {
  /** Name of the step that answers the resources. */
  readonly parent: string;
  /** Resources one call may name. */
  readonly batch: number;
  /** Parameters about these resources; undefined: there is nothing to ask. */
  readonly params: (subjects: readonly Subject[]) => RequestParams | undefined;
}

/** One action and all that is needed to send it as often as it takes. */
export interface CaptureStep {
  /** `service.Action`. */
  readonly name: string;
  readonly entry: ReadAction;
  readonly scope: 'regional' | 'global';
  /** Site whose accounts have this API; absent: both. */
  readonly site?: 'china' | 'international';
  /** Whether the answer lists resources, so that its pages can be proved whole; otherwise it is about one resource. */
  readonly lists: boolean;
  /** Regions of a product that answers in a few only, whatever regions the account has. */
  readonly regions?: readonly string[];
  readonly paging: StepPaging;
  /** Empty: asked once (in each region). */
  readonly asked: readonly Asked[];
  /** For steps asked once: several requests in place of one; given the capture's start in milliseconds. */
  readonly variants?: (startedAt: number) => readonly RequestParams[];
  readonly examine: (response: NonNullable<RecordedCall['response']>) => PageFacts;
  /** Error codes that prove the product was never opened, exact or ending in `*`. */
  readonly emptyOnErrors: readonly string[];
}

export interface CapturePlan {
  /** Parents stand before the steps asked about what they answer. */
  readonly steps: readonly CaptureStep[];
}

/** Steps without those whose answers carry secrets, and without what depends on them. */
export function withoutSecrets(plan: CapturePlan): { readonly plan: CapturePlan; readonly leftOut: readonly CaptureStep[] } {
  const leftOut = plan.steps.filter((step) => step.entry.secret !== undefined);
  const gone = new Set(leftOut.map((step) => step.name));
  const steps = plan.steps.filter((step) => {
    if (gone.has(step.name)) return false;
    if (step.asked.length > 0 && step.asked.every(({ parent }) => gone.has(parent))) {
      gone.add(step.name);
      return false;
    }
    return true;
  });
  return { plan: { steps }, leftOut };
}
