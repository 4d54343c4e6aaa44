import type { Bilingual, ControlLayer } from '../responsibility/vocabulary.js';

/** A question to the customer about what no API of the account shows; its answer is an attestation. */
export interface AttestationQuestion {
  readonly layer: ControlLayer;
  readonly text: Bilingual;
}

/** Every question, by id. Ids are never reused. */
export const ATTESTATION_QUESTIONS = {
  'abnormal-use-analysis': {
    layer: 'security-configuration',
    text: {
      en: 'Are unusual uses of credentials analysed, with thresholds that raise an alarm?',
      zh: '是否分析凭证的异常使用，并设置触发告警的阈值？',
    },
  },
  'api-monitoring': {
    layer: 'security-configuration',
    text: {
      en: 'Is the health of the cloud API calls your programs depend on watched?',
      zh: '是否监测自有程序所依赖的云 API 调用状态？',
    },
  },
  'api-signature-method': {
    layer: 'accounts-access',
    text: {
      en: 'Do your programs sign cloud API requests with HMAC-SHA256 rather than HMAC-SHA1?',
      zh: '自有程序调用云 API 时是否使用 HMAC-SHA256 而非 HMAC-SHA1 签名？',
    },
  },
  'application-security': {
    layer: 'application',
    text: {
      en: 'Are your own applications developed, tested and released by a secure process, with code review and penetration tests?',
      zh: '自有应用是否按安全开发流程设计、测试和发布，并开展代码评审与渗透测试？',
    },
  },
  'audit-history-review': {
    layer: 'security-configuration',
    text: {
      en: 'Is the recorded account activity reviewed regularly for security and troubleshooting?',
      zh: '是否定期审阅账号操作记录，用于安全分析与排障？',
    },
  },
  'availability-probing': {
    layer: 'application',
    text: {
      en: 'Are sites, service ports and domain names probed from outside, with thresholds and alarms?',
      zh: '是否从外部拨测站点、服务端口与域名，并设置阈值和告警？',
    },
  },
  'balancer-tls': {
    layer: 'security-configuration',
    text: {
      en: 'Do your load balancers refuse TLS 1.1 and older? The API answers no TLS versions of a listener.',
      zh: '负载均衡是否拒绝 TLS 1.1 及更早版本？API 不返回监听器的 TLS 版本。',
    },
  },
  'change-contacts': {
    layer: 'security-configuration',
    text: {
      en: 'Are the contacts to whom the provider sends notices of changes and incidents current and reachable?',
      zh: '接收云服务商变更与事件通知的联系人是否有效且可联系？',
    },
  },
  'cluster-hardening': {
    layer: 'network-host',
    text: {
      en: 'Is the inside of clusters watched and lean: monitoring on, and no Kubernetes dashboard installed?',
      zh: '集群内部是否受到监控且保持精简：开启监控，未安装 Kubernetes Dashboard？',
    },
  },
  'compliance-scope': {
    layer: 'organisation',
    text: {
      en: 'Is it decided which laws, standards and MLPS level apply, and where the provider\'s certificates are relied on?',
      zh: '是否明确适用的法律、标准与等保级别，以及在哪些方面依赖云服务商的认证？',
    },
  },
  'compliance-service': {
    layer: 'organisation',
    text: {
      en: 'Where MLPS or PCI DSS applies, was an assessment of your own part ordered and its result recorded?',
      zh: '如适用等保或 PCI DSS，是否就自身部分开展测评并记录结果？',
    },
  },
  'container-security-notices': {
    layer: 'security-configuration',
    text: {
      en: 'Does container security tell somebody about alarms, at every hour?',
      zh: '容器安全是否全天候将告警通知到人？',
    },
  },
  'control-design': {
    layer: 'organisation',
    text: {
      en: 'Are the security controls chosen by an assessment of your own situation and risks?',
      zh: '安全控制措施是否基于自身情况与风险评估而设计？',
    },
  },
  'credential-handling': {
    layer: 'accounts-access',
    text: {
      en: 'Are passwords, keys and other credentials handed over and stored by secure means only, never in mail, chat or on paper?',
      zh: '口令、密钥等凭证是否仅通过安全方式传递和保存，而不使用邮件、聊天或纸张？',
    },
  },
  'custom-metrics': {
    layer: 'security-configuration',
    text: {
      en: 'Are business indicators that matter reported as metrics of their own and watched?',
      zh: '关键业务指标是否作为自定义监控上报并持续监测？',
    },
  },
  'daily-inspection': {
    layer: 'security-configuration',
    text: {
      en: 'Does somebody look at the monitoring charts of important systems regularly and compare them with earlier periods?',
      zh: '是否有人定期查看重要系统的监控图表，并与历史时段对比？',
    },
  },
  'data-classification': {
    layer: 'customer-data',
    text: {
      en: 'Is business data identified and classified by importance and risk, with a rule of protection for each class?',
      zh: '是否识别业务数据并按重要程度和风险分级，且每一级都有相应的保护要求？',
    },
  },
  'data-inventory': {
    layer: 'customer-data',
    text: {
      en: 'Is the register of data and systems in the cloud kept current, with an owner for each entry?',
      zh: '云上数据与系统资产清单是否保持更新，且每项均有责任人？',
    },
  },
  'dedicated-network-components': {
    layer: 'network-host',
    text: {
      en: 'Are operating systems, storage and network components you chose for instances recorded and reviewed?',
      zh: '所选的实例操作系统、存储和网络组件是否有记录并定期复核？',
    },
  },
  'disaster-tolerance': {
    layer: 'customer-data',
    text: {
      en: 'Is it decided which systems must survive the loss of a zone or a region, and is that tested?',
      zh: '是否明确哪些系统须在可用区或地域级故障中保持可用，并经过演练？',
    },
  },
  'dns-protection': {
    layer: 'network-host',
    text: {
      en: 'Are your domain names protected: registration locked, changes limited to few people, resolution watched for hijacking?',
      zh: '域名是否受到保护：注册已锁定、仅少数人可变更、监测解析劫持？',
    },
  },
  'endpoint-security': {
    layer: 'organisation',
    text: {
      en: 'Are the computers and phones from which people reach the cloud managed, patched, encrypted and protected against malware?',
      zh: '用于访问云上资源的电脑和手机是否统一管理、及时更新、加密并安装防恶意软件？',
    },
  },
  'environment-separation': {
    layer: 'network-host',
    text: {
      en: 'Are production, test and development kept apart, in networks or accounts of their own, and are connections between them approved?',
      zh: '生产、测试与开发环境是否分别位于独立的网络或账号中，相互连通是否经过审批？',
    },
  },
  'exclusive-hosting': {
    layer: 'network-host',
    text: {
      en: 'Where regulation or sensitivity demands it, do workloads run on dedicated hosts or physical servers?',
      zh: '在法规或敏感程度要求时，业务是否运行于专用宿主机或物理服务器？',
    },
  },
  'host-firewall': {
    layer: 'network-host',
    text: {
      en: 'Are host firewalls inside instances set to match the security groups outside?',
      zh: '实例内主机防火墙是否与外部安全组保持一致？',
    },
  },
  'iac-review': {
    layer: 'organisation',
    text: {
      en: 'Are changes to infrastructure code reviewed before they are applied: provider versions pinned, destruction of protected resources refused?',
      zh: '基础设施代码变更在执行前是否经过评审：锁定供应方版本、拒绝销毁受保护资源？',
    },
  },
  'in-guest-logs': {
    layer: 'security-configuration',
    text: {
      en: 'Do operating systems and applications write the logs you need, and do these reach a central place?',
      zh: '操作系统和应用是否记录所需日志并汇集至集中平台？',
    },
  },
  'instance-monitoring': {
    layer: 'network-host',
    text: {
      en: 'Is the monitoring agent of instances left on, so that memory, disks and processes are watched?',
      zh: '云服务器的监控组件是否保持开启，以监测内存、磁盘与进程？',
    },
  },
  'migration-channel': {
    layer: 'customer-data',
    text: {
      en: 'Is data moved into, out of and between clouds over encrypted or dedicated channels only, in formats that can be restored elsewhere?',
      zh: '数据迁入、迁出及跨云传输是否仅使用加密或专用通道，并采用可在别处恢复的格式？',
    },
  },
  'permission-change-delay': {
    layer: 'accounts-access',
    text: {
      en: 'Do procedures allow for the delay with which permission changes take effect, for example when somebody leaves?',
      zh: '流程是否考虑权限变更生效的延迟，例如人员离职时？',
    },
  },
  'product-operation-skills': {
    layer: 'organisation',
    text: {
      en: 'Are the people who operate cloud and security products trained for them, and is the configuration reviewed after changes?',
      zh: '云产品与安全产品的运维人员是否经过培训，变更后是否复核配置？',
    },
  },
  'root-account-use': {
    layer: 'accounts-access',
    text: {
      en: 'Is the root account used for nothing but the few tasks only it can do, and is each use recorded?',
      zh: '主账号是否仅用于只有其能完成的少数操作，且每次使用均有记录？',
    },
  },
  'saas-configuration': {
    layer: 'security-configuration',
    text: {
      en: 'Are the security settings of SaaS products whose configuration the cloud API does not show reviewed regularly?',
      zh: '对于云 API 无法读取配置的 SaaS 产品，是否定期检查其安全设置？',
    },
  },
  'saas-data-security': {
    layer: 'customer-data',
    text: {
      en: 'Is the data held in SaaS products (for example meetings and chat) protected: who may export, record and share it, and for how long it is kept?',
      zh: 'SaaS 产品（如会议、即时通信）中的数据是否受到保护，包括谁可以导出、录制、分享以及保留多久？',
    },
  },
  'security-centre-logs': {
    layer: 'security-configuration',
    text: {
      en: 'Is log analysis of the security centre on, and are its logs kept as long as you need them?',
      zh: '云安全中心的日志分析是否开启，日志是否按需要期限保存？',
    },
  },
  'security-group-baseline': {
    layer: 'network-host',
    text: {
      en: 'Is it written down which security groups and roles each kind of instance carries, and is that compared with the account?',
      zh: '是否规定各类实例应绑定的安全组与角色，并与账号实际配置核对？',
    },
  },
  'service-ports': {
    layer: 'network-host',
    text: {
      en: 'When the port of a service changes, is the old one closed in firewalls and groups?',
      zh: '服务端口变更后，是否在防火墙与安全组中关闭旧端口？',
    },
  },
  'shared-account-ban': {
    layer: 'accounts-access',
    text: {
      en: 'Does every person use an account of their own, and are exceptions approved and recorded?',
      zh: '是否每个人使用自己的账号，例外情况经过批准并记录？',
    },
  },
  'standard-products': {
    layer: 'accounts-access',
    text: {
      en: 'Are only products in use whose access the account\'s access management can limit, or are exceptions recorded?',
      zh: '是否仅使用支持访问管理的产品，或对例外进行记录？',
    },
  },
  'traffic-analysis': {
    layer: 'network-host',
    text: {
      en: 'Is network traffic analysed for scans and unusual ports, and are findings acted upon?',
      zh: '是否分析网络流量中的扫描与异常端口，并对发现采取措施？',
    },
  },
  'user-regions': {
    layer: 'network-host',
    text: {
      en: 'Were the regions of systems chosen by where users are and where data may lie by law?',
      zh: '系统部署地域是否依据用户分布以及数据存放的法律要求选择？',
    },
  },
  'vulnerability-scans': {
    layer: 'network-host',
    text: {
      en: 'Are web applications scanned for vulnerabilities regularly, and are reports kept and followed up until closed?',
      zh: '是否定期对 Web 应用进行漏洞扫描，保存报告并跟踪至修复完成？',
    },
  },
} as const satisfies Readonly<Record<string, AttestationQuestion>>;

export type QuestionId = keyof typeof ATTESTATION_QUESTIONS;
