import type { QuestionId } from '../../frameworks/attestation-questions.js';

/**
 * How a row of the coverage tables is answered where no check can show it, or beside the checks that show some of it:
 * the customer is asked, the provider's certificates for these frameworks answer for it, or a reason says why neither.
 */
export type Answer =
  | { readonly question: QuestionId }
  | { readonly certificates: readonly [string, ...string[]] }
  | { readonly reason: string };
