import type { Resource } from '../../inventory/resource.js';
import type { Parameters } from '../check.js';
import { fail, pass, unknown, type Verdict } from '../verdict.js';

/** What the checks of data classification ask for; letter case of keys does not matter. */
export const CLASSIFICATION = {
  tagNames: { type: 'strings', default: ['classification', 'data-classification', 'data-level', '数据分级', '数据分类'], description: 'Tag keys that name the class of the data, any one of them; letter case does not matter' },
} as const satisfies Parameters;

/** Why a class on every store matters, for somebody who is no security engineer. */
export const CLASSIFICATION_WHY = {
  en: 'Nobody can protect important data better than the rest while nobody knows where it lies. A tag on every store says how its data must be treated, and rights and reports can follow it.',
  zh: '不知道重要数据在哪里，就无法对其加强保护。为每个数据存储打上分级标签，即可据此设置权限与报告。',
} as const;

/**
 * Whether a data store carries a class.
 * @param tags its tags; null: it has none; undefined: not recorded
 */
export function judgeClassification(tags: Resource['tags'], path: string, tagNames: readonly string[]): Verdict {
  if (tags === undefined) return unknown(`${path} is not in the recorded answer`);
  const wanted = tagNames.map((name) => name.toLowerCase());
  const found = (tags ?? []).find(({ Key, Value }) => wanted.includes(Key.toLowerCase()) && Value.trim() !== '');
  const expected = `a value under one of: ${tagNames.join(', ')}`;
  if (found !== undefined) return pass({ path, observed: { Key: found.Key, Value: found.Value }, expected });
  return fail({ path, observed: (tags ?? []).slice(0, 20).map(({ Key }) => Key), expected });
}
