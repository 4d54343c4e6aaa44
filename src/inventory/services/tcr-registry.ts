import { defineKind, detail } from '../kind.js';
import { chinaTime, flag, list, number, object, oneOf, tagList, text, type Infer } from '../shape.js';

const registry = object({
  RegistryId: text,
  RegistryName: text,
  /** basic, standard, premium. */
  RegistryType: text,
  Status: text,
  /** Images of public namespaces can be pulled without signing in. */
  EnableAnonymous: flag,
  PublicDomain: text,
  InternalEndpoint: text,
  RegionName: text,
  DeletionProtection: flag,
  CreatedAt: chinaTime,
  TagSpecification: object({ Tags: tagList }),
});

/** An enterprise image registry of Tencent Container Registry. */
export const tcrRegistry = defineKind({
  kind: 'tcr.registry',
  title: { en: 'TCR registry', zh: '容器镜像服务 TCR 实例' },
  service: 'TCR',
  serviceModel: 'paas',
  scope: 'regional',
  placement: 'reference',
  listing: {
    service: 'tcr',
    action: 'DescribeInstances',
    items: 'Registries',
    total: 'TotalCount',
    paging: { style: 'offset' },
    defaultPageSize: 20,
    // All regions are more than this one, so nothing of this one is left out; `region` puts each where it belongs.
    harmlessParameters: ['AllRegion'],
  },
  shape: registry,
  id: (item: Infer<typeof registry>) => item.RegistryId,
  name: (item) => item.RegistryName,
  tags: (item) => item.TagSpecification?.Tags,
  region: (item) => item.RegionName,
  details: {
    externalEndpoint: detail({
      service: 'tcr',
      action: 'DescribeExternalEndpointStatus',
      key: 'RegistryId',
      shape: object({ Status: oneOf('Opening', 'Opened', 'Closed') }),
    }),
    /** Sources admitted to the public address. */
    accessList: detail({
      service: 'tcr',
      action: 'DescribeSecurityPolicies',
      key: 'RegistryId',
      shape: object({ SecurityPolicySet: list(object({ CidrBlock: text })) }),
    }),
    /** The API counts Offset in pages. Calls narrowed to a name say nothing about the rest. */
    namespaces: detail({
      service: 'tcr',
      action: 'DescribeNamespaces',
      key: 'RegistryId',
      harmlessValues: { NamespaceName: [], Filters: [], All: ['true'], KmsSignPolicy: [] },
      pages: { items: 'NamespaceList', total: 'TotalCount', paging: { style: 'offset-page', firstPage: 0 }, defaultPageSize: 20 },
      shape: object({
        NamespaceList: list(
          object({
            Name: text,
            Public: flag,
            /** Images are scanned when they are pushed. */
            AutoScan: flag,
            /** Images with vulnerabilities of `Severity` or above cannot be pulled. */
            PreventVUL: flag,
            Severity: text,
          }),
        ),
        TotalCount: number,
      }),
    }),
    repositories: detail({
      service: 'tcr',
      action: 'DescribeRepositories',
      key: 'RegistryId',
      harmlessValues: { NamespaceName: [], RepositoryName: [], Filters: [] },
      pages: { items: 'RepositoryList', total: 'TotalCount', paging: { style: 'offset-page', firstPage: 0 }, defaultPageSize: 20 },
      shape: object({ RepositoryList: list(object({ Name: text, Namespace: text, Public: flag })), TotalCount: number }),
    }),
    immutableTags: detail({
      service: 'tcr',
      action: 'DescribeImmutableTagRules',
      key: 'RegistryId',
      pages: { items: 'Rules', total: 'Total', paging: { style: 'page', page: 'Page', size: 'PageSize' }, defaultPageSize: 20 },
      shape: object({ Rules: list(object({ NsName: text, RepositoryPattern: text, TagPattern: text, Disabled: flag })), Total: number }),
    }),
    retention: detail({
      service: 'tcr',
      action: 'DescribeTagRetentionRules',
      key: 'RegistryId',
      harmlessValues: { NamespaceName: [] },
      pages: { items: 'RetentionPolicyList', total: 'TotalCount', paging: { style: 'offset' }, defaultPageSize: 20 },
      shape: object({ RetentionPolicyList: list(object({ NamespaceName: text, Disabled: flag, CronSetting: text })), TotalCount: number }),
    }),
    /** Accounts of programs; passwords are shown once at creation and never answered. */
    serviceAccounts: detail({
      service: 'tcr',
      action: 'DescribeServiceAccounts',
      key: 'RegistryId',
      harmlessValues: { Filters: [], All: ['true'], EmbedPermission: ['true', 'false'] },
      pages: { items: 'ServiceAccounts', total: 'TotalCount', paging: { style: 'offset' }, defaultPageSize: 20 },
      /** ExpiresAt: milliseconds since 1970. */
      shape: object({ ServiceAccounts: list(object({ Name: text, Disable: flag, ExpiresAt: number })), TotalCount: number }),
    }),
  },
});
