import type { DeltaTexts } from './delta-en.js';

/** 与上次扫描相比的变化：各段文字。 */
export const deltaZhCN: DeltaTexts = {
  title: '与上次扫描相比',
  since: (capturedAt, reportId) => `与采集于 ${capturedAt} 的快照（报告 ${reportId}）相比；该快照是本账号上一次按本框架评估所用的快照。`,
  first: '这是本账号有记录以来首次按本框架评估，没有可供比较的上次结果。',
  newFamily: '上次评估时没有本控制族。',
  scoped: '本次评估限定了范围，而发现项的历史覆盖整个账号，因此此处不作比较。',
  nothing: '这些控制项背后的发现项没有变化。',
};
