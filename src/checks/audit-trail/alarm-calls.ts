import type { Example, ExampleCall } from '../check.js';
import { ACCOUNT, denied, IN_BUCKET, track, tracks } from './audit-calls.js';

type Item = { readonly [field: string]: unknown };

function alarms(...items: readonly Item[]): ExampleCall {
  const Alarms = items.map((item, index) => ({ AlarmId: `alarm-${index}`, Name: `watch-${index}`, Status: true, AlarmNoticeIds: ['notice-1'], ...item }));
  return { call: 'cls.DescribeAlarms', params: { Offset: 0, Limit: 100 }, response: { TotalCount: items.length, Alarms } };
}

function watching(Query: string, TopicId = 'topic-1'): Item {
  return { AlarmTargets: [{ TopicId, LogsetId: 'set-1', Query, Number: 1 }] };
}

/** Examples that every check of alarms has, for the events it asks for. */
export function alarmExamples(...events: readonly [string, ...string[]]): readonly Example[] {
  const all = events.map((event) => `eventName:${event}`).join(' OR ');
  const few = events.length === 1 ? 'eventName:DescribeNothing' : `eventName:${events[0]}`;
  return [
    { name: 'An alarm names all events', given: [ACCOUNT, tracks(track()), alarms(watching(all))], expect: { account: 'pass' } },
    { name: 'An alarm for every event', given: [ACCOUNT, tracks(track()), alarms(watching('*'))], expect: { account: 'pass' } },
    { name: 'Each event has an alarm', given: [ACCOUNT, tracks(track()), alarms(...events.map((event) => watching(`* | select count(*) as n where "eventName" = '${event}'`)))], expect: { account: 'pass' } },
    { name: 'Not all events are named', given: [ACCOUNT, tracks(track()), alarms(watching(few))], expect: { account: 'fail' } },
    { name: 'Over another topic, off, notifying nobody', given: [ACCOUNT, tracks(track()), alarms(watching(all, 'topic-2'), { ...watching(all), Status: false }, { ...watching(all), AlarmNoticeIds: [] })], expect: { account: 'fail' } },
    { name: 'No alarms', given: [ACCOUNT, tracks(track()), alarms()], expect: { account: 'fail' } },
    { name: 'Delivered to a bucket only', given: [ACCOUNT, tracks(track({ Storage: IN_BUCKET })), alarms()], expect: { account: 'fail' } },
    { name: 'A query that takes something out', given: [ACCOUNT, tracks(track()), alarms(watching(`NOT (${all})`))], expect: { account: 'unknown' } },
    { name: 'Query, state or recipients missing', given: [ACCOUNT, tracks(track()), alarms({ AlarmTargets: [{ TopicId: 'topic-1' }] }, { ...watching(all), Status: undefined })], expect: { account: 'unknown' } },
    { name: 'Another account keeps the records', given: [ACCOUNT, tracks(track({ Storage: { StorageType: 'cls', StorageRegion: 'ap-guangzhou', StorageName: 'topic-1', StorageAccountId: '100000000099' } })), alarms(watching(all))], expect: { account: 'unknown' } },
    { name: 'Alarms denied', given: [ACCOUNT, tracks(track()), denied('cls.DescribeAlarms')], expect: { account: 'unknown' } },
    { name: 'Tracks denied', given: [ACCOUNT, denied('cloudaudit.DescribeAuditTracks'), alarms(watching(all))], expect: { account: 'unknown' } },
    { name: 'Account not recorded', given: [tracks(track()), alarms(watching(all))], expect: { '*': 'unknown' } },
  ];
}
