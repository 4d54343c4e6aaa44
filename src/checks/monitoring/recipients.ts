import type { ResourceOf } from '../../inventory/resource.js';
import { monitorAlarmNotice } from '../../inventory/services/monitor-alarm-notice.js';
import type { monitorAlarmPolicy } from '../../inventory/services/monitor-alarm-policy.js';
import type { InventoryView } from '../../inventory/view.js';

type Notice = ResourceOf<typeof monitorAlarmNotice>['data'];
type Policy = ResourceOf<typeof monitorAlarmPolicy>['data'];

/** Any of them true: true. Else any not known: not known. */
function any(answers: readonly (boolean | undefined)[]): boolean | undefined {
  if (answers.includes(true)) return true;
  return answers.includes(undefined) ? undefined : false;
}

/** Whether a list holds a text that is not empty; not known when the answer lacks it. */
function filled(list: readonly string[] | null | undefined): boolean | undefined {
  return list === undefined ? undefined : (list ?? []).some((entry) => entry !== '' && entry !== '0');
}

/**
 * Whether a notice reaches a person or a program; undefined when the answer does not tell. A callback address that was
 * never verified may or may not be called, so it leaves the question open. Log topics tell nobody.
 */
export function reachesSomebody({ UserNotices, URLNotices }: Notice): boolean | undefined {
  const people =
    UserNotices === undefined
      ? [undefined]
      : (UserNotices ?? []).map(({ UserIds, GroupIds, OnCallFormIDs, NoticeWay }) => {
          const receiver = any([filled(UserIds), filled(GroupIds), filled(OnCallFormIDs ?? null)]);
          const way = filled(NoticeWay);
          return receiver === false || way === false ? false : receiver === true && way === true ? true : undefined;
        });
  const callbacks = URLNotices === undefined ? [undefined] : (URLNotices ?? []).map(({ IsValid }) => (IsValid === true ? true : undefined));
  return any([...people, ...callbacks]);
}

/** Whether an alarm policy's notices reach somebody; undefined when the recorded answers do not tell. */
export function notifiesSomebody(policy: Policy, view: InventoryView): boolean | undefined {
  const inline = new Map((policy.Notices ?? []).map((notice) => [notice.Id ?? '', notice]));
  const ids = new Set([...(policy.NoticeIds ?? []).filter((id) => id !== ''), ...inline.keys()]);
  const answers = [...ids].map((id) => {
    const notice = inline.get(id) ?? view.find(monitorAlarmNotice, id)?.data;
    return notice === undefined ? undefined : reachesSomebody(notice);
  });
  return any(policy.NoticeIds === undefined ? [...answers, undefined] : answers);
}

/** Whether an alarm policy watches anything; undefined when the recorded answer does not tell. */
export function watchesSomething({ UseSum, IsBindAll, InstanceGroupId, TagInstances }: Policy): boolean | undefined {
  if (IsBindAll === true || (UseSum ?? 0) > 0 || (TagInstances ?? []).length > 0) return true;
  if (InstanceGroupId !== undefined && InstanceGroupId !== null && InstanceGroupId !== '' && InstanceGroupId !== '0') return true;
  const bindings = [IsBindAll, InstanceGroupId, TagInstances];
  return bindings.includes(undefined) || UseSum === undefined || UseSum === null ? undefined : false;
}
