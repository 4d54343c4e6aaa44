import { defineKind, detail } from '../kind.js';
import { list, number, object, text, type Infer } from '../shape.js';

const group = object({ PGroupId: text, Name: text, BindCfsNum: number });

/** A permission group of file systems: which clients may mount them, and as whom. */
export const cfsPermissionGroup = defineKind({
  kind: 'cfs.permission-group',
  title: { en: 'File system permission group', zh: '文件存储权限组' },
  service: 'CFS',
  serviceModel: 'iaas',
  scope: 'regional',
  placement: 'reference',
  listing: { service: 'cfs', action: 'DescribeCfsPGroups', items: 'PGroupList', paging: { style: 'none' } },
  shape: group,
  id: (item: Infer<typeof group>) => item.PGroupId,
  name: (item) => item.Name,
  details: {
    rules: detail({
      service: 'cfs',
      action: 'DescribeCfsRules',
      key: 'PGroupId',
      /** `RWPermission`: ro, rw; `UserPermission`: all_squash, no_all_squash, root_squash, no_root_squash. */
      shape: object({ RuleList: list(object({ RuleId: text, AuthClientIp: text, RWPermission: text, UserPermission: text, Priority: number })) }),
    }),
  },
});
