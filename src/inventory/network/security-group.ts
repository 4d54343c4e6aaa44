import { detail, defineKind } from '../kind.js';
import { flag, id, object, tagList, text } from '../shape.js';
import { securityGroupRules } from './security-rules.js';

/** A security group (vpc.DescribeSecurityGroups) with its rules, one call per group. */
export const securityGroup = defineKind({
  kind: 'vpc.security-group',
  title: { en: 'Security group', zh: '安全组' },
  service: 'VPC',
  serviceModel: 'iaas',
  scope: 'regional',
  placement: 'reference',
  listing: {
    service: 'vpc',
    action: 'DescribeSecurityGroups',
    items: 'SecurityGroupSet',
    total: 'TotalCount',
    paging: { style: 'offset' },
    defaultPageSize: 20,
    harmlessParameters: ['OrderField', 'OrderDirection'],
  },
  shape: object({
    SecurityGroupId: id,
    SecurityGroupName: text,
    SecurityGroupDesc: text,
    ProjectId: id,
    /** The default group of its project. */
    IsDefault: flag,
    TagSet: tagList,
  }),
  id: (group) => group.SecurityGroupId,
  name: (group) => group.SecurityGroupName,
  tags: (group) => group.TagSet,
  details: {
    policies: detail({
      service: 'vpc',
      action: 'DescribeSecurityGroupPolicies',
      key: 'SecurityGroupId',
      harmlessValues: { Filters: [] },
      shape: securityGroupRules,
    }),
  },
});
