import { known } from '../../inventory/resource.js';
import type { Bilingual } from '../../responsibility/vocabulary.js';
import { fail, notApplicable, pass, type Verdict } from '../verdict.js';

/** What checks for accounts that log in from anywhere share. */
export const RESTRICTED_HOSTS = {
  why: {
    en: 'An account for any host can be tried from wherever the port is reachable. Limiting accounts to the hosts that need them makes a leaked password useless elsewhere.',
    zh: '允许任意主机登录的账号，只要端口可达就可以被尝试登录。将账号限定到所需的主机后，密码即使泄露也无法在其他地方使用。',
  } satisfies Bilingual,
  severity: 'medium',
  layer: 'accounts-access',
  objectives: ['default-accounts', 'least-privilege'],
  covers: { statements: ['WP-5.3.4-01'] },
} as const;

/** Hosts that only consist of wildcards; "" stands for any host, as the products document. */
const ANY_HOST = /^[%_.:*]*$/;

/** An account and the host it may log in from, as recorded. */
export interface AccountHost {
  readonly user: string | null | undefined;
  readonly host: string | null | undefined;
}

/** Judges accounts by whether one may log in from any host. `path` is where the list of accounts was read. */
export function restrictedHosts(accounts: readonly AccountHost[], path: string): Verdict {
  if (accounts.length === 0) return notApplicable('the instance has no accounts');
  const open = accounts
    .map(({ user, host }) => ({ user: known(user ?? undefined, `${path}.User`), host: known(host ?? undefined, `${path}.Host`) }))
    .filter(({ host }) => ANY_HOST.test(host));
  const expected = 'no host that stands for all';
  if (open.length === 0) return pass({ path, observed: `${accounts.length} accounts, none for any host`, expected });
  return fail({ path, observed: open.slice(0, 20).map(({ user, host }) => `${user}@${host === '' ? '%' : host}`), expected });
}
