import { writeAnnexCsv } from '../annex-csv.js';
import type { ExportFormat } from './export-format.js';
import { junit } from './junit.js';
import { markdown } from './markdown.js';
import { ocsf } from './ocsf.js';
import { OSCAL_FORMATS } from './oscal/formats.js';
import { RESPONSIBILITY_FORMATS } from './responsibility.js';
import { sarif } from './sarif.js';
import { writePieces } from './write-pieces.js';
import { matrixXlsx, xlsx } from './xlsx.js';

const json: ExportFormat = {
  id: 'json',
  fileName: 'assessment.json',
  mediaType: 'application/json',
  description: { en: 'The assessment report document itself (schema in docs/)', zh: '评估报告文档本身（结构见 docs/）' },
  write: ({ report }, stream) => writePieces(stream, [`${JSON.stringify(report, null, 2)}\n`]),
};

const csv: ExportFormat = {
  id: 'csv',
  fileName: 'findings.csv',
  mediaType: 'text/csv; charset=utf-8',
  description: { en: 'Every failure and unknown of the scan as CSV', zh: '本次扫描的全部不合格与未知结果（CSV）' },
  write: ({ findings }, stream) => writeAnnexCsv(stream, findings),
};

/** Every format for machines. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [json, csv, xlsx, matrixXlsx, markdown, sarif, junit, ocsf, ...RESPONSIBILITY_FORMATS, ...OSCAL_FORMATS];
