import { z } from 'zod';
import { SEVERITIES } from '../../checks/verdict.js';
import { ADDRESSEES, ASSURANCES } from '../../frameworks/framework.js';
import { CONTROL_LAYERS, LAYERS, PARTIES, SERVICE_MODELS } from '../../responsibility/vocabulary.js';
import { component, pageOf } from '../components.js';
import { BILINGUAL, COUNT_OF } from './common.js';

const TITLED = { title: z.string(), titleZh: z.string().optional() };
const LEVELS = z.array(z.strictObject({ id: z.string(), ...TITLED }));
const ORIGIN = z.strictObject({ files: z.array(z.string()), sha256: z.string() });
const ALIASES = z.array(z.strictObject({ edition: z.string(), id: z.string() })).optional();

const EXAMPLE = { id: 'iso-27001-2022', title: 'ISO/IEC 27001:2022', version: '2022', issuer: 'ISO/IEC', confidence: 'high', levels: [], editions: [], origin: { files: [], sha256: '9b74c989' } };

/** A framework without its controls. */
export const FRAMEWORK_SUMMARY = component(
  'FrameworkSummary',
  'A framework, without its controls; the counts say how many need each kind of proof.',
  z.strictObject({
    id: z.string(),
    title: z.string(),
    titleZh: z.string().nullable(),
    version: z.string(),
    issuer: z.string(),
    confidence: z.string(),
    levels: LEVELS,
    editions: z.array(z.string()),
    origin: ORIGIN,
    families: COUNT_OF,
    controls: COUNT_OF,
    technical: COUNT_OF,
    automated: COUNT_OF,
    attestation: COUNT_OF,
    inherited: COUNT_OF,
  }),
  { ...EXAMPLE, titleZh: null, families: 4, controls: 93, technical: 40, automated: 35, attestation: 90, inherited: 14 },
);
export const FRAMEWORK_PAGE = pageOf(FRAMEWORK_SUMMARY);

const CONTROL = z.strictObject({
  id: z.string(),
  ...TITLED,
  layer: z.enum(CONTROL_LAYERS),
  customerPremises: z.boolean().optional(),
  assurance: z.array(z.enum(ASSURANCES)),
  objectives: z.array(z.strictObject({ id: z.string(), supporting: z.boolean() })),
  publishedOwnership: z.strictObject({ iaas: z.enum(PARTIES), paas: z.enum(PARTIES), saas: z.enum(PARTIES), confidence: z.string(), source: z.string() }).optional(),
  level: z.string().optional(),
  clause: z.string().optional(),
  controlPoint: z.strictObject({ id: z.string(), ...TITLED }).optional(),
  assessmentUnit: z.string().optional(),
  addressee: z.enum(ADDRESSEES).optional(),
  introduced: z.string().optional(),
  removedIn: z.string().optional(),
  aliases: ALIASES,
  attributes: z.record(z.string(), z.string()).optional(),
});

/** A framework with all its controls. */
export const FRAMEWORK = component(
  'Framework',
  'A framework with all its families and controls. Titles are in our own words.',
  z.strictObject({
    id: z.string(),
    ...TITLED,
    version: z.string(),
    issuer: z.string(),
    confidence: z.string(),
    notes: z.array(z.string()),
    published: z.record(z.string(), z.number()),
    levels: LEVELS,
    editions: z.array(z.string()),
    families: z.array(z.strictObject({ id: z.string(), ...TITLED, part: z.string().optional(), aliases: ALIASES, controls: z.array(CONTROL) })),
    origin: ORIGIN,
  }),
  {
    ...EXAMPLE,
    notes: [],
    published: { controls: 93 },
    families: [{ id: 'A.8', title: 'Technological controls', controls: [{ id: 'A.8.24', title: 'Use of cryptography', layer: 'customer-data', assurance: ['automated'], objectives: [{ id: 'encryption-at-rest', supporting: false }] }] }],
  },
);

const PARAMETER = z.union([
  z.strictObject({ type: z.literal('number'), default: z.number(), minimum: z.number(), maximum: z.number(), unit: z.string().optional(), description: z.string() }),
  z.strictObject({ type: z.literal('strings'), default: z.array(z.string()), description: z.string() }),
]);

/** A check without its logic and examples. */
export const CHECK = component(
  'Check',
  'A check without its logic; party is who has to act, by the layer and the service model.',
  z.strictObject({
    id: z.string(),
    title: BILINGUAL,
    failTitle: BILINGUAL,
    why: BILINGUAL,
    severity: z.enum(SEVERITIES),
    kind: z.string(),
    service: z.string(),
    serviceModel: z.enum(SERVICE_MODELS),
    layer: z.enum(LAYERS),
    party: z.enum(PARTIES),
    objectives: z.array(z.string()),
    parameters: z.record(z.string(), PARAMETER),
    remediation: z.strictObject({ console: z.array(BILINGUAL), tccli: z.string().optional(), terraform: z.string().optional(), docs: z.string().optional() }),
  }),
  {
    id: 'cos-bucket-private',
    title: { en: 'COS bucket is private', zh: 'COS 存储桶为私有' },
    failTitle: { en: 'COS bucket is readable by anyone', zh: 'COS 存储桶可被任何人读取' },
    why: { en: 'Whoever has the address reads the data.', zh: '任何知道地址的人都能读取数据。' },
    severity: 'critical',
    kind: 'cos.bucket',
    service: 'COS',
    serviceModel: 'paas',
    layer: 'customer-data',
    party: 'customer',
    objectives: ['bucket-public-access'],
    parameters: {},
    remediation: { console: [{ en: 'Set the bucket to private.', zh: '将存储桶设为私有读写。' }] },
  },
);
export const CHECK_PAGE = pageOf(CHECK);
