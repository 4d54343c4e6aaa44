import { esInstance } from '../../inventory/data/es-instance.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { unknown } from '../verdict.js';
import { engineSupport, seriesOf, SUPPORTED_ENGINE, SUPPORTED_ENGINE_PARAMETERS } from './engine-support.js';
import { elastic } from './instance-calls.js';

export default defineCheck({
  ...SUPPORTED_ENGINE,
  id: 'es-cluster-version-supported',
  title: { en: 'Elasticsearch cluster runs a supported version', zh: 'Elasticsearch 集群使用受支持的版本' },
  failTitle: { en: 'Elasticsearch cluster runs a version without support', zh: 'Elasticsearch 集群使用已停止维护的版本' },
  subject: esInstance,
  parameters: SUPPORTED_ENGINE_PARAMETERS,
  remediation: {
    console: [{ en: 'Elasticsearch Service > cluster > Cluster details > Version: check compatibility and upgrade.', zh: 'Elasticsearch Service > 集群 > 集群详情 > 版本：检查兼容性后升级。' }],
    tccli: 'tccli es UpgradeInstance --InstanceId <cluster-id> --EsVersion <version>',
    docs: 'https://cloud.tencent.com/document/product/845',
  },
  evaluate({ data }, { capturedAt, parameters }) {
    const path = 'DescribeInstances InstanceList[].EsVersion';
    const version = known(data.EsVersion ?? undefined, path);
    const series = seriesOf(version, 1);
    return series === undefined ? unknown(`${path} is ${version}, which is no version`) : engineSupport('elasticsearch', series, path, capturedAt, parameters.days);
  },
  examples: [
    { name: '8.13', given: [elastic({ EsVersion: '8.13.3' })], expect: { 'es-1': 'pass' } },
    { name: '6.8', given: [elastic({ EsVersion: '6.8.2' })], expect: { 'es-1': 'fail' } },
    { name: 'a version nobody knows', given: [elastic({ EsVersion: '19.0.0' })], expect: { 'es-1': 'unknown' } },
    { name: 'no version at all', given: [elastic({ EsVersion: 'latest' })], expect: { 'es-1': 'unknown' } },
    { name: 'not recorded', given: [elastic()], expect: { 'es-1': 'unknown' } },
  ],
});
