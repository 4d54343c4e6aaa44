import type { Locale } from '../../responsibility/vocabulary.js';
import type { PostureNumbers } from './numbers.js';

/** What a badge shows. */
export const BADGE_METRICS = ['conformance', 'coverage', 'critical', 'open'] as const;
export type BadgeMetric = (typeof BADGE_METRICS)[number];

const WORDS: Readonly<Record<Locale, Readonly<Record<BadgeMetric | 'none' | 'of', string>>>> = {
  en: { conformance: 'conformance', coverage: 'coverage', critical: 'critical findings', open: 'open findings', none: 'not assessed', of: 'coverage' },
  'zh-CN': { conformance: '符合率', coverage: '覆盖率', critical: '严重问题', open: '未解决问题', none: '尚未评估', of: '覆盖率' },
};

const GREY = '#6b7280';
const GREEN = '#15803d';
const AMBER = '#b45309';
const RED = '#b91c1c';

/** What a badge says and in which colour. Conformance never stands without the coverage it rests on. */
export function badgeText(metric: BadgeMetric, numbers: PostureNumbers | null, locale: Locale): { readonly label: string; readonly value: string; readonly colour: string } {
  const words = WORDS[locale];
  if (numbers === null) return { label: words[metric], value: words.none, colour: GREY };
  const { controls, findings } = numbers;
  if (metric === 'critical' || metric === 'open') {
    const number = metric === 'critical' ? findings.open.critical : findings.openTotal;
    // Nothing found where something could not be judged is no reason for green.
    const clean = findings.unknown > 0 ? GREY : GREEN;
    return { label: words[metric], value: String(number), colour: number === 0 ? clean : metric === 'critical' ? RED : AMBER };
  }
  const coverage = percent(controls?.coverage ?? null);
  if (metric === 'coverage') return { label: words.coverage, value: coverage ?? words.none, colour: coverage === null ? GREY : shade(controls?.coverage ?? 0) };
  const conformance = percent(controls?.conformance ?? null);
  if (conformance === null) return { label: words.conformance, value: words.none, colour: GREY };
  return { label: words.conformance, value: `${conformance} (${words.of} ${coverage ?? '0 %'})`, colour: shade(Math.min(controls?.conformance ?? 0, controls?.coverage ?? 0)) };
}

/** A badge as SVG: no scripts, no fonts or images from elsewhere, both texts readable by a screen reader. */
export function badgeSvg(title: string, { label, value, colour }: { readonly label: string; readonly value: string; readonly colour: string }): string {
  const left = widthOf(label);
  const right = widthOf(value);
  const width = left + right;
  const text = (x: number, content: string): string => `<text x="${x}" y="14" text-anchor="middle">${escaped(content)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="20" role="img" aria-label="${escaped(`${title}: ${label} ${value}`)}">`,
    `<title>${escaped(`${title}: ${label} ${value}`)}</title>`,
    `<clipPath id="r"><rect width="${width}" height="20" rx="3"/></clipPath>`,
    `<g clip-path="url(#r)"><rect width="${left}" height="20" fill="#374151"/><rect x="${left}" width="${right}" height="20" fill="${colour}"/></g>`,
    `<g fill="#fff" font-family="Verdana,Geneva,'PingFang SC','Microsoft YaHei',sans-serif" font-size="11">${text(left / 2, label)}${text(left + right / 2, value)}</g>`,
    '</svg>',
  ].join('');
}

/** Two digits at most, never rounded up to 100 %. */
function percent(ratio: number | null): string | null {
  return ratio === null ? null : `${Math.floor(ratio * 100)} %`;
}

function shade(ratio: number): string {
  if (ratio >= 0.9) return GREEN;
  return ratio >= 0.6 ? AMBER : RED;
}

/** Width of a text with its margins in pixels, as far as that can be known without its font. */
function widthOf(text: string): number {
  let width = 12;
  for (const character of text) width += character > '\u2E80' ? 11.5 : 6.8;
  return Math.ceil(width);
}

function escaped(text: string): string {
  // Control characters may not stand in XML at all.
  const clean = [...text].filter((character) => character >= ' ').join('');
  return clean.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
