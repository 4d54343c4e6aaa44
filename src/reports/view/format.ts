import type { JsonValue } from '../../common/json.js';
import type { ReportTexts } from '../texts/texts.js';

const NUMBER = new Intl.NumberFormat('en-US');

/** A count with thousands separated, the same in every language. */
export function formatCount(count: number): string {
  return NUMBER.format(count);
}

/**
 * A share as a percentage with at most one decimal. Rounded, but never to 0 or 100 unless it is: 9,999 of 10,000 is not
 * all, and what exists is not nothing.
 * @param share 0..1
 */
export function formatPercent(share: number): string {
  if (share > 0 && share < 0.001) return '<0.1%';
  if (share < 1 && share > 0.999) return '>99.9%';
  const percent = (share * 100).toFixed(1);
  return `${percent.endsWith('.0') ? percent.slice(0, -2) : percent}%`;
}

/** An instant to the second in UTC, `2026-01-15 08:00:00 UTC`; a date stays a date; anything else stays as it is. */
export function formatTime(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return text;
  const time = Date.parse(text);
  if (Number.isNaN(time)) return text;
  return `${new Date(time).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}

/** Longest value printed; a bucket policy may hold megabytes. The annex has the whole. */
const LONGEST = 480;

/** A value as it is printed; what is no sentence is set as code. */
export interface ValueView {
  readonly text: string;
  readonly code: boolean;
}

/** A recorded or expected value; `null` is what the provider calls not set. */
export function formatValue(value: JsonValue, texts: ReportTexts): ValueView {
  if (value === null) return { text: texts.notSet, code: false };
  if (value === '') return { text: texts.empty, code: false };
  if (Array.isArray(value) && value.length === 0) return { text: texts.empty, code: false };
  if (typeof value === 'string') return { text: shorten(value, LONGEST, texts), code: false };
  return { text: shorten(JSON.stringify(value), LONGEST, texts), code: true };
}

/** Cuts a text and says how long it was. Never inside a surrogate pair. */
export function shorten(text: string, longest: number, texts: ReportTexts): string {
  if (text.length <= longest) return text;
  const end = /[\ud800-\udbff]/.test(text[longest - 1] as string) ? longest - 1 : longest;
  return text.slice(0, end) + texts.cut(formatCount(text.length));
}
