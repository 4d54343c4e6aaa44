import { InputError } from '../common/errors.js';

type Tree = { readonly [name: string]: Tree | true };

/**
 * Keeps the named members of an answer: of each item where it is a list, else of the document itself. A dot reaches
 * into a member. Names that an answer does not have are left out: whether an optional member is there depends on data.
 * @param text names separated by commas, e.g. `fingerprint,resource.id`
 * @throws InputError when it is not a list of names
 */
export function chosenFields(answer: unknown, text: string): unknown {
  const tree = readFields(text);
  if (!isObject(answer)) throw refusal('This answer is not a document whose fields could be chosen.');
  const { items } = answer;
  return Array.isArray(items) ? { ...answer, items: items.map((item) => pick(item, tree)) } : pick(answer, tree);
}

function readFields(text: string): Tree {
  const tree: Record<string, Tree | true> = Object.create(null) as Record<string, Tree | true>;
  for (const path of text.split(',')) {
    const names = path.split('.');
    if (names.length > 8 || !names.every((name) => /^[A-Za-z][A-Za-z0-9]{0,63}$/.test(name))) throw refusal('fields is a list of names separated by commas.');
    let at = tree;
    for (const [index, name] of names.entries()) {
      if (at[name] === true) break;
      if (index === names.length - 1) at[name] = true;
      else at = (at[name] ??= Object.create(null) as Tree) as Record<string, Tree | true>;
    }
  }
  return tree;
}

function pick(value: unknown, tree: Tree): unknown {
  if (Array.isArray(value)) return value.map((item) => pick(item, tree));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(tree).flatMap(([name, below]) => (Object.hasOwn(value, name) ? [[name, below === true ? value[name] : pick(value[name], below)]] : [])));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refusal(message: string): InputError {
  return new InputError({ code: 'parameter-invalid', place: 'query parameter fields', message, remedy: 'Name members of the answer, e.g. fields=fingerprint,severity,resource.id.' });
}
