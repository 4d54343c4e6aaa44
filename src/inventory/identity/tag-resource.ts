import { defineKind } from '../kind.js';
import { object, tagList, text } from '../shape.js';

/** A resource with its tags, whatever its product (tag.GetResources). Meets the resource it is about. */
export const tagResource = defineKind({
  kind: 'tag.resource',
  title: { en: 'Tagged resource', zh: '带标签的资源' },
  service: 'Tag',
  serviceModel: 'iaas',
  scope: 'global',
  placement: 'bulk',
  listing: {
    service: 'tag',
    action: 'GetResources',
    items: 'ResourceTagMappingList',
    paging: { style: 'token', request: 'PaginationToken', answer: 'PaginationToken' },
    defaultPageSize: 50,
  },
  shape: object({
    /** Six segments: `qcs::<product>:<region>:uin/<uin>:<type>/<id>`. */
    Resource: text,
    Tags: tagList,
  }),
  id: (entry) => entry.Resource,
  tags: (entry) => entry.Tags,
  owner: (entry) => entry.Resource?.slice(entry.Resource.lastIndexOf('/') + 1),
});
