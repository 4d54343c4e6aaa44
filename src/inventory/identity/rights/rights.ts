import type { PolicyDocument } from '../policy-document.js';
import type { Variables } from './resource-name.js';

/** What a policy says, or why that is not known. */
export type PolicyText =
  | { readonly document: PolicyDocument }
  | {
      readonly missing: string;
      /** A preset of the provider: its text is not known, but it is there to grant and refuses nothing. */
      readonly deniesNothing?: boolean;
    };

/** A policy that reaches an identity. */
export interface Grant {
  /** Name of the policy, or its id. */
  readonly policy: string;
  /** How it reaches the identity, e.g. `user alice`, `group ops`. */
  readonly path: readonly string[];
  readonly text: PolicyText;
}

/** Everything that decides what an identity may do. */
export interface Rights {
  readonly grants: readonly Grant[];
  /** The outermost limit of its rights; null: none is set. */
  readonly boundary: Grant | null;
  readonly variables: Variables;
}

/** A statement, or the lack of one, that decided a request. */
export interface Deciding {
  readonly policy: string;
  readonly path: readonly string[];
  /** Position in the document, from 0; undefined where the document as a whole is not known. */
  readonly statement?: number;
  readonly effect: 'allow' | 'deny' | 'limit' | 'unknown';
}

/**
 * - `allowed`: whatever the request's circumstances;
 * - `denied`: likewise;
 * - `conditional`: it depends on conditions (address, time, tags, MFA);
 * - `unknown`: it depends on policies or parts of them that were not recorded or are not understood.
 */
export type Outcome = 'allowed' | 'denied' | 'conditional' | 'unknown';

/** What becomes of a request, and what decides it. */
export interface Decision {
  readonly outcome: Outcome;
  /** Why, where no statement is the answer: nothing allows it, or what was not recorded. */
  readonly reason: string;
  readonly by: readonly Deciding[];
}
