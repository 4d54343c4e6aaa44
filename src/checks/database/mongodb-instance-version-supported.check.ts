import { mongodbInstance } from '../../inventory/data/mongodb-instance.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { unknown } from '../verdict.js';
import { engineSupport, SUPPORTED_ENGINE, SUPPORTED_ENGINE_PARAMETERS } from './engine-support.js';
import { mongodb } from './instance-calls.js';

export default defineCheck({
  ...SUPPORTED_ENGINE,
  id: 'mongodb-instance-version-supported',
  title: { en: 'MongoDB instance runs a supported version', zh: 'MongoDB 实例使用受支持的版本' },
  failTitle: { en: 'MongoDB instance runs a version without support', zh: 'MongoDB 实例使用已停止维护的版本' },
  subject: mongodbInstance,
  parameters: SUPPORTED_ENGINE_PARAMETERS,
  remediation: {
    console: [{ en: 'TencentDB for MongoDB > instance > Instance details > Upgrade version: upgrade step by step, after a test with a clone.', zh: '云数据库 MongoDB > 实例 > 实例详情 > 版本升级：使用克隆实例验证后逐级升级。' }],
    tccli: 'tccli mongodb UpgradeDbInstanceVersion --InstanceId <instance-id> --MongoVersion <version>',
    docs: 'https://cloud.tencent.com/document/product/240',
  },
  evaluate({ data }, { capturedAt, parameters }) {
    const path = 'DescribeDBInstances InstanceDetails[].MongoVersion';
    const version = known(data.MongoVersion ?? undefined, path);
    const [, major, minor] = /^MONGO_(\d)(\d)(?:_|$)/i.exec(version) ?? [];
    return major === undefined ? unknown(`${path} is ${version}, which is no version`) : engineSupport('mongodb', `${major}.${minor}`, path, capturedAt, parameters.days);
  },
  examples: [
    { name: '7.0', given: [mongodb({ MongoVersion: 'MONGO_70_WT' })], expect: { 'cmgo-1': 'pass' } },
    { name: '4.2', given: [mongodb({ MongoVersion: 'MONGO_42_WT' })], expect: { 'cmgo-1': 'fail' } },
    { name: 'written otherwise', given: [mongodb({ MongoVersion: '4.2 WiredTiger' })], expect: { 'cmgo-1': 'unknown' } },
    { name: 'a version nobody knows', given: [mongodb({ MongoVersion: 'MONGO_99_WT' })], expect: { 'cmgo-1': 'unknown' } },
    { name: 'not recorded', given: [mongodb()], expect: { 'cmgo-1': 'unknown' } },
  ],
});
