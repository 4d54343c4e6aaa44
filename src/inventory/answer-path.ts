import { isObject } from '../common/json.js';

/** The value at a dot-separated path of own properties; "" is the answer itself; undefined where nothing stands. */
export function valueAt(answer: unknown, path: string): unknown {
  if (path === '') return answer;
  let value = answer;
  for (const name of path.split('.')) {
    if (!isObject(value) || !Object.hasOwn(value, name)) return undefined;
    value = value[name];
  }
  return value;
}

/** JSON text of an object that holds `json` at the path, e.g. (`A.B`, `[1]`) → `{"A":{"B":[1]}}`, without its braces. */
export function membersAt(path: string, json: string): string {
  const names = path.split('.');
  const opening = names.map((name, depth) => `${depth === 0 ? '' : '{'}${JSON.stringify(name)}:`).join('');
  return `${opening}${json}${'}'.repeat(names.length - 1)}`;
}
