import { cwpAssetUser } from '../../inventory/compute/cwp-asset-user.js';
import type { ResourceOf } from '../../inventory/resource.js';
import type { InventoryView } from '../../inventory/view.js';
import { fail, pass, unknown, type Verdict } from '../verdict.js';

const KEY_ONLY = 1;
const PASSWORD_ONLY = 2;
const BOTH = 3;
const NO_LOGIN = 0;
const LOCKED = 4;

const PATH = 'cwp.DescribeAssetUserList Users[].LoginType';
const EXPECTED = 'no user of the operating system signs in by password';

/**
 * What the host security agent found inside an instance, or undefined where it proves nothing: no users recorded, one
 * not determined, or other users possibly missing from the listing. A user that does sign in by password proves itself.
 */
export function loginSeenByAgent(instanceId: string, view: InventoryView): Verdict | undefined {
  const users = view.owned(cwpAssetUser, instanceId);
  const withPassword = users.filter(signsInByPassword);
  if (withPassword.length > 0) {
    return fail({
      path: PATH,
      observed: withPassword.slice(0, 10).map((user) => ({ user: user.data.Name ?? user.id, LoginType: user.data.LoginType ?? null })),
      expected: EXPECTED,
      note: 'high confidence: read inside the operating system by the agent (2 password only, 3 key and password)',
    });
  }
  const unclear = users.find(({ data }) => (data.LoginType === PASSWORD_ONLY || data.LoginType === BOTH) && (data.PasswordStatus === undefined || data.IsSshLogin === undefined));
  if (unclear !== undefined) return unknown(`whether user ${unclear.data.Name ?? unclear.id} can sign in by its password was not recorded`);
  const whole = view.slice(cwpAssetUser, 'global').state === 'complete';
  if (users.length === 0 || !whole || !users.every(isDetermined)) return undefined;
  if (!users.some((user) => user.data.LoginType === KEY_ONLY)) return undefined;
  return pass({
    path: PATH,
    observed: `${users.length} users, none with a password login`,
    expected: EXPECTED,
    note: 'high confidence: read inside the operating system by the agent',
  });
}

type AssetUser = ResourceOf<typeof cwpAssetUser>;

function signsInByPassword({ data }: AssetUser): boolean {
  return (data.LoginType === PASSWORD_ONLY || data.LoginType === BOTH) && data.IsSshLogin !== undefined && data.IsSshLogin !== 0 && data.PasswordStatus !== undefined && data.PasswordStatus !== LOCKED;
}

function isDetermined({ data }: AssetUser): boolean {
  const type = data.LoginType;
  return type === NO_LOGIN || type === KEY_ONLY || type === PASSWORD_ONLY || type === BOTH;
}
