/** What stands in place of a secret. */
const MASK = '***';

/** Parts of the names of things that are secret, whatever they are called in front or behind. */
const SECRET_NAME = 'authorization|cookie|passw|passphrase|pwd|secret|token|api[-_]?key|private[-_]?key|access[-_]?key|signing[-_]?key|credential|signature|dsn|database_?url';

/** A line that matches nothing here holds nothing to mask: nearly all lines end here. */
const SUSPICIOUS = new RegExp(`${SECRET_NAME}|bearer|basic|://|AKID|dm[ks]_|eyJ|PRIVATE|[?&]`, 'i');

type Replacement = readonly [RegExp, string];

const PATTERNS: readonly Replacement[] = [
  // Keys as they stand in files, over several lines.
  [/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----[^"]*?(-----END [A-Z0-9 ]*PRIVATE KEY-----|(?="|$))/g, MASK],
  // Our own keys and sessions, the cloud's key ids, signed tokens: known by their form, wherever they stand.
  [/\bdm[ks]_[0-9a-z]{1,6}_[0-9a-f]{8}_[\w-]+/g, MASK],
  [/\bAKID[A-Za-z0-9]{8,}/g, MASK],
  [/\beyJ[\w-]{5,}\.[\w-]+(\.[\w-]*)?/g, MASK],
  // Field of an object: text, list or object of one level.
  [new RegExp(`("[^"\\\\]*(?:${SECRET_NAME})[^"\\\\]*"\\s*:\\s*)("(?:[^"\\\\]|\\\\.)*"|\\[[^\\]]*\\]|\\{[^{}]*\\}|-?[\\d.]+)`, 'gi'), `$1"${MASK}"`],
  // The same within a text that quotes JSON.
  [new RegExp(`(\\\\"[^"\\\\]*(?:${SECRET_NAME})[^"\\\\]*\\\\"\\s*:\\s*\\\\")(?:(?!\\\\").)*`, 'gi'), `$1${MASK}`],
  // Password in an address: everything up to the last @ of the word.
  [/([a-z][a-z0-9+.-]*:\/\/[^\s/?#:@"\\]*):[^\s"\\]+@/gi, `$1:${MASK}@`],
  // Webhooks of chats: whoever knows the path may write there.
  [/(https?:\/\/[^\s"/\\]+\/(?:[\w.-]+\/){0,6}?(?:services|hook|webhookb2|workflows)\/)[^\s"'\\?#]+/gi, `$1${MASK}`],
  // Header in a text.
  [/\b((?:proxy-)?authorization|(?:set-)?cookie)(\s*[:=]\s*)(?!\*\*\*)[^"\\\r\n]+/gi, `$1$2${MASK}`],
  [/\b(bearer|basic|digest)\s+(?!realm)[A-Za-z0-9+/=._~-]{6,}/gi, `$1 ${MASK}`],
  // Parameter of a query, or an assignment in a text.
  [new RegExp(`([?&;]|\\b)([\\w.%-]*(?:${SECRET_NAME}|[?&]key|[?&]code|[?&]sig|[?&]auth)[\\w.%-]*\\s*=\\s*)(?!\\*\\*\\*)[^&\\s"'\\\\<>#;,]+`, 'gi'), `$1$2${MASK}`],
  [/([?&](?:key|code|sig|auth|session|sid|jwt|state|nonce)=)[^&\s"'\\<>#]+/gi, `$1${MASK}`],
  // "password: x" in a text.
  [new RegExp(`\\b((?:[\\w-]*[_-])?(?:passw(?:or)?d|passphrase|secret[-_]?(?:key|id)?|token|api[-_]?key)\\s*:\\s+)(?!\\*\\*\\*)[^\\s"\\\\,;}]+`, 'gi'), `$1${MASK}`],
];

/** Shorter ones would be found inside of ordinary words. */
const SHORTEST_KNOWN = 8;

/**
 * Makes the last gate before a line leaves the process: it masks what is secret by its name, by its form, or because it
 * is one of the secrets this process was given. What it returns is JSON again.
 * @param known texts that are secret; those shorter than eight characters are left to their names
 */
export function redaction(known: readonly string[] = []): (line: string) => string {
  const spellings = new Set(known.filter((secret) => secret.length >= SHORTEST_KNOWN).flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)]));
  const literal = spellings.size === 0 ? null : new RegExp([...spellings].sort((a, b) => b.length - a.length).map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'g');
  return (line) => {
    const told = literal === null ? line : line.replace(literal, MASK);
    return SUSPICIOUS.test(told) ? PATTERNS.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), told) : told;
  };
}
