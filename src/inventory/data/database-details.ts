import { isObject } from '../../common/json.js';
import { text, type Infer, type Shape } from '../shape.js';

/**
 * The named parameters of an engine out of the product's list of all. Others are neither read nor kept: some hold
 * statements of the customer's own. One item that does not say its name makes all unknown, as it may be any of them.
 * @param nameField, valueField what the product calls a parameter's name and its current value
 */
export function engineParameters(nameField: string, valueField: string, ...names: readonly string[]): Shape<readonly { readonly [field: string]: string }[]> {
  return {
    project(value) {
      if (value === null) return null;
      if (!Array.isArray(value)) return undefined;
      const kept: { [field: string]: string }[] = [];
      for (const item of value as readonly unknown[]) {
        const name = isObject(item) && Object.hasOwn(item, nameField) ? item[nameField] : undefined;
        if (typeof name !== 'string') return undefined;
        if (!names.includes(name)) continue;
        const current = isObject(item) && Object.hasOwn(item, valueField) ? text.project(item[valueField]) : undefined;
        if (typeof current === 'string') kept.push({ [nameField]: name, [valueField]: current });
      }
      return kept;
    },
  };
}

/** The current value of a parameter; undefined when it was not recorded. */
export function engineParameter(list: Infer<ReturnType<typeof engineParameters>> | null | undefined, nameField: string, valueField: string, name: string): string | undefined {
  return list?.find((item) => item[nameField] === name)?.[valueField];
}
