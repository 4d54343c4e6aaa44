import { countsOf } from './counts.js';
import { frameworkOf, type ControlEntry, type FrameworkFile } from './framework-file.js';
import { OBJECTIVES } from './objectives.js';

/** Something in a framework file that no schema can see. */
export interface FileProblem {
  /** Where in the file. */
  readonly path: readonly PropertyKey[];
  /** Family and control it concerns, in words. */
  readonly entry: string;
  readonly message: string;
  readonly remedy: string;
}

type Complain = (path: readonly PropertyKey[], message: string, remedy: string) => void;

/**
 * What is wrong with a framework file beyond its shape: ids that come twice, unknown objectives, levels and editions,
 * kinds of proof that contradict layer or objectives, and totals other than those stated.
 */
export function problemsOf(file: FrameworkFile): readonly FileProblem[] {
  const problems: FileProblem[] = [];
  const complainAbout =
    (entry: string): Complain =>
    (path, message, remedy) =>
      void problems.push({ path, entry, message, remedy });
  const whole = complainAbout(file.id);
  repeated(file.families, (index, id) => whole(['families', index, 'id'], `the family id ${id} is used twice`, 'give every family an id of its own'));
  repeated(file.levels, (index, id) => whole(['levels', index, 'id'], `the level ${id} is named twice`, 'name every level once'));

  const controlIds = new Set<string>();
  file.families.forEach((family, familyIndex) =>
    family.controls.forEach((control, index) => {
      const base = ['families', familyIndex, 'controls', index];
      const complain = complainAbout(`${file.id} ${family.id} ${control.id}`);
      if (controlIds.has(control.id)) complain([...base, 'id'], `the control id ${control.id} is used twice`, 'give every control of the framework an id of its own');
      controlIds.add(control.id);
      controlProblems(control, file, (path, message, remedy) => complain([...base, ...path], message, remedy));
    }),
  );
  if (problems.length === 0) countProblems(file, whole);
  return problems;
}

function controlProblems(control: ControlEntry, file: FrameworkFile, complain: Complain): void {
  const needs = (proof: ControlEntry['assurance'][number]) => control.assurance.includes(proof);
  const linked = [...control.objectives, ...control.supporting];
  (['objectives', 'supporting'] as const).forEach((field) =>
    control[field].forEach((id, index) => {
      if (!Object.hasOwn(OBJECTIVES, id)) complain([field, index], `there is no objective ${id}`, 'take the id from: demarc frameworks objectives');
    }),
  );
  for (const id of twice(linked)) complain(['objectives'], `the objective ${id} is named twice`, 'name it once, under objectives or under supporting');
  for (const proof of twice(control.assurance)) complain(['assurance'], `${proof} is named twice`, 'name every kind of proof once');
  if (needs('automated') !== linked.length > 0) {
    complain(
      ['assurance'],
      needs('automated') ? 'it asks for automated proof, but no objective bears on it' : 'objectives bear on it, but it does not ask for automated proof',
      'name automated exactly when objectives or supporting names an objective',
    );
  }
  if ((control.customerPremises !== undefined) !== (control.layer === 'physical')) {
    complain(['customerPremises'], 'customerPremises is set exactly on physical controls', 'set it to true where own sites or media remain, else to false; leave it out on other layers');
  } else if (control.layer === 'physical' && needs('attestation') !== control.customerPremises) {
    complain(['assurance'], 'a physical control needs an attestation exactly where own premises remain', 'make assurance and customerPremises agree');
  }
  if (control.layer === 'platform-compliance' && needs('attestation')) {
    complain(['assurance'], 'the customer cannot attest the platform', 'ask for inherited proof, or choose another layer');
  }
  if (control.layer === 'organisation' && !needs('attestation')) {
    complain(['assurance'], "only an attestation shows the customer's own organisation", 'add attestation, or choose another layer');
  }
  if (control.level !== undefined && !file.levels.some(({ id }) => id === control.level)) {
    complain(['level'], `the framework has no level ${control.level}`, 'add it to levels at the head of the file, or use one that stands there');
  }
  for (const field of ['introduced', 'removedIn'] as const) {
    const edition = control[field];
    if (edition !== undefined && !file.editions.includes(edition)) complain([field], `the framework has no edition ${edition}`, 'add it to editions at the head of the file');
  }
  if (control.ownership === undefined && (control.ownershipConfidence ?? control.ownershipSource) !== undefined) {
    complain(['ownership'], 'it says how sure the published ownership is, but not the ownership', 'add ownership, or remove ownershipConfidence and ownershipSource');
  }
}

function countProblems(file: FrameworkFile, complain: Complain): void {
  if (file.counts === undefined) return;
  const actual = countsOf(frameworkOf(file).families);
  for (const name of Object.keys(file.counts) as (keyof typeof actual)[]) {
    if (file.counts[name] !== actual[name]) {
      complain(['counts', name], `${actual[name]} ${name}, ${file.counts[name]} stated`, 'add what is missing, remove what is doubled, or correct counts');
    }
  }
}

function repeated(entries: readonly { readonly id: string }[], found: (index: number, id: string) => void): void {
  const seen = new Set<string>();
  entries.forEach(({ id }, index) => {
    if (seen.has(id)) found(index, id);
    seen.add(id);
  });
}

function twice(values: readonly string[]): ReadonlySet<string> {
  return new Set(values.filter((value, index) => values.indexOf(value) !== index));
}
