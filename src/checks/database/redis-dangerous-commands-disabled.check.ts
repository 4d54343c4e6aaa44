import { engineParameter } from '../../inventory/data/database-details.js';
import { redisInstance } from '../../inventory/data/redis-instance.js';
import { collected, known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { answer, denied, redis } from './instance-calls.js';

const CALL = 'redis.DescribeInstanceParams';

export default defineCheck({
  id: 'redis-dangerous-commands-disabled',
  title: { en: 'Redis refuses commands that wipe or stall it', zh: 'Redis 已禁用高风险命令' },
  failTitle: { en: 'Redis accepts commands that wipe or stall it', zh: 'Redis 未禁用高风险命令' },
  why: {
    en: 'One command empties a whole cache, another stalls it for everybody while it lists every key. Applications have no use for either, attackers and mistakes do.',
    zh: '一条命令就能清空整个缓存，另一条命令会在遍历所有键时阻塞全部请求。应用并不需要这些命令，而攻击者和误操作会用到。',
  },
  severity: 'low',
  subject: redisInstance,
  layer: 'security-configuration',
  objectives: ['default-accounts'],
  parameters: {
    commands: { type: 'strings', default: ['flushall', 'flushdb', 'keys'], description: 'Commands that must be disabled' },
  },
  remediation: {
    console: [{ en: 'TencentDB for Redis > instance > Parameter settings > disable-command-list: add the commands.', zh: '云数据库 Redis > 实例 > 参数设置 > disable-command-list：添加需禁用的命令。' }],
    tccli: 'tccli redis ModifyInstanceParams --InstanceId <instance-id> --InstanceParams \'[{"Key":"disable-command-list","Value":"flushall,flushdb,keys"}]\'',
    docs: 'https://cloud.tencent.com/document/product/239',
  },
  covers: { statements: ['WP-3-12'], peers: ['advisor-redis-commands'] },
  evaluate({ details }, { parameters }) {
    const path = 'DescribeInstanceParams InstanceMultiParam[] ParamName disable-command-list';
    const value = known(engineParameter(collected(details.parameters)?.InstanceMultiParam, 'ParamName', 'CurrentValue', 'disable-command-list'), path);
    // The list is written with commas; an empty one as two quotation marks.
    const disabled = value.replaceAll('"', '').toLowerCase().split(/[\s,;]+/).filter((command) => command !== '');
    const missing = parameters.commands.filter((command) => !disabled.includes(command.toLowerCase()));
    const evidence = { path, observed: disabled, expected: `includes ${parameters.commands.join(', ')}` };
    return missing.length === 0 ? pass(evidence) : fail({ ...evidence, note: `not disabled: ${missing.join(', ')}` });
  },
  examples: [
    { name: 'disabled', given: [redis(), answer(CALL, 'InstanceId', 'crs-1', { InstanceMultiParam: [{ ParamName: 'disable-command-list', CurrentValue: 'flushall,flushdb,keys' }] })], expect: { 'crs-1': 'pass' } },
    { name: 'one is missing', given: [redis(), answer(CALL, 'InstanceId', 'crs-1', { InstanceMultiParam: [{ ParamName: 'disable-command-list', CurrentValue: 'flushall,keys' }] })], expect: { 'crs-1': 'fail' } },
    { name: 'nothing is disabled', given: [redis(), answer(CALL, 'InstanceId', 'crs-1', { InstanceMultiParam: [{ ParamName: 'disable-command-list', CurrentValue: '""' }] })], expect: { 'crs-1': 'fail' } },
    { name: 'fewer are asked for', given: [redis(), answer(CALL, 'InstanceId', 'crs-1', { InstanceMultiParam: [{ ParamName: 'disable-command-list', CurrentValue: 'flushall' }] })], parameters: { commands: ['flushall'] }, expect: { 'crs-1': 'pass' } },
    { name: 'the list was not recorded', given: [redis(), answer(CALL, 'InstanceId', 'crs-1', { InstanceMultiParam: [] })], expect: { 'crs-1': 'unknown' } },
    { name: 'denied', given: [redis(), denied(CALL, 'InstanceId', 'crs-1')], expect: { 'crs-1': 'unknown' } },
  ],
});
