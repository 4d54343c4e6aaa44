import type { Framework } from '../frameworks/framework.js';
import type { StoredReport } from '../persistence/report.repository.js';
import type { StoredScan } from '../persistence/scan.repository.js';

/** A scan as the page shows it. */
export interface AssessedScan {
  readonly scan: StoredScan;
  readonly reports: readonly StoredReport[];
}

const STYLE = `
:root{color-scheme:light dark;--ink:#16202b;--faint:#5d6b7a;--line:#d5dce3;--paper:#fff;--accent:#0b5cad}
@media(prefers-color-scheme:dark){:root{--ink:#e6ebf0;--faint:#98a5b3;--line:#33404d;--paper:#12181f;--accent:#6db3ff}}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,sans-serif}
main{max-width:60rem;margin:0 auto;padding:2.5rem 1.25rem}
h1{font-size:1.6rem;margin:0}h2{font-size:1.05rem;margin:2.25rem 0 .5rem}p{margin:.35rem 0;color:var(--faint)}
table{width:100%;border-collapse:collapse;font-variant-numeric:tabular-nums}th,td{text-align:left;padding:.4rem .6rem .4rem 0;border-bottom:1px solid var(--line)}
th{font-weight:600;color:var(--faint);font-size:.85rem}td.n,th.n{text-align:right}a{color:var(--accent)}details{margin:.5rem 0}li{margin:.15rem 0}
`;

/** Text as HTML text: account names and ids come from snapshots and may hold anything. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

const percent = (value: number | null): string => (value === null ? '–' : `${(value * 100).toFixed(1)} %`);

/** The start page: server-made HTML without scripts. */
export function startPage(scans: readonly AssessedScan[], frameworks: readonly Framework[]): string {
  const content = scans.length === 0 ? '<p>Nothing has been audited yet. Upload a snapshot to <code>POST /api/v1/scans</code>.</p>' : byAccount(scans).map((account) => accountSection(account, frameworks)).join('');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Demarc</title><style>${STYLE}</style></head><body><main>
<h1>Demarc</h1><p>Shared-responsibility compliance of Tencent Cloud accounts. <a href="/api/v1/posture">Posture</a> · <a href="/api/v1/posture/causes">top causes</a> · <a href="/api/v1/posture/ranking">ranking</a> · <a href="/metrics">metrics</a> · <a href="/api/openapi.json">OpenAPI</a></p>
${content}</main></body></html>`;
}

/** Scans of each account, newest first, in the order of their newest. */
function byAccount(scans: readonly AssessedScan[]): readonly (readonly [AssessedScan, ...AssessedScan[]])[] {
  const accounts = new Map<string, [AssessedScan, ...AssessedScan[]]>();
  for (const one of scans) {
    const known = accounts.get(one.scan.uin);
    if (known === undefined) accounts.set(one.scan.uin, [one]);
    else known.push(one);
  }
  return [...accounts.values()];
}

function accountSection([newest, ...earlier]: readonly [AssessedScan, ...AssessedScan[]], frameworks: readonly Framework[]): string {
  const before = earlier.length === 0 ? '' : `<details><summary>Earlier scans (${earlier.length})</summary>${earlier.map((scan) => section(scan, frameworks)).join('')}</details>`;
  return `${section(newest, frameworks)}${before}`;
}

function section({ scan, reports }: AssessedScan, frameworks: readonly Framework[]): string {
  const rows = reports
    .map(({ frameworkId, scorecard }) => {
      const { states } = scorecard;
      const cells = [percent(scorecard.coverage), percent(scorecard.conformance), states.satisfied, states['not-satisfied'], states['partly-evidenced'], states['not-assessed'], states.inherited, states['not-applicable']];
      return `<tr><td><a href="/api/v1/scans/${scan.id}/assessments/${escapeHtml(frameworkId)}">${escapeHtml(frameworkId)}</a></td>${cells.map((cell) => `<td class="n">${cell}</td>`).join('')}</tr>`;
    })
    .join('');
  const heads = ['coverage', 'conformance', 'satisfied', 'not satisfied', 'partly', 'not assessed', 'inherited', 'n/a'];
  return `<h2>Account ${escapeHtml(scan.uin)}, scan ${scan.seq}</h2>
<p>${escapeHtml(scan.startedAt)} · ${scan.resources} resources judged · ${scan.pass} pass · ${scan.fail} fail · ${scan.unknown} unknown · <a href="/api/v1/findings?scan=${scan.id}&status=open">open findings</a></p>
<table><thead><tr><th>framework</th>${heads.map((head) => `<th class="n">${head}</th>`).join('')}</tr></thead><tbody>${rows}</tbody></table>
<details><summary>Reports (PDF)</summary>${reports.map((report) => links(scan, report, frameworks)).join('')}</details>`;
}

function links(scan: StoredScan, report: StoredReport, frameworks: readonly Framework[]): string {
  const framework = frameworks.find((one) => one.id === report.frameworkId);
  const items = (framework?.families ?? []).map(
    (family) => `<li><a href="/api/v1/scans/${scan.id}/assessments/${framework?.id}/families/${encodeURIComponent(family.id)}/report.pdf">${escapeHtml(family.id)} ${escapeHtml(family.title)}</a></li>`,
  );
  return `<p>${escapeHtml(framework?.title ?? report.frameworkId)}</p><ul>${items.join('')}</ul>`;
}
