import { defineKind } from '../kind.js';
import { flag, id, number, object, text } from '../shape.js';

/**
 * A CVM as host security sees it (cwp.DescribeMachines), with or without an agent.
 * The API demands MachineType and MachineRegion. The listing counts as whole only for `CVM` in `all-regions`: other
 * types are no CVMs, and a single region says nothing about the others.
 */
export const cwpMachine = defineKind({
  kind: 'cwp.machine',
  title: { en: 'Host security machine', zh: '主机安全主机' },
  service: 'CWP',
  serviceModel: 'saas',
  scope: 'global',
  placement: 'bulk',
  listing: {
    service: 'cwp',
    action: 'DescribeMachines',
    items: 'Machines',
    total: 'TotalCount',
    paging: { style: 'offset' },
    defaultPageSize: 10,
    harmlessValues: { MachineType: ['CVM'], MachineRegion: ['all-regions'] },
  },
  shape: object({
    InstanceId: id,
    MachineName: text,
    Quuid: id,
    Uuid: id,
    MachineType: text,
    /** Not answered by every edition of the API; `MachineStatus` always is. */
    AgentStatus: text,
    MachineStatus: text,
    InstanceState: text,
    ProtectType: text,
    IsProVersion: flag,
    SecurityStatus: text,
    VulNum: number,
    BaselineNum: number,
    MalwareNum: number,
    RegionInfo: object({ Region: text }),
  }),
  id: (machine) => machine.InstanceId || machine.Quuid,
  name: (machine) => machine.MachineName,
  owner: (machine) => machine.InstanceId,
  joinable: (machine) => machine.InstanceId !== undefined,
});
