import { countsOf } from '../../frameworks/counts.js';
import { controlsOf, type Control, type Framework } from '../../frameworks/framework.js';
import { objectiveCoverage } from '../../frameworks/objective-coverage.js';
import { OBJECTIVES, type Objective } from '../../frameworks/objectives.js';
import { ownershipContradictions } from '../../frameworks/ownership.js';
import { printable, textTable } from './table.js';

/** A framework in short: a row of the list, and the head of the page about it. */
export function frameworkSummary(framework: Framework): object {
  const { id, title, titleZh, version, issuer, confidence, published, levels, editions, origin } = framework;
  return { id, title, titleZh: titleZh ?? null, version, issuer, confidence, ...countsOf(framework.families), published, levels, editions, origin };
}

/** The frameworks as a table, with how sure their data is below it. */
export function frameworkTable(frameworks: readonly Framework[]): string {
  const rows = frameworks.map(({ id, title, version, families, origin }) => {
    const counts = countsOf(families);
    return [id, title, version, ...[counts.families, counts.controls, counts.automated, counts.attestation, counts.inherited].map(String), origin.files.length === 0 ? 'built in' : origin.files.join(', ')];
  });
  const number = (title: string) => ({ title, align: 'right' as const });
  const table = textTable(
    [{ title: 'framework' }, { title: 'title', maximumWidth: 48 }, { title: 'version', maximumWidth: 20 }, number('families'), number('controls'), number('automated'), number('attestation'), number('inherited'), { title: 'from', maximumWidth: 30 }],
    rows,
  );
  const width = Math.max(...frameworks.map(({ id }) => id.length));
  return [table, '', 'How sure the data is:', ...frameworks.map(({ id, confidence }) => `  ${id.padEnd(width)}  ${printable(confidence)}`)].join('\n');
}

/** A framework with its families, controls and the objectives behind them, as text. */
export function frameworkOutline(framework: Framework): string {
  const counts = countsOf(framework.families);
  const contradictions = new Set(ownershipContradictions(framework).map(({ controlId }) => controlId));
  const lines = [
    `${framework.title} (${framework.version}, ${framework.issuer})`,
    ...(framework.titleZh === undefined ? [] : [framework.titleZh]),
    '',
    `${counts.families} families, ${counts.controls} controls: ${counts.automated} automated, ${counts.attestation} need an attestation, ${counts.inherited} have a part to inherit`,
    `Published: ${Object.entries(framework.published).map(([name, value]) => `${name} ${value}`).join(', ') || 'no numbers'}`,
    `How sure the data is: ${framework.confidence}`,
    ...(framework.levels.length === 0 ? [] : [`Levels: ${framework.levels.map(({ id, title }) => `${id} (${title})`).join(', ')}`]),
    ...(framework.editions.length === 0 ? [] : [`Editions: ${framework.editions.join(', ')}`]),
    ...(framework.origin.files.length === 0 ? [] : [`Read from: ${framework.origin.files.join(', ')}`]),
    ...(contradictions.size === 0 ? [] : [`Published ownership differs from the responsibility matrix for ${contradictions.size} controls (marked !)`]),
    ...framework.notes.map((note) => `Note: ${note}`),
  ];
  for (const family of framework.families) {
    lines.push('', `${family.id}  ${family.title}${family.titleZh === undefined ? '' : `  ${family.titleZh}`}  (${family.controls.length})`);
    for (const control of family.controls) lines.push(...controlLines(control, contradictions.has(control.id)));
  }
  return lines.map(printable).join('\n');
}

function controlLines(control: Control, contradicted: boolean): string[] {
  const { id, title, titleZh, layer, assurance, level, publishedOwnership, objectives, removedIn } = control;
  const facts = [layer, assurance.join(' + '), ...(level === undefined ? [] : [`level ${level}`]), ...(removedIn === undefined ? [] : [`removed in ${removedIn}`])];
  if (publishedOwnership !== undefined) facts.push(`published ${publishedOwnership.iaas}/${publishedOwnership.paas}/${publishedOwnership.saas}${contradicted ? ' !' : ''}`);
  const mapped = objectives.map((link) => `${link.id} (${objectiveCoverage(control, link)})`);
  return [`  ${id.padEnd(14)} ${title}${titleZh === undefined ? '' : `  ${titleZh}`}  [${facts.join('; ')}]`, ...(mapped.length === 0 ? [] : [`  ${' '.repeat(14)}   ${mapped.join(', ')}`])];
}

/** A framework with how far each objective carries each control, as data. */
export function frameworkDetails(framework: Framework): object {
  return {
    ...frameworkSummary(framework),
    notes: framework.notes,
    ownershipContradictions: ownershipContradictions(framework),
    families: framework.families.map((family) => ({
      ...family,
      controls: family.controls.map((control) => ({ ...control, objectives: control.objectives.map((link) => ({ ...link, coverage: objectiveCoverage(control, link) })) })),
    })),
  };
}

/** Every objective with the number of controls it bears on, per framework. */
export function objectiveRows(frameworks: readonly Framework[]): readonly (Objective & { readonly id: string; readonly controls: Readonly<Record<string, number>> })[] {
  return Object.entries<Objective>(OBJECTIVES).map(([id, facts]) => {
    const counted = frameworks.map((framework) => [framework.id, controlsOf(framework).filter(({ objectives }) => objectives.some((link) => link.id === id)).length] as const);
    return { id, ...facts, controls: Object.fromEntries(counted.filter(([, number]) => number > 0)) };
  });
}
