/**
 * A text as Postgres can hold it: NUL becomes U+FFFD. Texts come from outside (names, tags, error messages), and one
 * that the server refuses would abort the load of all others. Surrogates without their partner need nothing here:
 * encoding to UTF-8 turns each into U+FFFD.
 */
export function storableText(text: string): string {
  return text.includes('\0') ? text.replaceAll('\0', '\uFFFD') : text;
}
