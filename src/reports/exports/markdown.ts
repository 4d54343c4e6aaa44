import { CONTROL_STATES, type AssessmentReport, type Scorecard } from '../../assessments/report.js';
import { SEVERITIES } from '../../checks/verdict.js';
import { inLocale, textsFor, titleIn } from '../texts/texts.js';
import type { ExportFormat, ExportInput } from './export-format.js';
import { writePieces } from './write-pieces.js';

/** Failing checks the summary lists; the others are in the tables for machines. */
const WORST = 20;

/** A summary for merge requests, wikis and chat: scorecard, families, the worst failing checks, what is not known. */
export const markdown: ExportFormat = {
  id: 'markdown',
  fileName: 'summary.md',
  mediaType: 'text/markdown; charset=utf-8',
  description: { en: 'Markdown summary for merge requests and wikis', zh: 'Markdown 摘要，供合并请求与知识库使用' },
  write: (input, stream) => writePieces(stream, [markdownSummary(input)]),
};

const WORDS = {
  en: { captured: 'captured', report: 'Report', snapshot: 'Snapshot', family: 'Family', coverage: 'Coverage', conformance: 'Conformance', total: 'Controls', failing: 'Checks that fail', check: 'Check', severity: 'Severity', fails: 'Failing', of: 'Of', unknown: 'Unknown', notCollected: 'Not collected', kind: 'Resource kind', region: 'Region', reason: 'Reason', more: (rest: number) => `and ${rest} more`, none: 'none', nothing: 'nothing in scope' },
  'zh-CN': { captured: '采集于', report: '报告', snapshot: '快照', family: '控制族', coverage: '覆盖率', conformance: '符合率', total: '控制项', failing: '未通过的检查', check: '检查', severity: '严重程度', fails: '不合格', of: '总数', unknown: '未知', notCollected: '未采集的数据', kind: '资源类型', region: '地域', reason: '原因', more: (rest: number) => `另有 ${rest} 项`, none: '无', nothing: '无适用项' },
} as const;

/** The summary as text. */
export function markdownSummary({ report, locale }: Omit<ExportInput, 'findings'>): string {
  const words = WORDS[locale];
  const texts = textsFor(locale);
  const percent = (value: number | null): string => (value === null ? words.nothing : `${(value * 100).toFixed(1)} %`);
  const states = CONTROL_STATES.map((state) => texts.states[state]);
  const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  const scoreRow = (title: string, { coverage, conformance, total, states: counts }: Scorecard): string => row([title, percent(coverage), percent(conformance), String(total), ...CONTROL_STATES.map((state) => String(counts[state]))]);
  const failing = failingChecks(report);
  const lines = [
    `# ${line(titleIn(locale, report.framework.title, report.framework.titleZh))} ${line(report.framework.version)}`,
    '',
    `${line(report.account.name ?? '')} ${report.account.uin} · ${words.captured} ${report.snapshot.capturedAt} · ${words.report} ${report.id} · ${words.snapshot} \`${report.snapshot.contentHash.slice(0, 16)}\``.trim(),
    '',
    row([words.family, words.coverage, words.conformance, words.total, ...states]),
    `|---|---:|---:|---:|${states.map(() => '---:|').join('')}`,
    ...report.families.map((family) => scoreRow(`${family.id} ${titleIn(locale, family.title, family.titleZh)}`, family.scorecard)),
    scoreRow('**Σ**', report.scorecard),
    '',
    `## ${words.failing}`,
    '',
    ...(failing.length === 0
      ? [words.none]
      : [
          row([words.severity, words.check, words.fails, words.of, words.unknown]),
          '|---|---|---:|---:|---:|',
          ...failing.slice(0, WORST).map((check) => row([texts.severities[check.severity], `${inLocale(check.failTitle, locale)} (${check.id})`, String(check.fail), String(check.population), String(check.unknown)])),
          ...(failing.length > WORST ? ['', words.more(failing.length - WORST)] : []),
        ]),
    '',
    `## ${words.notCollected}`,
    '',
    ...(report.notCollected.length === 0
      ? [words.none]
      : [row([words.kind, words.region, words.reason]), '|---|---|---|', ...report.notCollected.slice(0, WORST).map((slice) => row([inLocale(slice.title, locale), slice.region, slice.reason])), ...(report.notCollected.length > WORST ? ['', words.more(report.notCollected.length - WORST)] : [])]),
  ];
  return `${lines.join('\n')}\n`;
}

/** Checks with failures, worst first. */
function failingChecks({ checks }: AssessmentReport): AssessmentReport['checks'] {
  return checks.filter(({ fail }) => fail > 0).sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || b.fail - a.fail || (a.id < b.id ? -1 : 1));
}

/** Text from outside on one line of Markdown, with nothing in it that Markdown or HTML would act on. */
function line(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|~!&]/g, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : sign === '>' ? '&gt;' : `\\${sign}`));
}

function cell(text: string): string {
  return /^\*\*.*\*\*$/.test(text) ? text : line(text);
}
