import type { documentEn } from './document-en.js';

/** 各类报告共有部分的文本，简体中文。 */
export const documentZhCN: typeof documentEn = {
  families: '控制族',
  appendix: '采集情况、声明、方法与完整性',
  documentControl: '文档控制',
  classification: '密级',
  preparedBy: '编制',
  preparedByTool: (version) => `Demarc ${version} 自动生成，未经人工改动`,
  basedOn: '依据',
  basedOnText: (at) => `该账号的一份已记录快照，采集于 ${at}`,
  supersedes: '取代',
  supersedesText: '针对同一快照、框架与控制族的所有较早报告',
  pageFormat: '页面规格',
  signOff: '签署',
  signOffIntro: '签字表示签署人已阅读并知悉本报告。评估结果由工具计算得出，不因签署而改变。',
  role: '角色',
  name: '姓名与职务',
  date: '日期',
  signature: '签字',
  signers: ['评估人', '账号负责人', '安全或合规负责人'],

  plainWords: '概要说明',
  concluded: (assessed, inScope, coverage) => `与本账号相关的 ${inScope} 项控制中，${assessed} 项已有结论（覆盖率 ${coverage}）。`,
  favourable: (favourable, assessed, conformance) => `在这 ${assessed} 项中，${favourable} 项满足要求或由云服务商的证书覆盖（符合率 ${conformance}）。`,
  nothingConcluded: '尚无任何控制项有结论，因此无法说明符合情况。',
  nothingConcerns: '快照证明此处没有任何控制项涉及本账号。',
  failing: (count) => `${count} 项控制未满足。`,
  chiefly: (title, failed, of) => `${title}：${failed}/${of}。`,
  partly: (count) => `${count} 项控制得到部分佐证：检查全部通过，但只能说明其要求的一部分。`,
  open: (count) => `${count} 项控制尚无结论：`,
  openBecause: {
    data: (count) => `${count} 项因检查所需数据未被记录，或没有可评估的资源`,
    attestation: (count) => `${count} 项因客户声明缺失或已过期`,
    certificate: (count) => `${count} 项因云服务商证书缺失、过期或有效期未知`,
    other: (count) => `${count} 项为其他原因，见各控制项`,
  },
  incomplete: (count) => `${count} 份清单未完整记录；其中可能包含的内容一律计为未知，绝不计为通过。`,
  acceptedCount: (count) => `${count} 项不合格已作为风险被接受，但仍计为不合格。`,

  sampling: '抽样与核对',
  samplingText: (checks, population, pass, fail, notApplicable, unknown) => `未进行抽样：所有已采集的资源均经评估。本报告的 ${checks} 项检查共作出 ${population} 次评估：通过 ${pass} + 不合格 ${fail} + 不适用 ${notApplicable} + 未知 ${unknown} = ${population}。`,

  acceptedRisks: '已接受的风险',
  acceptedIntro: '由有权限的人员在一定期限内接受的不合格项。在本报告的所有数字中，它们仍为不合格。',
  exception: '例外',
  acceptedWhy: '理由',
  approval: '批准',
  approvalText: (by, until) => `${by}，有效期至 ${until}`,
  acceptedMore: (shown) => `此处列出前 ${shown} 项；机器可读文件包含全部。`,

  causes: '根因',
  causesIntro: (shown) => `导致下列不合格的根因（其中 ${shown} 项带有根因）：`,
  causeCount: (count) => `${count} 项不合格`,

  annex: '证据附录',
  annexIntro: '本次扫描的全部不合格与未知结果，逐个资源列出所读取的内容与位置，没有任何省略。',
  annexEnd: (count) => `附录结束：共 ${count} 条发现。`,
  annexEmpty: '本次扫描没有不合格，也没有未知。',

  verify: '如何验证',
  verifySteps: [
    '取得上述快照，用 demarc import 计算其哈希；结果必须与此处印出的内容哈希一致。',
    '用同一版本的 demarc 再次审计该快照；检查项哈希与各项计数必须完全一致。',
    '如本报告来自证据包，请用您信任的公钥对证据包运行 demarc verify。',
  ],
};
