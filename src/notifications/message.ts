import type { EventName } from '../persistence/notifications/announce.js';

/** An event as it is stored and sent. */
export interface EventBody {
  readonly id: string;
  readonly event: EventName;
  readonly account: string | null;
  readonly at: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** An event in words. */
export interface Message {
  readonly title: string;
  readonly lines: readonly string[];
  readonly link: string | null;
}

type Locale = 'en' | 'zh-CN';
interface Assessment {
  readonly framework: string;
  readonly coverage: number | null;
  readonly conformance: number | null;
}
interface Named {
  readonly check: string;
  readonly region: string;
  readonly resource: string;
}

/** What a message says of an event, in one of both languages. @param publicUrl where people open the service */
export function messageOf(body: EventBody, locale: Locale, publicUrl: string | null): Message {
  const zh = locale === 'zh-CN';
  const { account, data } = body;
  const named = typeof data['accountName'] === 'string' ? `${data['accountName']} (${account})` : (account ?? '');
  const link = publicUrl === null ? null : `${publicUrl}/`;
  const one = (title: [string, string], lines: readonly [string, string][]): Message => ({ title: zh ? title[1] : title[0], lines: lines.map(([en, chinese]) => (zh ? chinese : en)), link });
  const number = (name: string): number => Number(data[name] ?? 0);
  const text = (name: string): string => (typeof data[name] === 'string' ? (data[name] as string) : '');
  switch (body.event) {
    case 'scan.finished':
      return one(
        [`Account ${named} was scanned`, `账号 ${named} 扫描完成`],
        [
          [`${number('resources')} resources: ${number('fail')} failed, ${number('unknown')} unknown, ${number('pass')} passed`, `${number('resources')} 个资源：${number('fail')} 项不符合，${number('unknown')} 项未知，${number('pass')} 项符合`],
          ...((data['assessments'] ?? []) as readonly Assessment[]).map(({ framework, coverage, conformance }): [string, string] => [`${framework}: coverage ${percent(coverage)}, conformance ${percent(conformance)}`, `${framework}：覆盖率 ${percent(coverage)}，符合率 ${percent(conformance)}`]),
        ],
      );
    case 'finding.critical-new':
      return one(
        [`${number('number')} new critical findings in account ${named}`, `账号 ${named} 新增 ${number('number')} 项严重问题`],
        ((data['findings'] ?? []) as readonly Named[]).map(({ check, region, resource }): [string, string] => [`${check}: ${resource} (${region})`, `${check}：${resource}（${region}）`]),
      );
    case 'scan.failed':
      return one([`The scan of account ${named} failed`, `账号 ${named} 扫描失败`], [[`${text('message')} ${text('remedy')}`.trim(), `${text('message')} ${text('remedy')}`.trim()], [`Attempts: ${number('attempts')}`, `尝试次数：${number('attempts')}`]]);
    case 'schedule.failing':
      return one([`Schedule ${text('name')} failed ${number('failures')} times in a row`, `计划 ${text('name')} 已连续失败 ${number('failures')} 次`], [[text('message'), text('message')]]);
    case 'expiry.soon': {
      const kinds: Readonly<Record<string, string>> = { certificate: '证书', attestation: '声明', exception: '风险例外' };
      return one(
        [`${capital(text('kind'))} ${text('item')} expires in ${number('days')} days`, `${kinds[text('kind')] ?? text('kind')} ${text('item')} 将在 ${number('days')} 天内到期`],
        [[`${text('title')}; account ${named}; until ${text('expiresAt').slice(0, 10)}`, `${text('title')}；账号 ${named}；有效至 ${text('expiresAt').slice(0, 10)}`]],
      );
    }
    case 'test':
      return one(['A test of Demarc', 'Demarc 测试通知'], [['This target is told of events.', '此目标可以收到事件通知。']]);
  }
}

function percent(part: number | null): string {
  return part === null ? '–' : `${Math.round(part * 1000) / 10} %`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
