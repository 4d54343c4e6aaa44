import { esInstance } from '../../inventory/data/es-instance.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { deniedListing, listing } from './instance-calls.js';
import { closePublicAddress, PUBLIC_DATABASE } from './public-database.js';

const LIST = 'es.DescribeInstances';

export default defineCheck({
  ...PUBLIC_DATABASE,
  id: 'es-instance-not-public',
  title: { en: 'Elasticsearch cluster has no public address', zh: 'Elasticsearch 集群未开启公网地址' },
  failTitle: { en: 'Elasticsearch cluster has a public address', zh: 'Elasticsearch 集群已开启公网地址' },
  subject: esInstance,
  remediation: { console: closePublicAddress('Elasticsearch Service', 'Elasticsearch Service'), docs: 'https://cloud.tencent.com/document/product/845' },
  covers: { statements: ['WP-5.3.4-01', 'WP-3-12'], peers: ['advisor-es-public', 'csc-kibana-public'] },
  evaluate({ data }) {
    const path = 'DescribeInstances InstanceList[]';
    const cluster = known(data.PublicAccess ?? undefined, `${path}.PublicAccess`);
    if (cluster === 'OPEN') return fail({ path: `${path}.PublicAccess`, observed: cluster, expected: 'CLOSE' });
    const console = known(data.KibanaPublicAccess ?? undefined, `${path}.KibanaPublicAccess`);
    if (console === 'OPEN') return fail({ path: `${path}.KibanaPublicAccess`, observed: console, expected: 'CLOSE' });
    return pass(
      { path: `${path}.PublicAccess`, observed: cluster, expected: 'CLOSE' },
      { path: `${path}.KibanaPublicAccess`, observed: console, expected: 'CLOSE' },
    );
  },
  examples: [
    { name: 'cluster and console private', given: [listing(LIST, 'InstanceList', { InstanceId: 'es-1', PublicAccess: 'CLOSE', KibanaPublicAccess: 'CLOSE' })], expect: { 'es-1': 'pass' } },
    { name: 'the cluster is public', given: [listing(LIST, 'InstanceList', { InstanceId: 'es-1', PublicAccess: 'OPEN' })], expect: { 'es-1': 'fail' } },
    { name: 'only the console is public', given: [listing(LIST, 'InstanceList', { InstanceId: 'es-1', PublicAccess: 'CLOSE', KibanaPublicAccess: 'OPEN' })], expect: { 'es-1': 'fail' } },
    { name: 'the state of the console was not recorded', given: [listing(LIST, 'InstanceList', { InstanceId: 'es-1', PublicAccess: 'CLOSE' })], expect: { 'es-1': 'unknown' } },
    { name: 'the listing was denied', given: [deniedListing(LIST)], expect: { '*': 'unknown' } },
  ],
});
