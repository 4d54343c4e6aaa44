import { camPasswordRules } from '../../inventory/identity/cam-password-rules.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { denied, passwordRules } from './identity-calls.js';

/**
 * What the demanded classes mean. The vendor documents no notation; its sample demands `A`. A text that holds nothing
 * but single characters, separated or not, is read as one character for each class; any other text is not understood.
 */
const CLASSES: { readonly [name: string]: RegExp } = { 'upper-case': /[A-Z]/, 'lower-case': /[a-z]/, digit: /\d/, special: /[^A-Za-z\d\s,;|]/ };

function classesOf(text: string): readonly string[] | undefined {
  const characters = text.split(/[\s,;|]*/).filter((character) => character !== '');
  // Words (`upper`) would hold a class twice or more; a notation of single characters does not.
  const names = characters.map((character) => Object.keys(CLASSES).find((name) => CLASSES[name]?.test(character)) ?? '');
  return new Set(names).size === names.length ? names : undefined;
}

export default defineCheck({
  id: 'cam-password-character-classes',
  title: { en: 'CAM passwords need several classes of characters', zh: 'CAM 口令须包含多类字符' },
  failTitle: { en: 'CAM allows passwords of few classes of characters', zh: 'CAM 允许字符类别过少的口令' },
  why: {
    en: 'Passwords of one kind of character are words and dates, which programs guess first. Mixing kinds makes the lists that attackers use worthless.',
    zh: '只由一类字符组成的口令往往是单词或日期，会被最先猜到。混合多类字符可使攻击者的字典失效。',
  },
  severity: 'medium',
  subject: camPasswordRules,
  layer: 'accounts-access',
  objectives: ['password-policy'],
  parameters: {
    requiredClasses: { type: 'strings', default: ['upper-case', 'lower-case', 'digit', 'special'], description: 'Classes that the rules must demand: upper-case, lower-case, digit, special.' },
  },
  remediation: {
    console: [{ en: 'CAM > Settings > Password rules: demand upper-case and lower-case letters, digits and special characters.', zh: '在“访问管理 > 用户设置 > 密码规则”中要求包含大写字母、小写字母、数字和特殊符号。' }],
    docs: 'https://cloud.tencent.com/document/product/598/34587',
  },
  covers: { statements: ['WP-6.2.1-03a', 'WP-6.2.1-07'], peers: ['cis-1.7', 'cis-1.8', 'cis-1.9', 'cis-1.10'] },
  evaluate({ data }, { parameters }) {
    const rules = known(data.Rules, 'Rules');
    const text = rules === null ? null : known(rules.MustContain, 'Rules.MustContain');
    // Null is documented as "no value could be obtained", not as "no rule".
    if (text === null) return unknown('the answer holds no value for Rules.MustContain');
    const demanded = classesOf(text);
    if (demanded === undefined) return unknown('Rules.MustContain is in a notation that the vendor does not document');
    const lacking = parameters.requiredClasses.filter((name) => !demanded.includes(name));
    const evidence = { path: 'GetPasswordRules Rules.MustContain', observed: text, expected: `demands ${parameters.requiredClasses.join(', ')}`, note: 'read as one character for each demanded class, as in the vendor\'s sample' };
    return lacking.length === 0 ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'All four', given: [passwordRules({ MustContain: 'Aa0!' })], expect: { account: 'pass' } },
    { name: 'All four, separated', given: [passwordRules({ MustContain: 'A,a,1,#' })], expect: { account: 'pass' } },
    { name: 'The vendor\'s sample: one', given: [passwordRules({ MustContain: 'A' })], expect: { account: 'fail' } },
    { name: 'None', given: [passwordRules({ MustContain: '' })], expect: { account: 'fail' } },
    { name: 'Three are enough', parameters: { requiredClasses: ['upper-case', 'lower-case', 'digit'] }, given: [passwordRules({ MustContain: 'Aa1' })], expect: { account: 'pass' } },
    { name: 'Words, which no documentation explains', given: [passwordRules({ MustContain: 'upper,lower' })], expect: { account: 'unknown' } },
    { name: 'Null', given: [passwordRules({ MustContain: null })], expect: { account: 'unknown' } },
    { name: 'The field is absent', given: [passwordRules({ MinimumLength: 14 })], expect: { account: 'unknown' } },
    { name: 'No rules in the answer', given: [passwordRules(null)], expect: { account: 'unknown' } },
    { name: 'Denied', given: [denied('cam.GetPasswordRules')], expect: { '*': 'unknown' } },
  ],
});
