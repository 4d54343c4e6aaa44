import { boundDatabaseGroups, databaseGroups, postgresGroups, sqlserverGroups } from './database-security-groups.js';

const rule = { Action: 'ACCEPT', CidrIp: '0.0.0.0/0', PortRange: '3306', IpProtocol: 'tcp' };

test('groups come in bound order with their inbound rules, whatever the product calls them', () => {
  const expected = [
    { id: 'sg-2', inbound: [rule] },
    { id: 'sg-1', inbound: [] },
  ];
  const groups = (inbound: string): object[] => [
    { SecurityGroupId: 'sg-2', [inbound]: [{ ...rule, Desc: 'note' }] },
    { SecurityGroupId: 'sg-1', [inbound]: [] },
  ];
  expect(boundDatabaseGroups(databaseGroups.project({ Groups: groups('Inbound') }) ?? null)).toEqual(expected);
  expect(boundDatabaseGroups(postgresGroups.project({ SecurityGroupSet: groups('Inbound') }) ?? null)).toEqual(expected);
  expect(boundDatabaseGroups(sqlserverGroups.project({ SecurityGroupSet: groups('InboundSet') }) ?? null)).toEqual(expected);
});

test('ids without rules say that the rules are not known', () => {
  expect(boundDatabaseGroups({ Groups: [{ SecurityGroupId: 'sg-1' }] })).toEqual([{ id: 'sg-1', inbound: undefined }]);
});

test('no groups differ from groups that were not recorded', () => {
  expect(boundDatabaseGroups({ Groups: [] })).toEqual([]);
  expect(boundDatabaseGroups({})).toBeUndefined();
  expect(boundDatabaseGroups(null)).toBeUndefined();
  expect(boundDatabaseGroups({ Groups: [{ SecurityGroupId: '' }] })).toBeUndefined();
});

test('an unfamiliar action is left out of a rule instead of counting as a denial', () => {
  expect(databaseGroups.project({ Groups: [{ SecurityGroupId: 'sg-1', Inbound: [{ Action: 'MAYBE', CidrIp: '0.0.0.0/0' }] }] })).toEqual({
    Groups: [{ SecurityGroupId: 'sg-1', Inbound: [{ CidrIp: '0.0.0.0/0' }] }],
  });
});
