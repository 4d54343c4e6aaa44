import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { InputError } from '../../common/errors.js';
import { accentColour, brandText, DEFAULT_BRANDING, logoUrl, type Branding } from './branding.js';

const schema = z.strictObject({
  paper: z.enum(['a4', 'letter']).optional(),
  name: z.string().optional(),
  /** Path of a PNG or JPEG, relative to the branding file. */
  logo: z.string().optional(),
  accent: z.string().optional(),
  classification: z.string().optional(),
});

/**
 * Branding from a YAML or JSON file with any of `paper`, `name`, `logo`, `accent`, `classification`.
 * @throws InputError naming file, member and remedy
 */
export function brandingFrom(path: string): Branding {
  const parsed = schema.safeParse(readYaml(path));
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new InputError({ code: 'branding-invalid', place: `${path}: ${issue?.path.join('.') ?? ''}`, message: issue?.message ?? 'The file is not valid.', remedy: 'It may hold paper (a4 or letter), name, logo, accent and classification; docs/reports.md has an example.' });
  }
  const { paper, name, logo, accent, classification } = parsed.data;
  return {
    paper: paper ?? DEFAULT_BRANDING.paper,
    name: name === undefined ? DEFAULT_BRANDING.name : brandText(name, `${path}: name`),
    logo: logo === undefined ? null : logoUrl(bytesOf(resolve(dirname(path), logo)), `${path}: logo`),
    accent: accent === undefined ? DEFAULT_BRANDING.accent : accentColour(accent, `${path}: accent`),
    classification: classification === undefined ? null : brandText(classification, `${path}: classification`),
  };
}

function readYaml(path: string): unknown {
  const text = bytesOf(path).toString('utf8');
  try {
    return parse(text) ?? {};
  } catch (cause) {
    throw new InputError({ code: 'branding-invalid', place: path, message: `The file is no YAML: ${cause instanceof Error ? (cause.message.split('\n')[0] as string) : 'unreadable'}`, remedy: 'Correct the line it names.', cause });
  }
}

function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new InputError({ code: 'file-unreadable', place: path, message: `The file cannot be read (${(cause as NodeJS.ErrnoException).code ?? 'unknown reason'}).`, remedy: 'Check the path and its permissions.', cause });
  }
}
