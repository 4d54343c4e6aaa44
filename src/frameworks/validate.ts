import type { Control, ControlFamily } from './framework.js';
import type { Catalogue, CatalogueCounts } from './notation.js';
import { OBJECTIVES } from './objectives.js';

const ID = /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/;

/**
 * Checks every catalogue at start, so that a slip in a data file stops the program instead of bending a result.
 * Verified: unique ids, known objectives named once per control, assurance that agrees with objectives and layer, and
 * totals equal to those kept beside the controls.
 * @throws Error naming framework, family and control of every offender; a defect of ours, never the user's input
 */
export function validateCatalogues(catalogues: readonly Catalogue[]): void {
  const problems = [...duplicates(catalogues.map(({ framework }) => framework.id), 'frameworks'), ...catalogues.flatMap(problemsOf)];
  if (problems.length > 0) throw new Error(`framework catalogues are inconsistent:\n${problems.join('\n')}`);
}

function problemsOf({ framework, counts }: Catalogue): string[] {
  const controls = framework.families.flatMap((family) => family.controls);
  return [
    ...(ID.test(framework.id) ? [] : [`${framework.id}: framework ids are lower case words joined by - or .`]),
    ...duplicates(framework.families.map((family) => family.id), `${framework.id} families`),
    ...duplicates(controls.map((control) => control.id), `${framework.id} controls`),
    ...framework.families.flatMap((family) => familyProblems(family, framework.id)),
    ...countProblems(framework.id, counts, countsOf(framework.families)),
  ];
}

/** Totals over the families of a catalogue. */
export function countsOf(families: readonly ControlFamily[]): CatalogueCounts {
  const controls = families.flatMap((family) => family.controls);
  const needing = (proof: Control['assurance'][number]) => controls.filter((control) => control.assurance.includes(proof)).length;
  return {
    families: families.length,
    controls: controls.length,
    automated: needing('automated'),
    attestation: needing('attestation'),
    inherited: needing('inherited'),
  };
}

function countProblems(frameworkId: string, expected: CatalogueCounts, actual: CatalogueCounts): string[] {
  return (Object.keys(expected) as (keyof CatalogueCounts)[])
    .filter((name) => expected[name] !== actual[name])
    .map((name) => `${frameworkId}: ${actual[name]} ${name}, ${expected[name]} published`);
}

function familyProblems(family: ControlFamily, frameworkId: string): string[] {
  const empty = family.controls.length === 0 ? [`${frameworkId} ${family.id}: no controls`] : [];
  return [...empty, ...family.controls.flatMap((control) => controlProblems(control).map((problem) => `${frameworkId} ${family.id} ${control.id}: ${problem}`))];
}

function controlProblems(control: Control): string[] {
  const problems: string[] = [];
  const needs = (proof: Control['assurance'][number]) => control.assurance.includes(proof);
  if (control.title.trim() === '') problems.push('no title');
  if (control.assurance.length === 0) problems.push('no kind of proof');
  problems.push(...duplicates(control.assurance, 'kinds of proof'), ...duplicates(control.objectives.map(({ id }) => id), 'objectives'));
  for (const { id } of control.objectives) if (!Object.hasOwn(OBJECTIVES, id)) problems.push(`unknown objective ${id}`);
  if (needs('automated') !== control.objectives.length > 0) problems.push('automated exactly when an objective bears on it');
  if ((control.customerPremises !== undefined) !== (control.layer === 'physical')) problems.push('customerPremises is set exactly on physical controls');
  if (control.layer === 'physical' && needs('attestation') !== control.customerPremises) problems.push('a physical control needs an attestation exactly where own premises remain');
  if (control.layer === 'platform-compliance' && needs('attestation')) problems.push('the customer cannot attest the platform');
  if (control.layer === 'organisation' && !needs('attestation')) problems.push("only an attestation shows the customer's own organisation");
  return problems;
}

function duplicates(ids: readonly string[], what: string): string[] {
  const twice = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  return [...twice].map((id) => `${what}: ${id} appears more than once`);
}
