import { defineKind } from '../kind.js';
import { id, number, object } from '../shape.js';

/** How many resources use a security group (vpc.DescribeSecurityGroupAssociationStatistics); asked group by group. */
export const securityGroupAssociation = defineKind({
  kind: 'vpc.security-group-association',
  title: { en: 'Use of a security group', zh: '安全组关联统计' },
  service: 'VPC',
  serviceModel: 'iaas',
  scope: 'regional',
  placement: 'lookup',
  listing: {
    service: 'vpc',
    action: 'DescribeSecurityGroupAssociationStatistics',
    items: 'SecurityGroupAssociationStatisticsSet',
    paging: { style: 'none' },
    harmlessParameters: ['SecurityGroupIds'],
  },
  shape: object({
    SecurityGroupId: id,
    CVM: number,
    CDB: number,
    ENI: number,
    CLB: number,
    /** Other groups that name it in a rule. */
    SG: number,
    TotalCount: number,
  }),
  id: (use) => use.SecurityGroupId,
});
