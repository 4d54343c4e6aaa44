import { cvmImage } from '../../inventory/compute/cvm-image.js';
import { cvmInstance } from '../../inventory/compute/cvm-instance.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { failWith, pass, unknown } from '../verdict.js';
import { denied, images, instances } from './compute-calls.js';

const PATH = 'cvm.DescribeImages ImageSet[].ImageType';

export default defineCheck({
  id: 'cvm-instance-image-approved',
  title: { en: 'CVM instance runs an image from an approved source', zh: '云服务器使用来源可信的镜像' },
  failTitle: { en: 'CVM instance runs an image that somebody else made', zh: '云服务器使用他人制作的镜像' },
  why: {
    en: 'An image decides everything that runs on a machine, back doors included. Public images are maintained by the provider and own ones by you; what another account shared is as good as that account.',
    zh: '镜像决定主机上运行的一切，包括可能存在的后门。公共镜像由云服务商维护，自定义镜像由您负责，而共享镜像的可信度取决于共享它的账号。',
  },
  severity: 'medium',
  subject: cvmInstance,
  consults: [cvmImage],
  layer: 'network-host',
  objectives: ['patching-and-images', 'third-party-access'],
  parameters: {
    approvedTypes: { type: 'strings', default: ['PUBLIC_IMAGE', 'PRIVATE_IMAGE'], description: 'Kinds of images that may be used: PUBLIC_IMAGE, PRIVATE_IMAGE, SHARED_IMAGE, MARKET_IMAGE' },
    approvedImages: { type: 'strings', default: [], description: 'Ids of images that may be used whatever their kind' },
  },
  remediation: {
    console: [
      { en: 'CVM > Images: copy what is needed into an image of your own, made from a public one.', zh: '云服务器 > 镜像：基于公共镜像制作自有镜像，并迁移所需内容。' },
      { en: 'CVM > <instance> > More > Reinstall system: choose it, after a snapshot.', zh: '云服务器 > <实例> > 更多 > 重装系统：创建快照后选择该镜像。' },
    ],
    tccli: 'tccli cvm ResetInstance --InstanceId <instance> --ImageId <approved-image>',
    terraform: 'resource "tencentcloud_instance" "this" {\n  image_id = "<approved-image>"\n}',
    docs: 'https://cloud.tencent.com/document/product/213/4940',
  },
  covers: { statements: ['WP-5.3.2-05', 'WP-2-02'], peers: ['sentinel-restrict-cvm-image-source'] },
  evaluate(instance, context) {
    const { approvedTypes, approvedImages } = context.parameters;
    const imageId = known(instance.data.ImageId, 'ImageId');
    if (imageId === null || imageId === '') return unknown('the answer names no image');
    const evidence = (observed: string) => ({ path: PATH, observed: { ImageId: imageId, ImageType: observed }, expected: [...approvedTypes, ...approvedImages].join(', ') });
    if (approvedImages.includes(imageId)) return pass(evidence('approved by its id'));
    const image = context.find(cvmImage, imageId);
    if (image === undefined) return unknown(`image ${imageId} was not recorded; withdrawn images leave the listing`);
    const type = known(image.data.ImageType ?? undefined, PATH);
    if (approvedTypes.includes(type)) return pass(evidence(type));
    return failWith({ cause: { kind: 'image', id: imageId, label: `image ${imageId} ${image.name ?? ''}`.trim() } }, evidence(type));
  },
  examples: [
    {
      name: 'Public, own, shared, not recorded, of unknown kind, no image',
      given: [
        instances(...['pub', 'own', 'shared', 'gone', 'odd'].map((name) => ({ InstanceId: `ins-${name}`, ImageId: `img-${name}` })), { InstanceId: 'ins-none', ImageId: '' }),
        images({ ImageId: 'img-pub', ImageType: 'PUBLIC_IMAGE' }, { ImageId: 'img-own', ImageType: 'PRIVATE_IMAGE' }, { ImageId: 'img-shared', ImageType: 'SHARED_IMAGE' }, { ImageId: 'img-odd', ImageType: 'NEW_KIND' }),
      ],
      expect: { 'ins-pub': 'pass', 'ins-own': 'pass', 'ins-shared': 'fail', 'ins-gone': 'unknown', 'ins-odd': 'unknown', 'ins-none': 'unknown' },
    },
    { name: 'Approved by its id', given: [instances({ InstanceId: 'ins-1', ImageId: 'img-x' })], parameters: { approvedImages: ['img-x'] }, expect: { 'ins-1': 'pass' } },
    { name: 'Denied', given: [denied('cvm.DescribeInstances')], expect: { '*': 'unknown' } },
  ],
});
