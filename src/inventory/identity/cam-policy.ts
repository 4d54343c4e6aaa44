import { defineKind, detail } from '../kind.js';
import { flag01, id, list, number, object, text } from '../shape.js';
import { policyDocument } from './policy-document.js';

/**
 * A CAM permission policy (cam.ListPolicies). Whole with `Scope` All or Local: every custom policy is then listed,
 * which is what the checks judge; presets are the provider's and appear only with All.
 */
export const camPolicy = defineKind({
  kind: 'cam.policy',
  title: { en: 'CAM policy', zh: 'CAM 策略' },
  service: 'CAM',
  serviceModel: 'iaas',
  scope: 'global',
  placement: 'reference',
  listing: {
    service: 'cam',
    action: 'ListPolicies',
    items: 'List',
    total: 'TotalNum',
    paging: { style: 'page', page: 'Page', size: 'Rp' },
    defaultPageSize: 20,
    harmlessValues: { Scope: ['All', 'Local'] },
  },
  shape: object({
    PolicyId: id,
    PolicyName: text,
    /** 1 custom, 2 preset. */
    Type: number,
    /** Users it is attached to. */
    Attachments: number,
    /** Users, groups and roles it is attached to. */
    AttachEntityCount: number,
    /** Users and roles whose permission boundary it is. */
    AttachEntityBoundaryCount: number,
    Deactived: flag01,
  }),
  id: (policy) => policy.PolicyId,
  name: (policy) => policy.PolicyName,
  details: {
    document: detail({
      service: 'cam',
      action: 'GetPolicy',
      key: 'PolicyId',
      shape: object({ PolicyName: text, Type: number, PolicyDocument: policyDocument }),
    }),
    entities: detail({
      service: 'cam',
      action: 'ListEntitiesForPolicy',
      key: 'PolicyId',
      harmlessValues: { EntityFilter: ['All'] },
      shape: object({
        TotalNum: number,
        List: list(
          object({
            Id: id,
            Name: text,
            Uin: id,
            /** 1 user, 2 group, 3 role. */
            RelatedType: number,
          }),
        ),
      }),
      pages: { items: 'List', total: 'TotalNum', paging: { style: 'page', page: 'Page', size: 'Rp' }, defaultPageSize: 20 },
    }),
  },
});
