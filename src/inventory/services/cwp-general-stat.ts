import { defineKind } from '../kind.js';
import { number, object } from '../shape.js';

/** How many machines host security knows, and in which state their agents are (cwp.DescribeGeneralStat). */
export const cwpGeneralStat = defineKind({
  kind: 'cwp.general-stat',
  title: { en: 'Host security coverage', zh: '主机安全覆盖统计' },
  service: 'CWP',
  serviceModel: 'saas',
  scope: 'global',
  placement: 'reference',
  listing: {
    service: 'cwp',
    action: 'DescribeGeneralStat',
    items: '',
    paging: { style: 'none' },
    harmlessValues: { MachineRegion: ['all-regions'] },
  },
  shape: object({
    MachinesAll: number,
    /** Machines without an agent. */
    MachinesUninstalled: number,
    AgentsAll: number,
    AgentsOnline: number,
    AgentsOffline: number,
    AgentsPro: number,
    AgentsBasic: number,
    FlagshipMachineCnt: number,
    RiskMachine: number,
    /** Machines that are shut down, whose agents cannot answer. */
    Shutdown: number,
    Offline: number,
  }),
  id: () => 'account',
});
