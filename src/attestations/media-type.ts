/** What a file's first bytes say it is. */
interface Signature {
  readonly mediaType: string;
  readonly extensions: readonly string[];
  readonly matches: (head: Uint8Array) => boolean;
}

const begins =
  (...bytes: number[]) =>
  (head: Uint8Array): boolean =>
    bytes.every((byte, index) => head[index] === byte);

/** Kinds of files that serve as evidence. Office documents are ZIP archives; their extension tells them apart. */
const SIGNATURES: readonly Signature[] = [
  { mediaType: 'application/pdf', extensions: ['pdf'], matches: begins(0x25, 0x50, 0x44, 0x46, 0x2d) },
  { mediaType: 'image/png', extensions: ['png'], matches: begins(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) },
  { mediaType: 'image/jpeg', extensions: ['jpg', 'jpeg'], matches: begins(0xff, 0xd8, 0xff) },
  { mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', extensions: ['docx'], matches: begins(0x50, 0x4b, 0x03, 0x04) },
  { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', extensions: ['xlsx'], matches: begins(0x50, 0x4b, 0x03, 0x04) },
  { mediaType: 'application/zip', extensions: ['zip'], matches: begins(0x50, 0x4b, 0x03, 0x04) },
  { mediaType: 'application/json', extensions: ['json'], matches: isText },
  { mediaType: 'text/csv', extensions: ['csv'], matches: isText },
  { mediaType: 'message/rfc822', extensions: ['eml'], matches: isText },
  { mediaType: 'text/plain', extensions: ['txt', 'md', 'log'], matches: isText },
];

/** Extensions of files that may be evidence. */
export const EVIDENCE_EXTENSIONS: readonly string[] = SIGNATURES.flatMap(({ extensions }) => extensions);

/** Media types of files that may be evidence. */
export const EVIDENCE_MEDIA_TYPES: readonly string[] = SIGNATURES.map(({ mediaType }) => mediaType);

/**
 * The media type of an evidence file, told by name and content together; null when they contradict each other (a
 * program named `.pdf`) or when files of this kind are not taken.
 * @param head the first bytes, at least 16 or all there are
 */
export function evidenceMediaType(name: string, head: Uint8Array): string | null {
  const extension = /\.([A-Za-z0-9]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return SIGNATURES.find((one) => one.extensions.includes(extension) && one.matches(head))?.mediaType ?? null;
}

/** No control characters but tab, line feed and carriage return. */
function isText(head: Uint8Array): boolean {
  return head.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d);
}
