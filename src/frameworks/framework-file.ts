import { createHash } from 'node:crypto';
import { z } from 'zod';
import { writtenText } from '../common/document.js';
import { CONTROL_LAYERS, PARTIES } from '../responsibility/vocabulary.js';
import { ADDRESSEES, ASSURANCES, type Control, type Framework } from './framework.js';
import { links } from './notation.js';
import type { ObjectiveId } from './objectives.js';

/** First entry of a framework file. */
export const FRAMEWORK_FORMAT = 'demarc.framework/1';

/** Ids as issuers print them: `A&A-01`, `8.1.4.1.a`, `PR.AA-03`. */
const publishedId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9&._:/ -]{0,79}$/, 'must be 1 to 80 letters, digits and & . _ : / -');
const label = writtenText.max(300);
const party = z.enum(PARTIES);
const alias = z.strictObject({ edition: label, id: publishedId });

const control = z.strictObject({
  id: publishedId,
  title: label,
  titleZh: label.exactOptional(),
  layer: z.enum(CONTROL_LAYERS),
  customerPremises: z.boolean().exactOptional(),
  assurance: z.array(z.enum(ASSURANCES)).min(1, 'must name at least one kind of proof: automated, attestation, inherited'),
  objectives: z.array(z.string()).max(100).default([]),
  supporting: z.array(z.string()).max(100).default([]),
  ownership: z.strictObject({ iaas: party, paas: party, saas: party }).exactOptional(),
  ownershipConfidence: label.exactOptional(),
  ownershipSource: label.exactOptional(),
  level: publishedId.exactOptional(),
  clause: label.exactOptional(),
  controlPoint: z.strictObject({ id: publishedId, title: label, titleZh: label.exactOptional() }).exactOptional(),
  assessmentUnit: label.exactOptional(),
  addressee: z.enum(ADDRESSEES).exactOptional(),
  introduced: publishedId.exactOptional(),
  removedIn: publishedId.exactOptional(),
  aliases: z.array(alias).max(20).exactOptional(),
  attributes: z.record(z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/, 'attribute names are letters and digits, the first lower case'), label).exactOptional(),
});

const family = z.strictObject({
  id: publishedId,
  title: label,
  titleZh: label.exactOptional(),
  part: label.exactOptional(),
  aliases: z.array(alias).max(20).exactOptional(),
  controls: z.array(control).min(1, 'has no controls').max(5000),
});

const count = z.number().int().min(0);

/** A framework as it is written: one file holds all of it. */
export const frameworkFile = z.strictObject({
  format: z.literal(FRAMEWORK_FORMAT, `must be ${FRAMEWORK_FORMAT}`),
  id: z.string().regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/, 'framework ids are lower case words and numbers joined by - or .').max(60),
  title: label,
  titleZh: label.exactOptional(),
  version: label,
  issuer: label,
  confidence: label,
  notes: z.array(writtenText).max(50).default([]),
  published: z.record(z.string().max(60), count).default({}),
  /** What the entries below must come to; a lost or doubled control is then noticed. */
  counts: z.strictObject({ families: count, controls: count, technical: count, automated: count, attestation: count, inherited: count }).exactOptional(),
  levels: z.array(z.strictObject({ id: publishedId, title: label, titleZh: label.exactOptional() })).max(20).default([]),
  editions: z.array(publishedId).max(20).default([]),
  families: z.array(family).min(1, 'has no families').max(500),
});

export type FrameworkFile = z.output<typeof frameworkFile>;
export type ControlEntry = FrameworkFile['families'][number]['controls'][number];

/** The framework a verified file describes. @param files names of the files behind it; empty for a built-in one */
export function frameworkOf(file: FrameworkFile, files: readonly string[] = []): Framework {
  const { format: _format, counts: _counts, families, ...head } = file;
  const framework = { ...head, families: families.map(({ controls, ...rest }) => ({ ...rest, controls: controls.map(controlOf) })) };
  return { ...framework, origin: { files, sha256: hashOf(framework) } };
}

function controlOf({ objectives, supporting, ownership, ownershipConfidence, ownershipSource, assurance, ...rest }: ControlEntry): Control {
  return {
    ...rest,
    assurance: assurance as unknown as Control['assurance'],
    // Verified before: every id is an objective.
    objectives: links(objectives as ObjectiveId[], supporting as ObjectiveId[]),
    ...(ownership === undefined ? {} : { publishedOwnership: { ...ownership, confidence: ownershipConfidence ?? 'not stated', source: ownershipSource ?? 'not stated' } }),
  };
}

function hashOf(framework: Omit<Framework, 'origin'>): string {
  return createHash('sha256').update(JSON.stringify(framework)).digest('hex');
}
