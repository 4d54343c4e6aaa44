import { defineKind } from '../kind.js';
import { id, number, object, oneOf, text } from '../shape.js';
import { NO_ORGANISATION } from './organization.js';

/** Whether the organisation's control policies are switched on (organization.DescribePolicyConfig). */
export const organisationPolicyConfig = defineKind({
  kind: 'organization.policy-config',
  title: { en: 'Control policies of the organisation', zh: '集团管控策略状态' },
  service: 'Organization',
  serviceModel: 'iaas',
  scope: 'global',
  placement: 'reference',
  listing: {
    service: 'organization',
    action: 'DescribePolicyConfig',
    items: '',
    paging: { style: 'none' },
    harmlessParameters: ['OrganizationId'],
    // 0: control policies; the other value asks for tag policies.
    harmlessValues: { Type: ['0'] },
    emptyOnErrors: NO_ORGANISATION,
  },
  shape: object({
    /** 0 off, 1 on. */
    Status: number,
    Type: oneOf('SERVICE_CONTROL_POLICY', 'TAG_POLICY'),
  }),
  id: () => 'organisation',
});

/** A control policy of the organisation (organization.ListPolicies): what members may do at most. */
export const organisationPolicy = defineKind({
  kind: 'organization.policy',
  title: { en: 'Control policy', zh: '集团管控策略' },
  service: 'Organization',
  serviceModel: 'iaas',
  scope: 'global',
  placement: 'reference',
  listing: {
    service: 'organization',
    action: 'ListPolicies',
    items: 'List',
    total: 'TotalNum',
    paging: { style: 'page', page: 'Page', size: 'Rp' },
    defaultPageSize: 20,
    harmlessValues: { PolicyType: ['SERVICE_CONTROL_POLICY'], Scope: ['All'] },
    emptyOnErrors: NO_ORGANISATION,
  },
  shape: object({
    PolicyId: id,
    PolicyName: text,
    /** Nodes and members it is attached to. */
    AttachedTimes: number,
    /** 1 own, 2 the provider's. */
    Type: number,
  }),
  id: (policy) => policy.PolicyId,
  name: (policy) => policy.PolicyName,
});
