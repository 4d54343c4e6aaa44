import { defineKind } from '../kind.js';
import { flag01, id, object, text } from '../shape.js';

/**
 * Somebody whom the cloud writes to about the account (cam.ListReceiver). Only whether telephone number and mail
 * address were verified is read, never the address itself.
 */
export const camMessageReceiver = defineKind({
  kind: 'cam.message-receiver',
  title: { en: 'Message receiver', zh: '消息接收人' },
  service: 'CAM',
  serviceModel: 'iaas',
  scope: 'global',
  placement: 'reference',
  listing: { service: 'cam', action: 'ListReceiver', items: 'Receivers', total: 'TotalCount', paging: { style: 'offset' }, defaultPageSize: 20 },
  shape: object({ Uid: id, Name: text, PhoneFlag: flag01, EmailFlag: flag01, IsReceiverOwner: flag01 }),
  id: (receiver) => receiver.Uid,
  name: (receiver) => receiver.Name,
});
