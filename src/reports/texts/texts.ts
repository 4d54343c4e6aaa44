import type { Bilingual, Locale } from '../../responsibility/vocabulary.js';
import { en } from './en.js';
import { zhCN } from './zh-CN.js';

/** Every text of a report; each language has all of them. */
export type ReportTexts = typeof en;

const TEXTS: Readonly<Record<Locale, ReportTexts>> = { en, 'zh-CN': zhCN };

/** The texts of a language. */
export function textsFor(locale: Locale): ReportTexts {
  return TEXTS[locale];
}

/** A bilingual text in a language. */
export function inLocale(text: Bilingual, locale: Locale): string {
  return locale === 'zh-CN' ? text.zh : text.en;
}

/** A title whose Chinese form may be missing: own-word catalogues have it for some frameworks only. */
export function titleIn(locale: Locale, title: string, titleZh: string | null): string {
  return locale === 'zh-CN' && titleZh !== null && titleZh !== '' ? titleZh : title;
}
