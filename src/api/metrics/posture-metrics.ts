import { Gauge, Registry, type GaugeConfiguration } from 'prom-client';
import { CONTROL_STATES } from '../../assessments/report.js';
import { SEVERITIES } from '../../checks/verdict.js';
import { DashboardRepository } from '../../persistence/posture/dashboard.repository.js';
import type { OperationsRepository } from '../../persistence/operations.repository.js';
import type { PostureRepository } from '../../persistence/posture/posture.repository.js';
import { numbersOf } from '../posture/numbers.js';

/** Where the numbers of a scrape come from. */
export interface PostureSources {
  readonly posture: PostureRepository;
  readonly dashboards: DashboardRepository;
  readonly operations: OperationsRepository;
}

const DAY = 86_400_000;
/** Spans in which expiries are counted, in days. */
const SOON = [7, 30, 90] as const;

/**
 * The posture as Prometheus reads it, made anew for every scrape, so that an account or framework that is gone leaves
 * no series behind. Accounts and frameworks are labels; families are not: they would be thousands of series.
 */
export async function postureMetrics({ posture, dashboards, operations }: PostureSources, now: Date): Promise<string> {
  const registry = new Registry();
  const gauge = <L extends string>(name: string, help: string, ...labelNames: L[]): Gauge<L> => new Gauge({ name, help, labelNames, registers: [registry] } as GaugeConfiguration<L>);

  const controls = gauge('demarc_controls', 'Controls of a framework by their state at the latest assessment', 'account', 'framework', 'state');
  const coverage = gauge('demarc_coverage_ratio', 'Assessed controls among those in scope, 0 to 1; no series where nothing is in scope', 'account', 'framework');
  const conformance = gauge('demarc_conformance_ratio', 'Satisfied and inherited controls among those assessed, 0 to 1; read together with coverage', 'account', 'framework');
  const behind = gauge('demarc_framework_open_findings', 'Open failures of checks behind a framework', 'account', 'framework', 'severity');
  for (const { key, counts } of await posture.at({}, ['account', 'framework'])) {
    const labels = { account: String(key.account), framework: String(key.framework) };
    const numbers = numbersOf(counts, now.getTime(), true);
    for (const state of CONTROL_STATES) controls.set({ ...labels, state }, counts[state]);
    for (const severity of SEVERITIES) behind.set({ ...labels, severity }, counts[severity]);
    setKnown(coverage, labels, numbers.controls?.coverage ?? null);
    setKnown(conformance, labels, numbers.controls?.conformance ?? null);
  }

  const open = gauge('demarc_open_findings', 'Open failures, accepted ones among them', 'account', 'severity');
  const unknown = gauge('demarc_unknown_findings', 'Open findings of which it is not known whether they fail', 'account');
  const accepted = gauge('demarc_accepted_risks', 'Open failures accepted as a risk', 'account');
  const age = gauge('demarc_open_findings_mean_age_seconds', 'Mean time since open failures were first seen; no series where there are none', 'account');
  for (const { key, counts } of await posture.at({}, ['account'])) {
    const account = String(key.account);
    const total = SEVERITIES.reduce((sum, severity) => sum + counts[severity], 0);
    for (const severity of SEVERITIES) open.set({ account, severity }, counts[severity]);
    unknown.set({ account }, counts.unknown);
    accepted.set({ account }, counts.accepted);
    if (total > 0) age.set({ account }, Math.max(0, now.getTime() / 1000 - counts.firstSeen / total));
  }

  const scans = gauge('demarc_scans', 'Scans so far', 'account');
  const lastScan = gauge('demarc_last_scan_timestamp_seconds', 'When the latest scan began, seconds since 1970', 'account');
  const duration = gauge('demarc_last_scan_duration_seconds', 'How long the latest scan took', 'account');
  const resources = gauge('demarc_last_scan_resources', 'Resources evaluated by the latest scan', 'account');
  for (const scan of await operations.latestScans()) {
    scans.set({ account: scan.account }, scan.scans);
    lastScan.set({ account: scan.account }, scan.startedAt);
    duration.set({ account: scan.account }, scan.seconds);
    resources.set({ account: scan.account }, scan.resources);
  }

  const expiries = gauge('demarc_expiries', 'Certificates, attestations and exceptions that expire within a number of days', 'kind', 'days');
  const upcoming = await dashboards.expiries({}, {}, { from: now.toISOString(), to: new Date(now.getTime() + SOON[2] * DAY).toISOString() }, 100_000);
  for (const kind of ['certificate', 'attestation', 'exception']) {
    for (const days of SOON) expiries.set({ kind, days: String(days) }, upcoming.filter((one) => one.kind === kind && Date.parse(one.expiresAt) < now.getTime() + days * DAY).length);
  }
  return registry.metrics();
}

/** A ratio that nothing is known of has no series: 0 would be a statement. */
function setKnown(gauge: Gauge<'account' | 'framework'>, labels: { readonly account: string; readonly framework: string }, value: number | null): void {
  if (value !== null) gauge.set(labels, value);
}
