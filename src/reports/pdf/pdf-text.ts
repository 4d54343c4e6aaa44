/** A PDF text string: UTF-16 with byte order mark, in hexadecimal, so that no character needs escaping. */
export function textString(text: string): string {
  let hex = 'FEFF';
  for (let index = 0; index < text.length; index++) hex += text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0');
  return `<${hex}>`;
}

/** A date as Chromium writes it, `D:20260115080000+00'00'`, in UTC. */
export function literalDate(at: string): string {
  return `D:${new Date(at).toISOString().slice(0, 19).replace(/[-:T]/g, '')}+00'00'`;
}
