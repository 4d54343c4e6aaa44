import type { changeEn } from './change-en.js';

/** 变化报告的文本，简体中文。 */
export const changeZhCN: typeof changeEn = {
  title: '变化报告',
  between: '两次扫描之间账号的变化',
  earlier: '较早的快照',
  later: '较新的快照',
  earlierHash: '较早快照的哈希',
  laterHash: '较新快照的哈希',
  checksChanged: '两次扫描使用的检查项或阈值不同：部分变化可能由此产生，而非账号本身。',
  names: { new: '新增', resolved: '已解决', 'still-open': '仍未解决', 'newly-unknown': '新变为未知', 'known-again': '恢复可评估' },
  meanings: {
    new: '现在不合格，此前并非如此',
    resolved: '此前不合格，现已证实整改或资源已不存在',
    'still-open': '此前不合格，现在仍不合格',
    'newly-unknown': '此前可以评估，现在不能：绝不计为已解决',
    'known-again': '此前未知，现在重新得到评估',
  },
  frameworks: '框架',
  trend: '趋势',
  controlsChanged: '状态发生变化的控制项',
  noControlChanged: '没有控制项的状态发生变化。',
  from: '此前',
  to: '现在',
  checks: '检查',
  findings: '发现',
  nothing: '没有发现发生变化，也没有仍未解决的发现。',
  more: (shown, total) => `显示 ${shown} / ${total}，最严重者在前。机器可读文档按检查给出全部计数。`,
};
