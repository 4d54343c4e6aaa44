import { InputError } from '../../common/errors.js';

/** How an operator's reports look. Everything is optional to an operator; the defaults are Demarc's own. */
export interface Branding {
  readonly paper: 'a4' | 'letter';
  /** Name on the cover in place of DEMARC, at most 40 characters. */
  readonly name: string;
  /** `data:` URL of a PNG or JPEG, or null. */
  readonly logo: string | null;
  /** Colour of headings and charts' frames, `#rrggbb`; dark enough to read on white. */
  readonly accent: string;
  /** Printed on every page, e.g. `CONFIDENTIAL`; at most 40 characters. */
  readonly classification: string | null;
}

export const DEFAULT_BRANDING: Branding = { paper: 'a4', name: 'DEMARC', logo: null, accent: '#1c3d6b', classification: null };

/** Bytes of a logo; it stands in every report. */
const LARGEST_LOGO = 512 * 1024;

const SIGNATURES = [
  { mediaType: 'image/png', bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { mediaType: 'image/jpeg', bytes: [0xff, 0xd8, 0xff] },
];

/**
 * A logo as a `data:` URL. Its type is read from its bytes, not from its name; SVG is refused because it may hold
 * references and scripts.
 * @throws InputError when it is neither PNG nor JPEG, or too large
 */
export function logoUrl(bytes: Uint8Array, place: string): string {
  if (bytes.length > LARGEST_LOGO) throw wrong(place, `The logo has ${bytes.length} bytes; at most ${LARGEST_LOGO} are allowed.`, 'Scale it down; it is printed 14 mm high.');
  const found = SIGNATURES.find((signature) => signature.bytes.every((byte, index) => bytes[index] === byte));
  if (found === undefined) throw wrong(place, 'The logo is neither PNG nor JPEG.', 'Save it as PNG.');
  return `data:${found.mediaType};base64,${Buffer.from(bytes).toString('base64')}`;
}

/**
 * A colour that may be an accent.
 * @throws InputError when it is no `#rrggbb`, or too light to read on white (contrast below 4.5 to 1, WCAG 2 AA)
 */
export function accentColour(text: string, place: string): string {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text);
  if (match === null) throw wrong(place, `${JSON.stringify(text)} is no colour.`, 'Write it as #rrggbb, e.g. #1c3d6b.');
  const [red, green, blue] = match.slice(1).map((part) => linear(parseInt(part, 16) / 255)) as [number, number, number];
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  if (1.05 / (luminance + 0.05) < 4.5) throw wrong(place, `${text} is too light to read on white paper.`, 'Choose a darker colour (contrast of at least 4.5 to 1).');
  return text.toLowerCase();
}

function linear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

/** A short line of text for cover or margins. @throws InputError when it is longer than 40 characters */
export function brandText(text: string, place: string): string {
  if ([...text].length > 40) throw wrong(place, 'The text is longer than 40 characters.', 'Shorten it; it stands in a margin.');
  return text;
}

function wrong(place: string, message: string, remedy: string): InputError {
  return new InputError({ code: 'branding-invalid', place, message, remedy });
}
