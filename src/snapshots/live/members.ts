import { InputError } from '../../common/errors.js';
import { isObject } from '../../common/json.js';
import type { Sender } from './sender.js';

/** An account of the organisation. */
export interface Member {
  readonly uin: string;
  readonly name: string | undefined;
}

/** Page size the API allows; Offset must be a multiple of it. */
const PAGE = 50;

/**
 * All accounts of the organisation that the caller administers.
 * @throws InputError when they cannot be listed completely: some of the accounts would pass for all of them
 */
export async function organisationMembers(sender: Pick<Sender, 'send'>, signal: AbortSignal): Promise<readonly Member[]> {
  const members = new Map<string, Member>();
  for (let offset = 0; ; offset += PAGE) {
    const answer = await sender.send({ service: 'organization', action: 'DescribeOrganizationMembers', params: { Offset: offset, Limit: PAGE } }, signal);
    if ('error' in answer) throw incomplete(answer.error.code);
    const { Items: items, Total: total } = answer.response;
    if (!Array.isArray(items) || typeof total !== 'number') throw incomplete('an answer without a list');
    const before = members.size;
    for (const item of items as readonly unknown[]) {
      const uin = isObject(item) ? item['MemberUin'] : undefined;
      if (typeof uin !== 'number' && typeof uin !== 'string') continue;
      const name = (item as { readonly Name?: unknown }).Name;
      members.set(String(uin), { uin: String(uin), name: typeof name === 'string' ? name : undefined });
    }
    if (members.size >= total) return [...members.values()];
    if (members.size === before) throw incomplete(`${members.size} of ${total} were answered`);
  }
}

function incomplete(reason: string): InputError {
  return new InputError({
    code: 'members-unknown',
    place: 'organization.DescribeOrganizationMembers',
    message: `The accounts of the organisation cannot be listed (${reason}).`,
    remedy: "Use credentials of the organisation's administrator, or name the accounts: --accounts 100000000001,100000000002",
  });
}
