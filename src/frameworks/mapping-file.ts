import { z } from 'zod';
import { writtenDate, writtenText } from '../common/document.js';
import { CONTROL_LAYERS } from '../responsibility/vocabulary.js';
import { ASSURANCES } from './framework.js';
import type { ControlEntry, FrameworkFile } from './framework-file.js';

/** First entry of a file that changes mappings. */
export const MAPPING_FORMAT = 'demarc.framework-mapping/1';

const label = writtenText.max(300);

/** Changes to controls of a framework that exists; what is left out stays as it is. */
export const mappingFile = z.strictObject({
  format: z.literal(MAPPING_FORMAT, `must be ${MAPPING_FORMAT}`),
  framework: z.string(),
  /** Why, by whom and when: stands in every report made with it. */
  reason: writtenText,
  changedBy: label,
  changedAt: writtenDate,
  controls: z
    .array(
      z.strictObject({
        id: z.string(),
        title: label.exactOptional(),
        titleZh: label.exactOptional(),
        layer: z.enum(CONTROL_LAYERS).exactOptional(),
        customerPremises: z.boolean().exactOptional(),
        assurance: z.array(z.enum(ASSURANCES)).min(1, 'must name at least one kind of proof').exactOptional(),
        objectives: z.array(z.string()).max(100).exactOptional(),
        supporting: z.array(z.string()).max(100).exactOptional(),
      }),
    )
    .min(1, 'changes no control')
    .max(5000),
});

export type MappingFile = z.output<typeof mappingFile>;
type Change = MappingFile['controls'][number];

/** The framework file with the changes of a mapping in it, and a note that says so. */
export function changed(file: FrameworkFile, mapping: MappingFile, name: string): FrameworkFile {
  const changes = new Map(mapping.controls.map((change) => [change.id, change]));
  const families = file.families.map((family) => ({
    ...family,
    controls: family.controls.map((control) => {
      const change = changes.get(control.id);
      return change === undefined ? control : changedControl(control, change);
    }),
  }));
  const { counts: _counts, ...rest } = file;
  const ids = mapping.controls.map(({ id }) => id).join(', ');
  const note = `Mapping changed by ${name} (${mapping.changedBy}, ${mapping.changedAt}) for ${ids}: ${mapping.reason}`;
  return { ...rest, families, notes: [...file.notes, note] };
}

function changedControl(control: ControlEntry, change: Change): ControlEntry {
  const next = { ...control, ...change };
  const { customerPremises: _premises, ...elsewhere } = next;
  const placed = next.layer === 'physical' ? next : elsewhere;
  if (change.assurance !== undefined) return placed;
  // Automated proof follows from the objectives, so that who changes only those need not repeat it.
  const automated = placed.objectives.length + placed.supporting.length > 0;
  const others = placed.assurance.filter((proof) => proof !== 'automated');
  return { ...placed, assurance: automated ? ['automated', ...others] : others };
}
