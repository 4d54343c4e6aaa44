import { defineKind, detail } from '../kind.js';
import { flag, id, list, object, oneOf, tagList, text, utcTime } from '../shape.js';

/**
 * An image that instances start from (cvm.DescribeImages): public, own or shared with the account.
 * A withdrawn public image stays in use by old instances but leaves the listing, so a miss proves nothing even where
 * the slice is complete: checks treat an image that is not recorded as unknown.
 */
export const cvmImage = defineKind({
  kind: 'cvm.image',
  title: { en: 'CVM image', zh: '云服务器镜像' },
  service: 'CVM',
  serviceModel: 'iaas',
  scope: 'regional',
  placement: 'reference',
  listing: {
    service: 'cvm',
    action: 'DescribeImages',
    items: 'ImageSet',
    total: 'TotalCount',
    paging: { style: 'offset' },
    defaultPageSize: 20,
  },
  shape: object({
    ImageId: id,
    ImageName: text,
    Platform: text,
    OsName: text,
    ImageType: oneOf('PUBLIC_IMAGE', 'PRIVATE_IMAGE', 'SHARED_IMAGE'),
    ImageState: text,
    /** OFFICIAL, CREATE_IMAGE, EXTERNAL_IMPORT, … */
    ImageSource: text,
    /** Account that made it; a uin where it is no public image. */
    ImageCreator: text,
    ImageDeprecated: flag,
    CreatedTime: utcTime,
    Tags: tagList,
  }),
  id: (image) => image.ImageId,
  name: (image) => image.ImageName,
  tags: (image) => image.Tags,
  details: {
    /** Accounts an own image is shared with. */
    sharing: detail({ service: 'cvm', action: 'DescribeImageSharePermission', key: 'ImageId', shape: object({ SharePermissionSet: list(object({ AccountId: id, CreatedTime: utcTime })) }) }),
  },
});
