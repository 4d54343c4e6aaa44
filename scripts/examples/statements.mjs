import { createHash } from 'node:crypto';
import { stringify } from 'yaml';

/** Said in every file, so that nobody takes an example for a fact. */
const NOTICE = ' EXAMPLE DATA. The company, the people, the statements, the certificates and their dates are invented.\n Hashes are those of files that do not exist.';

const OFFICER = '李娜 Li Na, information security officer (fictional)';
const COUNSEL = 'Zhao Min, general counsel (fictional)';

/** ISO/IEC 27001: [controls, statement, evidence, changes]. */
const ISO = [
  [['A.5.1', 'A.5.2', 'A.5.4'], 'The policy set was reviewed and approved by the management on 12 December; roles are assigned in it.', 'management-minutes-2025-12-12.pdf'],
  [['A.5.5', 'A.5.6'], 'Contacts to authorities and interest groups are listed and were called once this year.', 'contact-list-2025.pdf'],
  [['A.5.8', 'A.5.37', 'A.8.25'], 'Projects follow the delivery handbook, whose security gates were used in all four releases of the year.', 'delivery-handbook-3.2.pdf'],
  [['A.5.10', 'A.5.11'], 'Everyone signed the rules of use; the asset list shows every return of the year.', 'asset-returns-2025.xlsx'],
  [['A.5.19', 'A.5.20', 'A.5.22'], 'Suppliers are rated once a year and their contracts hold the security annex.', 'supplier-review-2025.xlsx'],
  [['A.5.24', 'A.5.26', 'A.5.27'], 'The incident plan was exercised in October; two lessons were carried out.', 'incident-exercise-2025-10.pdf'],
  [['A.5.29'], 'Security measures of the standby site were part of the switch-over exercise.', 'switch-over-2025-09.pdf'],
  [['A.5.31', 'A.5.32'], 'Counsel keeps the register of duties and licences and reviewed it in November.', 'legal-register-2025-11.pdf', { statedBy: COUNSEL }],
  [['A.5.35'], 'An outside firm reviewed the management system in August.', 'independent-review-2025-08.pdf'],
  [['A.6.1', 'A.6.2', 'A.6.4', 'A.6.6'], 'Personnel files hold screening, contract terms and confidentiality agreement for all staff.', 'hr-sample-2025-12.pdf'],
  [['A.6.3', 'A.6.8'], 'All staff passed the yearly training, which covers how to report events.', 'training-2025.csv'],
  [['A.7.1', 'A.7.2', 'A.7.3', 'A.7.4', 'A.7.5', 'A.7.7', 'A.7.8', 'A.7.11', 'A.7.12', 'A.7.13', 'A.7.14'], 'Both offices were inspected in November; nothing of the production stands there.', 'office-inspection-2025-11.pdf'],
  [['A.8.1'], 'All laptops are managed, encrypted and patched.', 'device-report-2026-01.csv'],
  [['A.8.34'], 'Tests on production need a signed plan; three were signed this year.', 'test-plans-2025.pdf'],
  [['A.8.5', 'A.8.17', 'A.8.18', 'A.8.26'], 'The operations standard prescribes this, and its yearly sample found no deviation.', 'operations-sample-2025-12.pdf'],
  [['A.8.4', 'A.8.27', 'A.8.28', 'A.8.29'], 'Code is reviewed by a second person and tested before every release.', 'release-records-2025.pdf'],
  // Said in 2024 for a year and not renewed since: it no longer counts.
  [['A.6.7'], 'Remote work goes through the company\'s own network only.', 'remote-work-2024.pdf', { statedAt: '2024-11-01', expiresAt: '2025-10-31' }],
  // An honest no.
  [['A.8.30'], 'The agency that builds the campaign pages was not reviewed this year; a review is planned for March.', 'agency-review-plan.pdf', { holds: false }],
];

