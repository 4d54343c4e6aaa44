import type { Catalogue } from '../notation.js';
import { MLPS_CLOUD } from './mlps-2-level3-cloud.js';
import { MLPS_MANAGEMENT } from './mlps-2-level3-management.js';
import { MLPS_TECHNICAL } from './mlps-2-level3-technical.js';

/** MLPS 2.0 level 3: 211 clauses of the general requirements and 46 of the cloud extension. Titles are our own words. */
export const MLPS_2_LEVEL3: Catalogue = {
  framework: {
    id: 'mlps-2-level3',
    title: 'MLPS 2.0 level 3 (GB/T 22239-2019): general requirements + cloud computing extension',
    titleZh: '网络安全等级保护基本要求 第三级(安全通用要求+云计算安全扩展要求)',
    version: 'GB/T 22239-2019',
    issuer: 'SAMR / SAC (TC260), China',
    confidence: 'high for the technical and cloud classes (unit counts agree), medium-high for the management classes',
    notes: [
      'Chapter 8.1 holds the general requirements, 8.2 the cloud extension; the extensions for mobile, IoT and industrial control are not included.',
      'Ids are clause number and letter; a clause with a single unlettered item has the clause number alone.',
      'Assessment units are those of GB/T 28448-2019; the unit L3-CES1-16 does not exist there.',
      'Rows of the cloud extension that address the provider belong to the platform.',
      'Machine-room rows assume that the assessed system runs in the cloud only.',
    ],
    families: [...MLPS_TECHNICAL, ...MLPS_MANAGEMENT, ...MLPS_CLOUD],
  },
  counts: { families: 17, controls: 257, automated: 106, attestation: 182, inherited: 81 },
};
