import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Kind } from '../../src/inventory/kind.js';
import { KINDS } from '../../src/inventory/kinds.js';
import { keptAnswers } from '../../src/scans/capture-keep.js';
import { capturePlan } from '../../src/scans/capture-plan.js';
import { captureAccount, type AccountCaptureRequest, type CaptureOutcome } from '../../src/snapshots/live/account-capture.js';
import { Credential, KeptCredential } from '../../src/snapshots/live/credentials/credential.js';
import { withoutSecrets } from '../../src/snapshots/live/plan.js';
import { FakeClock } from '../../src/snapshots/live/testing/clock.fixture.js';
import { Simulator, type ApiHandler } from '../../src/snapshots/live/testing/simulator.fixture.js';
import type { Wire } from '../../src/snapshots/live/wire.js';

/** A provider on this machine and the captures made from it. */
export class LiveAccount {
  readonly simulator = new Simulator();
  readonly clock = new FakeClock(Date.parse('2026-01-15T01:40:00Z'));
  readonly folder = mkdtempSync(join(tmpdir(), 'demarc-capture-'));
  wire!: Wire;

  async open(): Promise<this> {
    this.wire = await this.simulator.listen();
    this.simulator.handlers.set('sts.GetCallerIdentity', () => ({ AccountId: '100000000001', UserId: '100000000001', Type: 'CAMUser', Arn: 'qcs::cam::uin/100000000001:uin/100000000001' }));
    this.simulator.handlers.set('cam.GetUserAppId', () => ({ Uin: '100000000001', OwnerUin: '100000000001', AppId: 1250000000 }));
    this.regions('ap-guangzhou');
    return this;
  }

  async close(): Promise<void> {
    this.wire.close();
    await this.simulator.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  regions(...regions: readonly string[]): void {
    this.simulator.handlers.set('region.DescribeRegions', () => ({ TotalCount: regions.length, RegionSet: regions.map((Region) => ({ Region, RegionName: Region, RegionState: 'AVAILABLE' })) }));
  }

  /** Answers an action. */
  on(action: string, handler: ApiHandler): void {
    this.simulator.handlers.set(action, handler);
  }

  /** Captures some kinds, or all. */
  capture(kinds: readonly string[] | 'all', changes: Partial<AccountCaptureRequest> = {}): Promise<CaptureOutcome> {
    const secretsAllowed = changes.secretsAllowed ?? false;
    const wanted = kinds === 'all' ? KINDS : (KINDS as readonly Kind[]).filter(({ kind }) => kinds.includes(kind));
    const whole = capturePlan(wanted, KINDS);
    return captureAccount({
      credential: new KeptCredential({ description: 'test', obtain: () => Promise.resolve(new Credential('AKIDexample', 'example-key')) }, this.clock),
      site: 'china',
      wire: this.wire,
      clock: this.clock,
      timeoutMs: 60_000,
      concurrency: 8,
      random: () => 0.5,
      signal: new AbortController().signal,
      secretsAllowed,
      plan: secretsAllowed ? whole : withoutSecrets(whole).plan,
      out: this.path('account.ndjson'),
      restart: false,
      tool: { name: 'test', version: '1' },
      keep: keptAnswers(KINDS),
      onProgress: () => undefined,
      ...changes,
    });
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  /** Requests of an action, in the order they came. */
  seen(action: string): readonly { readonly [name: string]: unknown }[] {
    return this.simulator.seen.filter(({ name }) => name === action).map(({ params }) => params);
  }
}
