/**
 * One call that cannot be taken in. The reason reaches logs and screens, so it never repeats what the call holds:
 * positions and names of members only, since answers carry secrets.
 */
export class UnreadableCall extends Error {
  override readonly name = 'UnreadableCall';
}

/** A member's or file's name as it may be shown: in quotes, control characters escaped, shortened to `most` characters. */
export function shownName(name: string, most = 64): string {
  const short = name.length > most ? `${name.slice(0, most)}...` : name;
  return JSON.stringify(short).replace(/[\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
