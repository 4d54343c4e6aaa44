import type { ControlFamily } from '../framework.js';
import { links, point } from '../notation.js';

/** MLPS 2.0 level 3: cloud computing extension (8.2). */
export const MLPS_CLOUD: readonly ControlFamily[] = [
  {
    id: '8.2.1',
    title: 'Cloud ext.: secure physical environment',
    titleZh: '云扩展:安全物理环境',
    controls: [
      { id: '8.2.1.1', title: 'Cloud infrastructure located in mainland China', titleZh: '云基础设施位于境内', layer: 'platform-compliance', assurance: ['automated', 'inherited'], objectives: links(['data-residency']), clause: '8.2.1.1', controlPoint: point('8.2.1.1', 'Infrastructure location', '基础设施位置'), assessmentUnit: 'L3-PES2-01' },
    ],
  },
  {
    id: '8.2.2',
    title: 'Cloud ext.: secure communication network',
    titleZh: '云扩展:安全通信网络',
    controls: [
      { id: '8.2.2.1.a', title: 'Platform level not below hosted systems', titleZh: '平台不承载更高等级系统', layer: 'platform-compliance', assurance: ['inherited'], objectives: [], clause: '8.2.2.1 a)', controlPoint: point('8.2.2.1', 'Network architecture', '网络架构'), assessmentUnit: 'L3-CNS2-01' },
      { id: '8.2.2.1.b', title: 'Isolate virtual networks between tenants', titleZh: '租户虚拟网络隔离', layer: 'platform-compliance', assurance: ['automated', 'inherited'], objectives: links(['network-isolation-vpc']), clause: '8.2.2.1 b)', controlPoint: point('8.2.2.1', 'Network architecture', '网络架构'), assessmentUnit: 'L3-CNS2-02' },
      { id: '8.2.2.1.c', title: 'Provide tenant transport, boundary, intrusion protection', titleZh: '按需提供安全机制能力', layer: 'network-host', assurance: ['automated', 'inherited'], objectives: links(['intrusion-detection-network']), clause: '8.2.2.1 c)', controlPoint: point('8.2.2.1', 'Network architecture', '网络架构'), assessmentUnit: 'L3-CNS2-03' },
      { id: '8.2.2.1.d', title: 'Tenants set own security policies', titleZh: '客户自主设置安全策略', layer: 'security-configuration', assurance: ['automated', 'inherited'], objectives: links(['continuous-posture-assessment']), clause: '8.2.2.1 d)', controlPoint: point('8.2.2.1', 'Network architecture', '网络架构'), assessmentUnit: 'L3-CNS2-04' },
      { id: '8.2.2.1.e', title: 'Open interfaces for third-party security products', titleZh: '开放接口接入第三方', layer: 'platform-compliance', assurance: ['inherited'], objectives: [], clause: '8.2.2.1 e)', controlPoint: point('8.2.2.1', 'Network architecture', '网络架构'), assessmentUnit: 'L3-CNS2-05' },
    ],
  },
  {
    id: '8.2.3',
    title: 'Cloud ext.: secure area boundary',
    titleZh: '云扩展:安全区域边界',
    controls: [
      { id: '8.2.3.1.a', title: 'Access control at virtual network boundary', titleZh: '虚拟网络边界访问控制', layer: 'network-host', assurance: ['automated', 'inherited'], objectives: links(['inbound-exposure-admin-ports', 'default-deny', 'network-isolation-vpc']), clause: '8.2.3.1 a)', controlPoint: point('8.2.3.1', 'Access control', '访问控制'), assessmentUnit: 'L3-ABS2-01' },
      { id: '8.2.3.1.b', title: 'Access control between differing level zones', titleZh: '不同等级区域边界访问控制', layer: 'network-host', assurance: ['automated', 'inherited'], objectives: links(['network-isolation-vpc']), clause: '8.2.3.1 b)', controlPoint: point('8.2.3.1', 'Access control', '访问控制'), assessmentUnit: 'L3-ABS2-02' },
      { id: '8.2.3.2.a', title: 'Detect attacks launched by tenants', titleZh: '检测客户发起的攻击', layer: 'platform-compliance', assurance: ['inherited'], objectives: [], clause: '8.2.3.2 a)', controlPoint: point('8.2.3.2', 'Intrusion prevention', '入侵防范'), assessmentUnit: 'L3-ABS2-03' },
      { id: '8.2.3.2.b', title: 'Detect attacks on virtual network nodes', titleZh: '检测虚拟网络节点攻击', layer: 'network-host', assurance: ['automated', 'inherited'], objectives: links(['intrusion-detection-network']), clause: '8.2.3.2 b)', controlPoint: point('8.2.3.2', 'Intrusion prevention', '入侵防范'), assessmentUnit: 'L3-ABS2-04' },
      { id: '8.2.3.2.c', title: 'Detect abnormal VM and host traffic', titleZh: '检测虚拟机异常流量', layer: 'network-host', assurance: ['automated', 'inherited'], objectives: links(['flow-logs']), clause: '8.2.3.2 c)', controlPoint: point('8.2.3.2', 'Intrusion prevention', '入侵防范'), assessmentUnit: 'L3-ABS2-05' },
      { id: '8.2.3.2.d', title: 'Alert on attacks and abnormal traffic', titleZh: '攻击与异常流量告警', layer: 'network-host', assurance: ['automated', 'inherited'], objectives: links(['intrusion-detection-network']), clause: '8.2.3.2 d)', controlPoint: point('8.2.3.2', 'Intrusion prevention', '入侵防范'), assessmentUnit: 'L3-ABS2-06' },
      { id: '8.2.3.3.a', title: 'Audit privileged remote management commands', titleZh: '特权命令审计', layer: 'security-configuration', assurance: ['automated', 'inherited'], objectives: links(['audit-trail-enabled']), clause: '8.2.3.3 a)', controlPoint: point('8.2.3.3', 'Security audit', '安全审计'), assessmentUnit: 'L3-ABS2-07' },
      { id: '8.2.3.3.b', title: 'Provider operations auditable by customer', titleZh: '服务商操作可被客户审计', layer: 'platform-compliance', assurance: ['automated', 'inherited'], objectives: links(['audit-trail-enabled']), clause: '8.2.3.3 b)', controlPoint: point('8.2.3.3', 'Security audit', '安全审计'), assessmentUnit: 'L3-ABS2-08' },
    ],
  },
  {
    id: '8.2.4',
    title: 'Cloud ext.: secure computing environment',
    titleZh: '云扩展:安全计算环境',
    controls: [
      { id: '8.2.4.1', title: 'Mutual authentication of management terminals', titleZh: '管理终端双向身份验证', layer: 'platform-compliance', assurance: ['inherited'], objectives: [], clause: '8.2.4.1', controlPoint: point('8.2.4.1', 'Identity authentication', '身份鉴别'), assessmentUnit: 'L3-CES2-01' },
      { id: '8.2.4.2.a', title: 'Access policy follows migrating VM', titleZh: '迁移时访问策略随迁', layer: 'platform-compliance', assurance: ['inherited'], objectives: [], clause: '8.2.4.2 a)', controlPoint: point('8.2.4.2', 'Access control', '访问控制'), assessmentUnit: 'L3-CES2-02' },
      { id: '8.2.4.2.b', title: 'Tenants set access policy between VMs', titleZh: '客户设置虚拟机间策略', layer: 'network-host', assurance: ['automated', 'inherited'], objectives: links(['network-isolation-vpc']), clause: '8.2.4.2 b)', controlPoint: point('8.2.4.2', 'Access control', '访问控制'), assessmentUnit: 'L3-CES2-03' },
      { id: '8.2.4.3.a', title: 'Detect failed isolation between VMs', titleZh: '检测虚拟机隔离失效', layer: 'platform-compliance', assurance: ['inherited'], objectives: [], clause: '8.2.4.3 a)', controlPoint: point('8.2.4.3', 'Intrusion prevention', '入侵防范'), assessmentUnit: 'L3-CES2-04' },
      { id: '8.2.4.3.b', title: 'Detect unauthorised VM creation or restart', titleZh: '检测非授权新建启用虚拟机', layer: 'security-configuration', assurance: ['automated', 'attestation', 'inherited'], objectives: links(['configuration-drift']), clause: '8.2.4.3 b)', controlPoint: point('8.2.4.3', 'Intrusion prevention', '入侵防范'), assessmentUnit: 'L3-CES2-05' },
      { id: '8.2.4.3.c', title: 'Detect malware spreading between VMs', titleZh: '检测恶意代码蔓延', layer: 'network-host', assurance: ['automated', 'inherited'], objectives: links(['host-security-agent']), clause: '8.2.4.3 c)', controlPoint: point('8.2.4.3', 'Intrusion prevention', '入侵防范'), assessmentUnit: 'L3-CES2-06' },
      { id: '8.2.4.4.a', title: 'Hardened images or hardening service', titleZh: '加固镜像或加固服务', layer: 'network-host', assurance: ['automated', 'attestation', 'inherited'], objectives: links(['patching-and-images']), clause: '8.2.4.4 a)', controlPoint: point('8.2.4.4', 'Image and snapshot protection', '镜像和快照保护'), assessmentUnit: 'L3-CES2-07' },
      { id: '8.2.4.4.b', title: 'Image and snapshot integrity verification', titleZh: '镜像快照完整性校验', layer: 'platform-compliance', assurance: ['inherited'], objectives: [], clause: '8.2.4.4 b)', controlPoint: point('8.2.4.4', 'Image and snapshot protection', '镜像和快照保护'), assessmentUnit: 'L3-CES2-08' },
      { id: '8.2.4.4.c', title: 'Protect sensitive data in images and snapshots', titleZh: '镜像快照防非法访问', layer: 'customer-data', assurance: ['automated', 'attestation', 'inherited'], objectives: links(['snapshot-image-sharing']), clause: '8.2.4.4 c)', controlPoint: point('8.2.4.4', 'Image and snapshot protection', '镜像和快照保护'), assessmentUnit: 'L3-CES2-09' },
      { id: '8.2.4.5.a', title: 'Customer data and PII stored in China', titleZh: '客户数据存储于境内', layer: 'customer-data', assurance: ['automated', 'inherited'], objectives: links(['data-residency']), clause: '8.2.4.5 a)', controlPoint: point('8.2.4.5', 'Data integrity and confidentiality', '数据完整性和保密性'), assessmentUnit: 'L3-CES2-10' },
      { id: '8.2.4.5.b', title: 'Data administration only with customer authorisation', titleZh: '授权后方可管理数据', layer: 'accounts-access', assurance: ['automated', 'attestation', 'inherited'], objectives: links(['third-party-access']), clause: '8.2.4.5 b)', controlPoint: point('8.2.4.5', 'Data integrity and confidentiality', '数据完整性和保密性'), assessmentUnit: 'L3-CES2-11' },
      { id: '8.2.4.5.c', title: 'Data integrity during VM migration', titleZh: '迁移过程数据完整性', layer: 'platform-compliance', assurance: ['inherited'], objectives: [], clause: '8.2.4.5 c)', controlPoint: point('8.2.4.5', 'Data integrity and confidentiality', '数据完整性和保密性'), assessmentUnit: 'L3-CES2-12' },
      { id: '8.2.4.5.d', title: 'Support tenant key management and encryption', titleZh: '支持客户密钥管理', layer: 'security-configuration', assurance: ['automated', 'inherited'], objectives: links(['kms-key-rotation', 'kms-key-lifecycle', 'customer-managed-keys']), clause: '8.2.4.5 d)', controlPoint: point('8.2.4.5', 'Data integrity and confidentiality', '数据完整性和保密性'), assessmentUnit: 'L3-CES2-13' },
      { id: '8.2.4.6.a', title: 'Customer keeps local backup of business data', titleZh: '客户本地保存备份', layer: 'customer-data', assurance: ['attestation'], objectives: [], clause: '8.2.4.6 a)', controlPoint: point('8.2.4.6', 'Data backup and recovery', '数据备份恢复'), assessmentUnit: 'L3-CES2-14' },
      { id: '8.2.4.6.b', title: 'Query location of data and backups', titleZh: '可查询数据存储位置', layer: 'platform-compliance', assurance: ['automated', 'inherited'], objectives: links(['data-residency']), clause: '8.2.4.6 b)', controlPoint: point('8.2.4.6', 'Data backup and recovery', '数据备份恢复'), assessmentUnit: 'L3-CES2-15' },
      { id: '8.2.4.6.c', title: 'Consistent multiple replicas of customer data', titleZh: '多副本一致可用', layer: 'platform-compliance', assurance: ['inherited'], objectives: [], clause: '8.2.4.6 c)', controlPoint: point('8.2.4.6', 'Data backup and recovery', '数据备份恢复'), assessmentUnit: 'L3-CES2-16' },
      { id: '8.2.4.6.d', title: 'Migration support to other platforms', titleZh: '提供迁移技术手段', layer: 'platform-compliance', assurance: ['inherited'], objectives: [], clause: '8.2.4.6 d)', controlPoint: point('8.2.4.6', 'Data backup and recovery', '数据备份恢复'), assessmentUnit: 'L3-CES2-17' },
      { id: '8.2.4.7.a', title: 'Clear VM memory and storage on reclaim', titleZh: '内存存储回收清除', layer: 'platform-compliance', assurance: ['inherited'], objectives: [], clause: '8.2.4.7 a)', controlPoint: point('8.2.4.7', 'Residual information protection', '剩余信息保护'), assessmentUnit: 'L3-CES2-18' },
      { id: '8.2.4.7.b', title: 'Delete all replicas upon customer deletion', titleZh: '删除所有副本', layer: 'platform-compliance', assurance: ['inherited'], objectives: [], clause: '8.2.4.7 b)', controlPoint: point('8.2.4.7', 'Residual information protection', '剩余信息保护'), assessmentUnit: 'L3-CES2-19' },
    ],
  },
  {
    id: '8.2.5',
    title: 'Cloud ext.: security management centre',
    titleZh: '云扩展:安全管理中心',
    controls: [
      { id: '8.2.5.1.a', title: 'Unified scheduling of physical and virtual resources', titleZh: '资源统一管理调度', layer: 'platform-compliance', assurance: ['inherited'], objectives: [], clause: '8.2.5.1 a)', controlPoint: point('8.2.5.1', 'Centralised control', '集中管控'), assessmentUnit: 'L3-SMC2-01' },
      { id: '8.2.5.1.b', title: 'Separate management traffic from tenant traffic', titleZh: '管理与业务流量分离', layer: 'platform-compliance', assurance: ['inherited'], objectives: [], clause: '8.2.5.1 b)', controlPoint: point('8.2.5.1', 'Centralised control', '集中管控'), assessmentUnit: 'L3-SMC2-02' },
      { id: '8.2.5.1.c', title: 'Central audit of own controlled parts', titleZh: '各自审计数据集中审计', layer: 'security-configuration', assurance: ['automated', 'attestation', 'inherited'], objectives: links(['central-log-analysis']), clause: '8.2.5.1 c)', controlPoint: point('8.2.5.1', 'Centralised control', '集中管控'), assessmentUnit: 'L3-SMC2-03' },
      { id: '8.2.5.1.d', title: 'Central monitoring of own controlled parts', titleZh: '各自控制部分集中监测', layer: 'security-configuration', assurance: ['automated', 'inherited'], objectives: links(['monitoring-alarms']), clause: '8.2.5.1 d)', controlPoint: point('8.2.5.1', 'Centralised control', '集中管控'), assessmentUnit: 'L3-SMC2-04' },
    ],
  },
  {
    id: '8.2.6',
    title: 'Cloud ext.: security construction management',
    titleZh: '云扩展:安全建设管理',
    controls: [
      { id: '8.2.6.1.a', title: 'Choose compliant provider of matching level', titleZh: '选择安全合规云服务商', layer: 'organisation', assurance: ['attestation'], objectives: [], clause: '8.2.6.1 a)', controlPoint: point('8.2.6.1', 'Cloud service provider selection', '云服务商选择') },
      { id: '8.2.6.1.b', title: 'SLA defines services and technical indicators', titleZh: 'SLA规定服务与指标', layer: 'organisation', assurance: ['attestation'], objectives: [], clause: '8.2.6.1 b)', controlPoint: point('8.2.6.1', 'Cloud service provider selection', '云服务商选择') },
      { id: '8.2.6.1.c', title: 'SLA defines rights and responsibilities', titleZh: 'SLA规定权限与责任', layer: 'organisation', assurance: ['attestation'], objectives: [], clause: '8.2.6.1 c)', controlPoint: point('8.2.6.1', 'Cloud service provider selection', '云服务商选择') },
      { id: '8.2.6.1.d', title: 'SLA covers exit data return and erasure', titleZh: 'SLA规定到期数据清除', layer: 'organisation', assurance: ['attestation'], objectives: [], clause: '8.2.6.1 d)', controlPoint: point('8.2.6.1', 'Cloud service provider selection', '云服务商选择') },
      { id: '8.2.6.1.e', title: 'Confidentiality agreement with provider', titleZh: '签署保密协议', layer: 'organisation', assurance: ['attestation'], objectives: [], clause: '8.2.6.1 e)', controlPoint: point('8.2.6.1', 'Cloud service provider selection', '云服务商选择') },
      { id: '8.2.6.2.a', title: 'Compliant supplier selection', titleZh: '供应商选择合规', layer: 'platform-compliance', assurance: ['inherited'], objectives: [], clause: '8.2.6.2 a)', controlPoint: point('8.2.6.2', 'Supply chain management', '供应链管理') },
      { id: '8.2.6.2.b', title: 'Relay supply-chain incidents and threats', titleZh: '供应链安全信息传达', layer: 'platform-compliance', assurance: ['inherited'], objectives: [], clause: '8.2.6.2 b)', controlPoint: point('8.2.6.2', 'Supply chain management', '供应链管理') },
      { id: '8.2.6.2.c', title: 'Notify and assess supplier major changes', titleZh: '供应商重要变更传达', layer: 'platform-compliance', assurance: ['inherited'], objectives: [], clause: '8.2.6.2 c)', controlPoint: point('8.2.6.2', 'Supply chain management', '供应链管理') },
    ],
  },
  {
    id: '8.2.7',
    title: 'Cloud ext.: security operation and maintenance',
    titleZh: '云扩展:安全运维管理',
    controls: [
      { id: '8.2.7.1', title: 'Platform operated from within China', titleZh: '运维地点位于境内', layer: 'platform-compliance', assurance: ['inherited'], objectives: [], clause: '8.2.7.1', controlPoint: point('8.2.7.1', 'Cloud environment management', '云计算环境管理') },
    ],
  },
];
