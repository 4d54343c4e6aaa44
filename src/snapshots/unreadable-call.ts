/**
 * One call that cannot be taken in. The reason reaches logs and screens, so it never repeats what the call holds:
 * positions and names of members only, since answers carry secrets.
 */
export class UnreadableCall extends Error {
  override readonly name = 'UnreadableCall';
}

/** A member's or file's name as it may be shown: control characters escaped, 64 characters at most. */
export function shownName(name: string): string {
  const short = name.length > 64 ? `${name.slice(0, 64)}…` : name;
  return JSON.stringify(short).replace(/[\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
