import { clsAlarm } from '../../inventory/data/cls-alarm.js';
import { camAccount } from '../../inventory/identity/cam-account.js';
import { cloudauditTrack } from '../../inventory/identity/cloudaudit-track.js';
import type { InventoryView } from '../../inventory/view.js';
import { fail, pass, unknown, type Verdict } from '../verdict.js';
import { destinationOf } from './trail.js';

/** What every check of alarms judges and reads. */
export const ALARM_KINDS = { subject: camAccount, alsoReads: [cloudauditTrack], consults: [clsAlarm] } as const;

/** A topic that records of operations are delivered to, and its region. */
interface AuditTopic {
  readonly id: string;
  readonly region: string;
}

const EXPECTED = 'alarms that are on, notify somebody, and watch the topic with the records of operations for';
const PATH = 'cls DescribeAlarms Alarms[].AlarmTargets[].Query, Status, AlarmNoticeIds; DescribeAuditTracks Tracks[].Storage';

/**
 * Whether alarms over the topics with the records of operations name every one of several events.
 * @param events names of events, as the records and the queries spell them (compared without regard to case)
 */
export function judgeAlarm(view: InventoryView, events: readonly string[]): Verdict {
  const topics: AuditTopic[] = [];
  for (const track of view.all(cloudauditTrack)) {
    if (track.data.Status === false) continue;
    const { type, name, foreignAccount } = destinationOf(track, view.account.uin);
    if (type === 'cos' || type === 'ckafka') continue;
    const region = track.data.Storage?.StorageRegion;
    // Whose topic it is decides whether its alarms are in the snapshot; without any of these it cannot be told.
    if (type === undefined || !name || !region || foreignAccount === undefined || typeof track.data.Status !== 'boolean') return unknown('where a tracking set delivers is not in the recorded answer');
    if (foreignAccount !== null) return unknown(`account ${foreignAccount}, which is not in the snapshot, keeps the records and may watch them`);
    topics.push({ id: name, region });
  }
  const expected = `${EXPECTED} ${events.join(', ')}`;
  if (topics.length === 0) {
    return fail({ path: PATH, observed: 'no tracking set that is on delivers to a log topic', expected, note: 'other means of watching (event buses, the security centre) are not counted' });
  }
  const watched = new Set<string>();
  let open: string | undefined;
  for (const { id, region } of topics) {
    for (const { data, name } of view.all(clsAlarm, region)) {
      const target = data.AlarmTargets?.find((one) => one.TopicId === id);
      if (data.AlarmTargets === undefined || (target === undefined && data.AlarmTargets?.some((one) => one.TopicId === undefined))) open ??= `what alarm ${name ?? ''} watches is not in the recorded answer`;
      if (target === undefined || data.Status === false || data.AlarmNoticeIds?.length === 0 || data.AlarmNoticeIds === null) continue;
      const words = target.Query;
      if (typeof data.Status !== 'boolean' || data.AlarmNoticeIds === undefined || words === undefined || words === null) open ??= `whether alarm ${name ?? ''} is on, notifies and asks for the events is not in the recorded answer`;
      else if (words.includes('NOT')) open ??= `alarm ${name ?? ''} takes something out of what it watches`;
      else if (words.includes('*')) events.forEach((event) => watched.add(event.toLowerCase()));
      else words.forEach((word) => watched.add(word.toLowerCase()));
    }
    const slice = view.slice(clsAlarm, region);
    if (slice.state === 'incomplete') open ??= `alarms of ${region}: ${slice.reason}`;
  }
  const missing = events.filter((event) => !watched.has(event.toLowerCase()));
  if (missing.length === 0) return pass({ path: PATH, observed: `all of ${events.join(', ')} are named`, expected, note: 'that the queries find them is judged by the names they hold' });
  if (open !== undefined) return unknown(open);
  return fail({ path: PATH, observed: `not watched: ${missing.join(', ')}`, expected, note: 'other means of watching (event buses, the security centre) are not counted' });
}
