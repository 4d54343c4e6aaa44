import { defineKind } from '../kind.js';
import { chinaTime, flag01, id, object, text } from '../shape.js';

/**
 * A collaborator: another account's root that works in this account as one of its identities (cam.ListCollaborators).
 * Telephone number, mail address and remark are personal and not read.
 */
export const camCollaborator = defineKind({
  kind: 'cam.collaborator',
  title: { en: 'CAM collaborator', zh: 'CAM 协作者' },
  service: 'CAM',
  serviceModel: 'iaas',
  scope: 'global',
  placement: 'reference',
  listing: {
    service: 'cam',
    action: 'ListCollaborators',
    items: 'Data',
    total: 'TotalNum',
    paging: { style: 'offset' },
    defaultPageSize: 20,
  },
  shape: object({ Uin: id, Name: text, ConsoleLogin: flag01, CreateTime: chinaTime }),
  id: (collaborator) => collaborator.Uin,
  name: (collaborator) => collaborator.Name,
});
