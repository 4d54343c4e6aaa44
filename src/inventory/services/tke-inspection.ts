import { defineKind } from '../kind.js';
import { object, text, type Infer } from '../shape.js';

const inspection = object({
  ClusterId: text,
  /** As the API writes it: `2026-01-14 06:31:23 +0000 UTC`. */
  StartTime: text,
  EndTime: text,
});

/** The latest health check of a cluster, found by the cluster's id. One call answers for many clusters. */
export const tkeInspection = defineKind({
  kind: 'tke.inspection',
  title: { en: 'TKE cluster inspection', zh: 'TKE 集群巡检' },
  service: 'TKE',
  serviceModel: 'paas',
  scope: 'regional',
  placement: 'lookup',
  listing: { service: 'tke', action: 'ListClusterInspectionResults', items: 'InspectionResults', paging: { style: 'none' } },
  shape: inspection,
  id: (item: Infer<typeof inspection>) => item.ClusterId,
});
