import { cvmImage } from '../../inventory/compute/cvm-image.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { daysBetween } from '../days.js';
import { fail, notApplicable, pass } from '../verdict.js';
import { denied, images } from './compute-calls.js';

const PATH = 'cvm.DescribeImages ImageSet[].CreatedTime';

export default defineCheck({
  id: 'cvm-image-recent',
  title: { en: 'Own image was made lately', zh: '自定义镜像近期制作' },
  failTitle: { en: 'Own image is old', zh: '自定义镜像制作时间过久' },
  why: {
    en: 'A machine started from an old image lacks every update since the image was made, and is attacked through the gaps before it has caught up. Make images anew on a schedule, and delete old ones.',
    zh: '用旧镜像启动的主机缺少镜像制作之后的全部更新，补齐之前就可能被利用漏洞攻击。请定期重新制作镜像并删除旧镜像。',
  },
  severity: 'low',
  subject: cvmImage,
  layer: 'network-host',
  objectives: ['patching-and-images'],
  parameters: { maximumDays: { type: 'number', default: 180, minimum: 1, maximum: 3650, unit: 'days', description: 'Age from which an own image counts as old' } },
  remediation: {
    console: [{ en: 'CVM > Images > Custom images: start an instance from <image>, update it, make a new image of it, and delete <image> once nothing needs it.', zh: '云服务器 > 镜像 > 自定义镜像：用 <镜像> 启动实例，更新后重新制作镜像，确认无人使用后删除 <镜像>。' }],
    tccli: 'tccli cvm CreateImage --InstanceId <updated-instance> --ImageName <name>',
    terraform: 'resource "tencentcloud_image" "this" {\n  instance_id = "<updated-instance>"\n  image_name  = "<name>"\n}',
    docs: 'https://cloud.tencent.com/document/product/213/4942',
  },
  covers: { statements: ['WP-3-05', 'WP-5.3.2-05'] },
  evaluate({ data }, { capturedAt, parameters }) {
    const type = known(data.ImageType ?? undefined, 'ImageSet[].ImageType');
    if (type !== 'PRIVATE_IMAGE') return notApplicable('no image of your own: whoever made it keeps it up to date');
    const created = known(data.CreatedTime ?? undefined, PATH);
    const age = daysBetween(created, capturedAt);
    const evidence = { path: PATH, observed: `${created}, ${age} days old`, expected: `at most ${parameters.maximumDays} days` };
    return age > parameters.maximumDays ? fail(evidence) : pass(evidence);
  },
  examples: [
    {
      name: 'New, at the limit, old, public, not recorded',
      given: [
        images(
          { ImageId: 'img-new', ImageType: 'PRIVATE_IMAGE', CreatedTime: '2026-01-01T00:00:00Z' },
          { ImageId: 'img-limit', ImageType: 'PRIVATE_IMAGE', CreatedTime: '2025-07-19T00:00:00Z' },
          { ImageId: 'img-old', ImageType: 'PRIVATE_IMAGE', CreatedTime: '2025-07-18T00:00:00Z' },
          { ImageId: 'img-public', ImageType: 'PUBLIC_IMAGE', CreatedTime: '2020-01-01T00:00:00Z' },
          { ImageId: 'img-silent', ImageType: 'PRIVATE_IMAGE' },
        ),
      ],
      expect: { 'img-new': 'pass', 'img-limit': 'pass', 'img-old': 'fail', 'img-public': 'not-applicable', 'img-silent': 'unknown' },
    },
    { name: 'None', given: [images()], expect: { '*': 'not-applicable' } },
    { name: 'Denied', given: [denied('cvm.DescribeImages')], expect: { '*': 'unknown' } },
  ],
});
