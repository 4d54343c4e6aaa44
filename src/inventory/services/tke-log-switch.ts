import { defineKind } from '../kind.js';
import { flag, object, text, type Infer } from '../shape.js';

const target = object({ Enable: flag, TopicId: text, LogsetId: text, TopicRegion: text });

const switches = object({
  ClusterId: text,
  /** Records of requests to the cluster's API. */
  Audit: target,
  /** Kubernetes events. */
  Event: target,
  /** The agent that collects logs of containers. */
  Log: target,
  /** Logs of the control plane: API server, scheduler, controller. */
  MasterLog: target,
});

/** Which logs of a cluster are collected, found by the cluster's id. One call answers for many clusters. */
export const tkeLogSwitch = defineKind({
  kind: 'tke.log-switch',
  title: { en: 'TKE log switches', zh: 'TKE 集群日志开关' },
  service: 'TKE',
  serviceModel: 'paas',
  scope: 'regional',
  placement: 'lookup',
  listing: { service: 'tke', action: 'DescribeLogSwitches', items: 'SwitchSet', paging: { style: 'none' } },
  shape: switches,
  id: (item: Infer<typeof switches>) => item.ClusterId,
});
