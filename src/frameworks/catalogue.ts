import { CSA_CCM_4 } from './catalogues/csa-ccm-4.js';
import { ISO_27001_2022 } from './catalogues/iso-27001-2022.js';
import { MLPS_2_LEVEL3 } from './catalogues/mlps-2-level3.js';
import type { Framework } from './framework.js';
import type { Catalogue } from './notation.js';
import { validateCatalogues } from './validate.js';

/** Every catalogue. A new framework is one data file and one line here. */
export const CATALOGUES: readonly Catalogue[] = [ISO_27001_2022, MLPS_2_LEVEL3, CSA_CCM_4];

validateCatalogues(CATALOGUES);

/** Every framework, in the order in which they are shown. */
export const FRAMEWORKS: readonly Framework[] = CATALOGUES.map((catalogue) => catalogue.framework);

const BY_ID = new Map(FRAMEWORKS.map((framework) => [framework.id, framework]));

/** The framework with this id, or undefined. Callers with user input name `FRAMEWORKS` in their message. */
export function frameworkById(id: string): Framework | undefined {
  return BY_ID.get(id);
}
