import { queryWords } from './query-words.js';

describe('queryWords', () => {
  it.each([
    ['eventName:DeleteAuditTrack OR eventName:ModifyAuditTrack', ['DeleteAuditTrack', 'ModifyAuditTrack', 'eventName']],
    ['* | select count(*) as n where "eventName" = \'CreateRole\'', ['CreateRole', 'count', 'eventName', 'select', 'where']],
    ['*', ['*']],
    ['', ['*']],
    ['NOT eventName:CreateRole', ['CreateRole', 'NOT', 'eventName']],
    ['eventName != CreateRole', ['CreateRole', 'NOT', 'eventName']],
    ['sourceIPAddress:203.0.113.7', ['sourceIPAddress']],
    [null, null],
    [7, undefined],
    [['CreateRole', 7], undefined],
  ])('%j', (query, words) => {
    expect(queryWords.project(query)).toEqual(words);
  });

  it('projects its own projection to itself', () => {
    const once = queryWords.project('eventName:CreateRole AND errorCode:0');
    expect(queryWords.project(once)).toEqual(once);
  });
});
