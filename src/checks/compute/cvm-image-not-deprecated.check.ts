import { cvmImage } from '../../inventory/compute/cvm-image.js';
import { cvmInstance } from '../../inventory/compute/cvm-instance.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { failBecauseOf, pass, unknown } from '../verdict.js';
import { denied, images, instances } from './compute-calls.js';

export default defineCheck({
  id: 'cvm-image-not-deprecated',
  title: { en: 'CVM instance runs an image that is maintained', zh: '云服务器使用仍在维护的镜像' },
  failTitle: { en: 'CVM instance runs a deprecated image', zh: '云服务器使用已废弃的镜像' },
  why: {
    en: 'A deprecated image gets no more security updates, so holes found later stay open on every instance that started from it.',
    zh: '已废弃的镜像不再获得安全更新，此后发现的漏洞会一直存在于由它创建的实例中。',
  },
  severity: 'medium',
  subject: cvmInstance,
  consults: [cvmImage],
  layer: 'network-host',
  objectives: ['patching-and-images'],
  remediation: {
    console: [
      { en: 'Choose a maintained image of the same system and test the workload on it.', zh: '选择同类且仍在维护的镜像，并验证业务。' },
      { en: 'Move the workload to new instances, or reinstall the system after a snapshot.', zh: '将业务迁移到新实例，或在创建快照后重装系统。' },
    ],
    tccli: 'tccli cvm ResetInstance --InstanceId <instance-id> --ImageId <image-id>',
    docs: 'https://cloud.tencent.com/document/api/213/15728',
  },
  covers: { statements: ['WP-3-05', 'WP-5.3.2-05'], peers: ['sentinel-restrict-cvm-image-source'] },
  evaluate(instance, context) {
    const imageId = known(instance.data.ImageId, 'ImageId');
    if (imageId === null || imageId === '') return unknown('the answer names no image');
    const image = context.find(cvmImage, imageId);
    if (image === undefined) return unknown(`image ${imageId} was not recorded; withdrawn images leave the listing`);
    const deprecated = known(image.data.ImageDeprecated, 'ImageDeprecated');
    if (deprecated === null) return unknown('the answer does not say whether the image is deprecated');
    const evidence = { path: 'DescribeImages ImageSet[].ImageDeprecated', observed: { ImageId: imageId, ImageDeprecated: deprecated }, expected: false };
    return deprecated ? failBecauseOf({ kind: 'image', id: imageId, label: `image ${imageId}` }, evidence) : pass(evidence);
  },
  examples: [
    {
      name: 'Maintained, deprecated, silent and unrecorded images',
      given: [
        instances(
          { InstanceId: 'ins-ok', ImageId: 'img-ok' },
          { InstanceId: 'ins-old', ImageId: 'img-old' },
          { InstanceId: 'ins-silent', ImageId: 'img-silent' },
          { InstanceId: 'ins-null', ImageId: 'img-null' },
          { InstanceId: 'ins-gone', ImageId: 'img-gone' },
          { InstanceId: 'ins-none', ImageId: '' },
        ),
        images(
          { ImageId: 'img-ok', ImageDeprecated: false },
          { ImageId: 'img-old', ImageDeprecated: true },
          { ImageId: 'img-silent' },
          { ImageId: 'img-null', ImageDeprecated: null },
        ),
      ],
      expect: { 'ins-ok': 'pass', 'ins-old': 'fail', 'ins-silent': 'unknown', 'ins-null': 'unknown', 'ins-gone': 'unknown', 'ins-none': 'unknown' },
    },
    {
      name: 'A filtered listing of images still knows its images',
      given: [
        instances({ InstanceId: 'ins-1', ImageId: 'img-1' }),
        { call: 'cvm.DescribeImages', params: { ImageIds: ['img-1'] }, response: { TotalCount: 1, ImageSet: [{ ImageId: 'img-1', ImageDeprecated: false }] } },
      ],
      expect: { 'ins-1': 'pass' },
    },
    { name: 'Images denied', given: [instances({ InstanceId: 'ins-1', ImageId: 'img-1' }), denied('cvm.DescribeImages')], expect: { 'ins-1': 'unknown' } },
    { name: 'No instances', given: [instances()], expect: { '*': 'not-applicable' } },
  ],
});
