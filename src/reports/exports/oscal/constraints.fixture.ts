import { z } from 'zod';

/**
 * The structure of the five OSCAL 1.1.2 documents we write, as strict schemas written from NIST's published model
 * reference (NIST's own JSON schemas are in no package, so they are not brought along). Strict: a name that the model
 * does not have is an error, an empty list too. Only the parts that the exports use are described.
 */

const uuid = z.string().regex(/^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[45][0-9A-Fa-f]{3}-[89ABab][0-9A-Fa-f]{3}-[0-9A-Fa-f]{12}$/);
const token = z.string().regex(/^(\p{L}|_)(\p{L}|\p{N}|[.\-_])*$/u);
const moment = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/);
const text = z.string().regex(/^\S(.*\S)?$/su);
const some = <T extends z.ZodType>(item: T) => z.array(item).nonempty();
const property = z.strictObject({ name: token, uuid: uuid.optional(), ns: z.string().regex(/^[a-zA-Z][a-zA-Z0-9+\-.]+:.+$/).optional(), value: text, class: token.optional(), remarks: text.optional() });
const props = some(property).optional();
const reference = z.string().regex(/\S/);
const parties = z.strictObject({ 'role-id': token, 'party-uuids': some(uuid), props });
const metadata = z.strictObject({
  title: text,
  'last-modified': moment,
  version: text,
  'oscal-version': text,
  props,
  roles: some(z.strictObject({ id: token, title: text })).optional(),
  parties: some(z.strictObject({ uuid, type: z.enum(['person', 'organization']), name: text, 'external-ids': some(z.strictObject({ scheme: z.url(), id: text })).optional() })).optional(),
  'responsible-parties': some(parties).optional(),
});
const controlIds = some(z.strictObject({ 'control-id': token }));
const reviewed = z.strictObject({ 'control-selections': some(z.strictObject({ description: text.optional(), props, 'include-all': z.strictObject({}).optional(), 'include-controls': controlIds.optional(), 'exclude-controls': controlIds.optional() })) });
const origins = some(z.strictObject({ actors: some(z.strictObject({ type: z.enum(['tool', 'assessment-platform', 'party']), 'actor-uuid': uuid })) }));

export const CATALOG = z.strictObject({
  catalog: z.strictObject({ uuid, metadata, groups: some(z.strictObject({ id: token, title: text, props, controls: some(z.strictObject({ id: token, title: text, props })) })) }),
});

export const PROFILE = z.strictObject({
  profile: z.strictObject({ uuid, metadata, imports: some(z.strictObject({ href: reference, 'include-all': z.strictObject({}) })), merge: z.strictObject({ 'as-is': z.boolean() }) }),
});

export const COMPONENT_DEFINITION = z.strictObject({
  'component-definition': z.strictObject({
    uuid,
    metadata,
    components: some(
      z.strictObject({
        uuid,
        type: text,
        title: text,
        description: text,
        'responsible-roles': some(z.strictObject({ 'role-id': token, 'party-uuids': some(uuid) })),
        'control-implementations': some(z.strictObject({ uuid, source: reference, description: text, 'implemented-requirements': some(z.strictObject({ uuid, 'control-id': token, description: text, props })) })).optional(),
      }),
    ),
  }),
});

export const ASSESSMENT_PLAN = z.strictObject({
  'assessment-plan': z.strictObject({
    uuid,
    metadata,
    'import-ssp': z.strictObject({ href: reference, remarks: text.optional() }),
    'reviewed-controls': reviewed,
    'assessment-subjects': some(z.strictObject({ type: token, description: text.optional(), 'include-all': z.strictObject({}) })),
    'assessment-assets': z.strictObject({
      components: some(z.strictObject({ uuid, type: text, title: text, description: text, status: z.strictObject({ state: z.enum(['under-development', 'operational', 'disposition', 'other']) }), props })),
      'assessment-platforms': some(z.strictObject({ uuid, title: text.optional(), 'uses-components': some(z.strictObject({ 'component-uuid': uuid, 'responsible-parties': some(parties).optional() })) })),
    }),
    'back-matter': z.strictObject({ resources: some(z.strictObject({ uuid, title: text, description: text, props })) }),
  }),
});

const result = z.strictObject({
  uuid,
  title: text,
  description: text,
  start: moment,
  end: moment,
  props,
  'local-definitions': z.strictObject({ 'inventory-items': some(z.strictObject({ uuid, description: text, props })) }).optional(),
  'reviewed-controls': reviewed,
  attestations: some(z.strictObject({ 'responsible-parties': some(parties), parts: some(z.strictObject({ uuid, name: token, ns: z.string(), title: text, prose: text, props })) })).optional(),
  observations: some(
    z.strictObject({
      uuid,
      title: text,
      description: text,
      props,
      methods: some(z.enum(['EXAMINE', 'INTERVIEW', 'TEST', 'UNKNOWN'])),
      origins,
      subjects: some(z.strictObject({ 'subject-uuid': uuid, type: token, props })).optional(),
      'relevant-evidence': some(z.strictObject({ description: text })).optional(),
      collected: moment,
    }),
  ).optional(),
  findings: some(
    z.strictObject({
      uuid,
      title: text,
      description: text,
      props,
      origins,
      target: z.strictObject({ type: z.enum(['statement-id', 'objective-id']), 'target-id': token, status: z.strictObject({ state: z.enum(['satisfied', 'not-satisfied']), reason: token }) }),
      'related-observations': some(z.strictObject({ 'observation-uuid': uuid })).optional(),
    }),
  ).optional(),
});

export const ASSESSMENT_RESULTS = z.strictObject({ 'assessment-results': z.strictObject({ uuid, metadata, 'import-ap': z.strictObject({ href: reference }), results: some(result) }) });
