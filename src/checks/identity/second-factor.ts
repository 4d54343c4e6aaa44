import type { Infer } from '../../inventory/shape.js';
import type { protectionFlags } from '../../inventory/identity/protection-flags.js';
import type { Parameter } from '../check.js';
import { fail, pass, unknown, type Verdict } from '../verdict.js';

type Flags = Infer<typeof protectionFlags>;
type Factors = NonNullable<Flags['LoginFlag']>;

const FACTORS = ['Phone', 'Token', 'Stoken', 'Wechat', 'Custom', 'Mail', 'U2FToken', 'Passkey'] as const;

/** The parameter with which a check lets its user narrow what counts as a second factor. */
export const ACCEPTED_FACTORS = {
  type: 'strings',
  default: FACTORS,
  description: 'Factors that count: Phone, Token (hard token), Stoken (soft token), Wechat, Custom, Mail, U2FToken, Passkey.',
} as const satisfies Parameter;

/** The same, for checks that want a device: nothing that a copied SIM card or an opened mailbox gives away. */
export const STRONG_FACTORS = {
  type: 'strings',
  default: ['Token', 'Stoken', 'U2FToken', 'Passkey'],
  description: 'Factors that count as a device: Token (hard token), Stoken (soft token), U2FToken (security key), Passkey.',
} as const satisfies Parameter;

/** The parameter with which a check's user says which factors the account's API never answers. */
export const UNANSWERED_FACTORS = {
  type: 'strings',
  default: [],
  description: 'Factors that the API of this account does not answer (older or international sites); absent, they count as not enrolled.',
} as const satisfies Parameter;

/** What a check of second factors lets its user set. */
export const FACTOR_PARAMETERS = { acceptedFactors: ACCEPTED_FACTORS, unansweredFactors: UNANSWERED_FACTORS } as const;

/** Which factors count, and which may be absent from an answer without leaving the verdict open. */
export interface FactorRules {
  readonly acceptedFactors: readonly string[];
  readonly unansweredFactors: readonly string[];
}

/**
 * Whether one accepted factor is on. A factor that the answer does not hold may be the one that is on, so that nothing
 * can be said to be off without it.
 * @param path where the flags were read, for the evidence
 */
export function judgeFactors(factors: Factors | null | undefined, { acceptedFactors, unansweredFactors }: FactorRules, path: string): Verdict {
  if (factors === undefined || factors === null) return unknown(`${path} is not in the recorded answer`);
  const known = FACTORS.filter((name) => typeof factors[name] === 'boolean');
  const on = known.filter((name) => factors[name] === true);
  const expected = `one of ${acceptedFactors.join(', ')} is on`;
  const observed = on.length === 0 ? 'none' : on;
  if (on.some((name) => acceptedFactors.includes(name))) return pass({ path, observed, expected });
  const missing = acceptedFactors.filter((name) => !known.some((one) => one === name));
  const open = missing.find((name) => !unansweredFactors.includes(name));
  if (open !== undefined) return unknown(`${path}.${open} is not in the recorded answer`);
  const note = missing.length === 0 ? undefined : `the answer does not list ${missing.join(', ')}; read as not enrolled, as the parameter unansweredFactors says`;
  return fail({ path, observed, expected, ...(note === undefined ? {} : { note }) });
}