/** MLPS 2.0, level 3. */
const MLPS = [
  [['8.1.6.1', '8.1.6.2.a', '8.1.6.2.b', '8.1.6.2.c', '8.1.6.3.a', '8.1.6.3.b', '8.1.6.4'], '安全管理制度体系已于 2025 年 12 月评审修订，并以正式文件发布，版本受控。', '制度汇编-2025版.pdf'],
  [['8.1.7.1.a', '8.1.7.1.b', '8.1.7.1.c', '8.1.7.2.a', '8.1.7.2.b'], '网络安全领导小组、安全管理部门及三类管理员岗位均已任命，安全管理员为专职。', '岗位任命文件-2025.pdf'],
  [['8.1.7.3.a', '8.1.7.3.b', '8.1.7.3.c', '8.1.7.4.a', '8.1.7.4.b', '8.1.7.4.c'], '审批事项清单与外联单位清单已更新，审批记录齐全。', '审批与外联清单-2025.xlsx'],
  [['8.1.7.5.a', '8.1.7.5.b', '8.1.7.5.c'], '已完成全年四次日常检查和一次全面检查，检查报告已通报。', '安全检查报告-2025.pdf'],
  [['8.1.8.1.a', '8.1.8.1.b', '8.1.8.1.c', '8.1.8.2.b', '8.1.8.3.a', '8.1.8.3.b', '8.1.8.3.c', '8.1.8.4.d'], '人员录用、离岗、培训与考核记录完整，外部人员均已签署保密协议。', '人员安全记录-2025.pdf'],
  [['8.1.9.1.a', '8.1.9.1.b', '8.1.9.1.c', '8.1.9.1.d', '8.1.9.9.a', '8.1.9.9.b', '8.1.9.9.c'], '系统定级为第三级，已备案，并于 2025 年 9 月由具备资质的机构完成测评。', '等级测评报告-2025.pdf'],
  [['8.1.9.2.a', '8.1.9.2.b', '8.1.9.2.c', '8.1.9.3.a', '8.1.9.3.b', '8.1.9.3.c'], '安全方案经评审批准，安全产品与密码产品的采购均符合规定。', '安全方案与采购记录.pdf'],
  [['8.1.9.4.b', '8.1.9.4.c', '8.1.9.4.d', '8.1.9.4.e', '8.1.9.4.f', '8.1.9.4.g'], '自行开发遵循开发管理制度与编码规范，上线前均完成安全测试。', '开发过程记录-2025.pdf'],
  [['8.1.9.6.a', '8.1.9.6.b', '8.1.9.7.a', '8.1.9.7.b', '8.1.9.8.a', '8.1.9.8.b', '8.1.9.8.c', '8.1.9.10.a', '8.1.9.10.b', '8.1.9.10.c'], '实施、验收、交付与供应商管理均有记录。', '项目交付档案-2025.pdf'],
  [['8.1.10.6.c', '8.1.10.6.d', '8.1.10.7.a', '8.1.10.9.a', '8.1.10.9.b', '8.1.10.10.a', '8.1.10.10.b', '8.1.10.10.c'], '运维制度、配置手册和变更审批流程均已执行，变更记录齐全。', '运维与变更记录-2025.pdf'],
  [['8.1.10.12.a', '8.1.10.12.b', '8.1.10.12.c', '8.1.10.12.d', '8.1.10.13.a', '8.1.10.13.b', '8.1.10.13.c', '8.1.10.13.d'], '安全事件处置流程与应急预案已于 10 月演练并修订。', '应急演练报告-2025-10.pdf'],
  [['8.2.6.1.a', '8.2.6.1.b', '8.2.6.1.c', '8.2.6.1.d', '8.2.6.1.e'], '与云服务商的服务协议已覆盖服务范围、职责划分、数据返还与清除及保密要求。', '云服务协议-2025.pdf', { statedBy: COUNSEL }],
  [['8.1.3.1.d', '8.1.3.4.b'], '办公网无线接入受控，邮件网关启用垃圾邮件防护。', '办公网检查-2025-11.pdf'],
  [['8.1.9.6.c'], '2025 年的改造项目未聘请第三方监理。', '项目说明-2025.pdf', { holds: false }],
];

/** CSA CCM 4.0. */
const CCM = [
  [['A&A-01', 'A&A-02', 'A&A-03', 'A&A-04', 'A&A-05', 'A&A-06'], 'The yearly programme of audits was carried out; two corrective actions were closed.', 'audit-programme-2025.pdf'],
  [['AIS-01', 'AIS-03', 'CCC-01', 'CCC-02', 'CCC-03', 'CCC-08', 'CCC-09'], 'Changes follow the delivery handbook, from test to roll-back.', 'delivery-handbook-3.2.pdf'],
  [['BCR-01', 'BCR-02', 'BCR-03', 'BCR-04', 'BCR-05', 'BCR-06', 'BCR-07', 'BCR-09', 'BCR-10'], 'The continuity plan was exercised with the standby region in September.', 'switch-over-2025-09.pdf'],
  [['CEK-01', 'CEK-02', 'CEK-05', 'CEK-07', 'CEK-09', 'CEK-20'], 'The cryptography standard names owners of keys and was audited in November.', 'key-audit-2025-11.pdf'],
  [['DSP-01', 'DSP-05', 'DSP-09', 'DSP-13', 'DSP-14'], 'Data flows and impact assessments are kept by counsel and were renewed in November.', 'data-protection-2025-11.pdf', { statedBy: COUNSEL }],
  [['GRC-01', 'GRC-02', 'GRC-03', 'GRC-04', 'GRC-05', 'GRC-06', 'GRC-07', 'GRC-08'], 'Governance documents were reviewed and approved by the management on 12 December.', 'management-minutes-2025-12-12.pdf'],
  [['HRS-01', 'HRS-02', 'HRS-03', 'HRS-05', 'HRS-06', 'HRS-07', 'HRS-08', 'HRS-09', 'HRS-10', 'HRS-11', 'HRS-12', 'HRS-13'], 'Personnel files and the training register are complete.', 'hr-sample-2025-12.pdf'],
  [['IAM-01', 'IVS-01', 'LOG-01', 'TVM-01'], 'The policy was reviewed this year and is in force.', 'policy-register-2025.xlsx'],
  [['SEF-01', 'SEF-02', 'SEF-03', 'SEF-04', 'SEF-05', 'SEF-07'], 'The incident plan was exercised in October.', 'incident-exercise-2025-10.pdf'],
  [['STA-01', 'STA-02', 'STA-05', 'STA-06', 'STA-07', 'STA-08', 'STA-09', 'STA-10', 'STA-12', 'STA-13', 'STA-14'], 'Responsibilities shared with the cloud provider and suppliers are documented and reviewed each year.', 'supplier-review-2025.xlsx'],
  [['UEM-01', 'UEM-02', 'UEM-04', 'UEM-05', 'UEM-06', 'UEM-07', 'UEM-10', 'UEM-13'], 'All laptops are managed, encrypted and patched.', 'device-report-2026-01.csv'],
  [['UEM-12'], 'Laptops cannot be located from afar; the pilot starts in April.', 'device-pilot-plan.pdf', { holds: false }],
];

