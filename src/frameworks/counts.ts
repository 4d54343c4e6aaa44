import type { Assurance, ControlFamily } from './framework.js';

/** Totals over a framework, kept beside its data so that a lost or doubled control is noticed. */
export interface FrameworkCounts {
  readonly families: number;
  readonly controls: number;
  /** Controls that at least one objective bears on. */
  readonly technical: number;
  /** Controls whose `assurance` lists the kind of proof; a control may list several. */
  readonly automated: number;
  readonly attestation: number;
  readonly inherited: number;
}

/** Totals over the families of a framework. */
export function countsOf(families: readonly ControlFamily[]): FrameworkCounts {
  const controls = families.flatMap((family) => family.controls);
  const needing = (proof: Assurance) => controls.filter((control) => control.assurance.includes(proof)).length;
  return {
    families: families.length,
    controls: controls.length,
    technical: controls.filter(({ objectives }) => objectives.length > 0).length,
    automated: needing('automated'),
    attestation: needing('attestation'),
    inherited: needing('inherited'),
  };
}
