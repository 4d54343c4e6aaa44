import type { JsonObject } from '../../common/json.js';
import { PLANNED_ID } from './raw-resource.js';
import type { Values } from './values.js';

/** What a mapping may need beside the resource's own values. */
export interface TerraformContext {
  /** Id of the resource in the state, or the text that stands for one that is not made yet. */
  readonly id: string;
  /** Root uin of the account. */
  readonly uin: string;
}

/** Where a member of an answer comes from: the attributes it is read of, and how. Undefined: not told. */
export class From {
  constructor(
    /** Names as in the provider's documentation; `block.attribute` for those of a nested block. */
    readonly attributes: readonly string[],
    readonly read: (values: Values, context: TerraformContext) => unknown,
  ) {}
}

/** An answer, or a part of one, with the source of every member in place of its value. */
export interface Template {
  readonly [member: string]: From | Template | string | number | boolean;
}

/**
 * The answer a template makes of a resource. Members that are not told are left out at every depth; undefined where
 * nothing at all is told, since what is constant says nothing by itself.
 */
export function filled(template: Template, values: Values, context: TerraformContext): JsonObject | undefined {
  let told = false;
  const members = Object.entries(template).flatMap(([name, source]): (readonly [string, unknown])[] => {
    if (typeof source !== 'object') return [[name, source]];
    const value = source instanceof From ? source.read(values, context) : filled(source, values, context);
    if (value === undefined) return [];
    told = true;
    return [[name, value]];
  });
  return told ? Object.fromEntries(members) : undefined;
}

/** All attributes that a template reads. */
export function attributesOf(template: Template | From): readonly string[] {
  if (template instanceof From) return template.attributes;
  return Object.values(template).flatMap((source) => (typeof source === 'object' ? attributesOf(source) : []));
}

/** The id of the resource. */
export const ownId = new From([], (_, { id }) => id);

/** A part of an id that the provider puts together of several: `lb-1#lbl-2`. One that is planned stands for itself. */
export function idPart(index: number, separator = '#'): From {
  return new From([], (_, { id }) => (id.startsWith(PLANNED_ID) ? id : id.split(separator).at(index)));
}

/** Digits of the attribute that names the resource to the API, or what stands for a resource that is not made yet. */
export function uinOf(name: string): From {
  return new From([name], (v, { id }) => v.number(name) ?? v.text(name) ?? (id.startsWith(PLANNED_ID) ? id : undefined));
}

/** The first of several attributes that is told: the provider renames now and then. */
function first<T>(names: readonly string[], read: (values: Values, name: string) => T | undefined): From {
  return new From(names, (v) => {
    for (const name of names) {
      const value = read(v, name);
      if (value !== undefined) return value;
    }
    return undefined;
  });
}

/** A text. */
export const text = (...names: readonly string[]): From => first(names, (v, name) => v.text(name));

/** A number, or digits. */
export const number = (...names: readonly string[]): From => first(names, (v, name) => v.number(name));

/** True or false. */
export const flag = (...names: readonly string[]): From => first(names, (v, name) => v.flag(name));

/** True or false that the API answers as 1 or 0. */
export const bit = (...names: readonly string[]): From => first(names, (v, name) => yesNo(v.flag(name), 1, 0));

/** True or false that the API answers in words. */
export function words(name: string, yes: string, no: string): From {
  return new From([name], (v) => yesNo(v.flag(name), yes, no));
}

/** True or false turned round: `disabled` of the provider is `Enabled` of the API. */
export function not(name: string): From {
  return new From([name], (v) => yesNo(v.flag(name), false, true));
}

/** 1 or 0 that the API answers as true or false. */
export function truth(name: string): From {
  return new From([name], (v) => {
    const value = v.number(name);
    return value === 1 ? true : value === 0 ? false : v.flag(name);
  });
}

/** A text in capitals: the provider takes both. */
export function capitals(name: string): From {
  return new From([name], (v) => v.text(name)?.toUpperCase());
}

/** A word that is another at the API; words that are not listed are not told. */
export function translated(name: string, table: { readonly [word: string]: unknown }): From {
  return new From([name], (v) => {
    const word = v.text(name) ?? v.number(name) ?? v.flag(name);
    return word === undefined || !Object.hasOwn(table, String(word)) ? undefined : table[String(word)];
  });
}

/** Texts of a list or set. */
export const texts = (...names: readonly string[]): From => first(names, (v, name) => v.texts(name));

/** One text as a list of it. */
export function only(name: string): From {
  return new From([name], (v) => {
    const value = v.text(name);
    return value === undefined ? undefined : [value];
  });
}

/** Ids of a set whose order matters at the API: several of them are not told by a set, which has none. */
export function atMostOne(name: string): From {
  return new From([name], (v) => {
    const value = v.texts(name);
    return value !== undefined && value.length <= 1 ? value : undefined;
  });
}

/** Every text of a list as an object of one member. */
export function eachAs(name: string, member: string): From {
  return new From([name], (v) => v.texts(name)?.map((one) => ({ [member]: one })));
}

/** Labels as the API answers tags. */
export const tags = (name = 'tags'): From => new From([name], (v) => v.tags(name));

/** The one block of a list that has at most one. */
export function block(name: string, template: Template): From {
  return new From(nested(name, template), (v, context) => {
    const [only] = v.blocks(name) ?? [];
    return only === undefined ? undefined : filled(template, only, context);
  });
}

/** An attribute of the one block of a list that has at most one. */
export function within(name: string, source: From): From {
  return new From(source.attributes.map((inner) => `${name}.${inner}`), (v, context) => {
    const [only] = v.blocks(name) ?? [];
    return only === undefined ? undefined : source.read(only, context);
  });
}

/** All blocks of a list in their order; not told where one of them is not. */
export function blocks(name: string, template: Template): From {
  return new From(nested(name, template), (v, context) => {
    const all = v.blocks(name)?.map((one) => filled(template, one, context));
    return all?.every((one) => one !== undefined) === true ? all : undefined;
  });
}

/** A value of a mapping's own, with the attributes it is made of. */
export function made(attributes: readonly string[], read: From['read']): From {
  return new From(attributes, read);
}

function nested(name: string, template: Template): readonly string[] {
  return attributesOf(template).map((inner) => `${name}.${inner}`);
}

function yesNo<T>(value: boolean | undefined, yes: T, no: T): T | undefined {
  return value === undefined ? undefined : value ? yes : no;
}