const SETS = { 'iso-27001-2022': ISO, 'mlps-2-level3': MLPS, 'csa-ccm-4': CCM };
const SHORT = { 'iso-27001-2022': 'iso', 'mlps-2-level3': 'mlps', 'csa-ccm-4': 'ccm' };

const CERTIFICATES = [
  { id: 'wp-iso-27001', frameworkId: 'iso-27001-2022', issuer: 'Example certification body (invented)', scope: 'EXAMPLE: public cloud services, all regions in mainland China', issuedAt: '2025-06-01', expiresAt: '2028-05-31', source: 'example-iso-27001-certificate.pdf, invented for this example' },
  { id: 'wp-mlps-level3', frameworkId: 'mlps-2-level3', issuer: 'Example assessment body (invented)', scope: 'EXAMPLE: public cloud platform, evaluated at level 3', issuedAt: '2025-04-15', expiresAt: '2026-04-14', source: 'example-mlps-evaluation.pdf, invented for this example' },
  { id: 'wp-csa-star', frameworkId: 'csa-ccm-4', issuer: 'Example certification body (invented)', scope: 'EXAMPLE: public cloud services', issuedAt: '2024-10-01', expiresAt: '2027-09-30', source: 'example-star-certificate.pdf, invented for this example' },
  // Expired: nothing is inherited from it.
  { id: 'example-expired', frameworkId: 'iso-27001-2022', issuer: 'Example certification body (invented)', scope: 'EXAMPLE: machine rooms in one city', issuedAt: '2022-06-01', expiresAt: '2025-05-31', source: 'example-old-certificate.pdf, invented for this example' },
];

function evidence(name) {
  return { name, sha256: createHash('sha256').update(`example evidence: ${name}`).digest('hex') };
}

/** The statements that lie beside the healthy account. */
export function healthyStatements() {
  const attestations = Object.entries(SETS).flatMap(([frameworkId, rows]) =>
    rows.flatMap(([controls, statement, file, changes = {}]) =>
      controls.map((controlId) => ({
        id: `example-${SHORT[frameworkId]}-${controlId.replace('&', 'n')}`,
        frameworkId,
        controlId,
        statement: `EXAMPLE: ${statement}`,
        holds: true,
        statedBy: OFFICER,
        statedAt: '2026-01-05',
        expiresAt: '2026-12-31',
        evidence: [evidence(file)],
        ...changes,
      })),
    ),
  );
  const certificates = CERTIFICATES.map(({ source, ...certificate }) => ({ ...certificate, serviceModels: ['iaas', 'paas', 'saas'], source, evidence: evidence(source.split(',')[0]) }));
  return document({ format: 'demarc.statements/1', attestations, certificates });
}

/** The accepted risks that lie beside the neglected account. */
export function halfDeniedExceptions(resources) {
  const people = { requestedBy: 'Huang Wei, studio lead (fictional)', approvedBy: 'Lin Yue, chief executive (fictional)' };
  return document({
    format: 'demarc.exceptions/1',
    exceptions: [
      { id: 'example-relic', checkId: 'cvm-image-not-deprecated', resourceId: resources.relic, reason: 'EXAMPLE: the last player of the old game leaves in March; the machine is then switched off.', ...people, approvedAt: '2026-01-08', expiresAt: '2026-03-31' },
      { id: 'example-pictures', checkId: 'cos-bucket-private', resourceId: resources.pictures, reason: 'EXAMPLE: the pictures are meant for everyone and hold no personal data.', ...people, approvedAt: '2025-11-20', expiresAt: '2026-11-19' },
      { id: 'example-old-waiver', checkId: 'redis-instance-password-required', reason: 'EXAMPLE: expired, so that the failure shows again.', ...people, approvedAt: '2024-12-01', expiresAt: '2025-11-30' },
    ],
  });
}

function document(content) {
  const text = stringify(content, { lineWidth: 0, aliasDuplicateObjects: false });
  return `${NOTICE.split('\n').map((line) => `#${line}`).join('\n')}\n${text}`;
}
