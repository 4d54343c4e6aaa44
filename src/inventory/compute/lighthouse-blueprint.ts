import { defineKind } from '../kind.js';
import { id, object, oneOf, text } from '../shape.js';

/** An image Lighthouse instances start from (lighthouse.DescribeBlueprints): the provider's, own or shared. */
export const lighthouseBlueprint = defineKind({
  kind: 'lighthouse.blueprint',
  title: { en: 'Lighthouse image', zh: '轻量应用服务器镜像' },
  service: 'Lighthouse',
  serviceModel: 'iaas',
  scope: 'regional',
  placement: 'reference',
  listing: {
    service: 'lighthouse',
    action: 'DescribeBlueprints',
    items: 'BlueprintSet',
    total: 'TotalCount',
    paging: { style: 'offset' },
    defaultPageSize: 20,
  },
  shape: object({
    BlueprintId: id,
    DisplayTitle: text,
    /** `APP_OS`, `PURE_OS` and `DOCKER` are the provider's; `PRIVATE`, `SHARED` and others are not. */
    BlueprintType: text,
    PlatformType: oneOf('LINUX_UNIX', 'WINDOWS'),
    OsName: text,
  }),
  id: (blueprint) => blueprint.BlueprintId,
  name: (blueprint) => blueprint.DisplayTitle,
});
