import { InputError } from '../common/errors.js';

/**
 * Reads `name:value,value;name:value` into query parameters. A backslash before `,`, `;`, `:` or itself makes it a plain
 * character, so that any id can be a value.
 * @throws InputError naming the part that is not of this form
 */
export function readFilterText(text: string): Map<string, string[]> {
  const filters = new Map<string, string[]>();
  for (const part of split(text, ';')) {
    if (part === '') continue;
    const [name = '', ...rest] = split(part, ':');
    if (rest.length === 0 || !/^[A-Za-z]{1,64}$/.test(name)) throw wrong(part);
    // Only the first colon parts the name from its values; further ones belong to them.
    const values = split(rest.join(':'), ',').map(plain);
    if (values.some((value) => value === '')) throw wrong(part);
    filters.set(name, [...(filters.get(name) ?? []), ...values]);
  }
  return filters;
}

/** Cuts at a character that has no backslash before it; backslashes stay. */
function split(text: string, at: string): string[] {
  const parts = [''];
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index]!;
    if (character === at) parts.push('');
    else if (character === '\\' && index + 1 < text.length) parts[parts.length - 1] += character + text[++index]!;
    else parts[parts.length - 1] += character;
  }
  return parts;
}

function plain(text: string): string {
  return text.replace(/\\([\s\S])/g, '$1');
}

function wrong(part: string): InputError {
  return new InputError({ code: 'parameter-invalid', place: 'query parameter filter', message: `The filter ${JSON.stringify(part.slice(0, 100))} is not of the form name:value,value.`, remedy: 'Write e.g. severity:critical,high;status:open, with a backslash before commas, semicolons and backslashes of a value.' });
}
