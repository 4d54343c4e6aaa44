import type { Infer } from '../../inventory/shape.js';
import type { protectionFlags } from '../../inventory/identity/protection-flags.js';
import type { Parameter } from '../check.js';
import { fail, pass, unknown, type Verdict } from '../verdict.js';

type Flags = Infer<typeof protectionFlags>;
type Factors = NonNullable<Flags['LoginFlag']>;

const FACTORS = ['Phone', 'Token', 'Stoken', 'Wechat', 'Custom', 'Mail', 'U2FToken', 'Passkey'] as const;

/** Factors that every version of the API answers; without them nothing can be said to be off. */
const ALWAYS_ANSWERED: readonly string[] = ['Phone', 'Token', 'Stoken'];

/** The parameter with which a check lets its user narrow what counts as a second factor. */
export const ACCEPTED_FACTORS = {
  type: 'strings',
  default: FACTORS,
  description: 'Factors that count: Phone, Token (hard token), Stoken (soft token), Wechat, Custom, Mail, U2FToken, Passkey.',
} as const satisfies Parameter;

/**
 * Whether one accepted factor is on. Factors newer than the recorded answer are absent from it and read as not
 * enrolled, which the evidence says; the classic ones must be there.
 * @param path where the flags were read, for the evidence
 */
export function judgeFactors(factors: Factors | null | undefined, accepted: readonly string[], path: string): Verdict {
  if (factors === undefined || factors === null) return unknown(`${path} is not in the recorded answer`);
  const known = FACTORS.filter((name) => typeof factors[name] === 'boolean');
  const on = known.filter((name) => factors[name] === true);
  const expected = `one of ${accepted.join(', ')} is on`;
  const observed = on.length === 0 ? 'none' : on;
  if (on.some((name) => accepted.includes(name))) return pass({ path, observed, expected });
  const missing = accepted.filter((name) => !known.some((one) => one === name));
  const vital = missing.find((name) => ALWAYS_ANSWERED.includes(name));
  if (vital !== undefined) return unknown(`${path}.${vital} is not in the recorded answer`);
  const note = missing.length === 0 ? undefined : `the answer does not list ${missing.join(', ')}; read as not enrolled`;
  return fail({ path, observed, expected, ...(note === undefined ? {} : { note }) });
}
