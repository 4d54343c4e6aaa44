import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { assess } from '../../src/assessments/assess.js';
import { NO_STATEMENTS } from '../../src/attestations/parse.js';
import { CHECKS } from '../../src/checks/catalogue.js';
import type { Outcome } from '../../src/checks/verdict.js';
import { Evaluation } from '../../src/findings/evaluation.js';
import { FRAMEWORKS } from '../../src/frameworks/catalogue.js';
import { assessmentFacts } from '../../src/scans/assessment-facts.js';
import { Results } from '../../src/scans/results.js';
import { readSnapshot } from '../../src/snapshots/read-snapshot.js';
import { COLLECTIONS } from '../../src/snapshots/terraform/all-collections.js';
import { TERRAFORM_TYPES } from '../../src/snapshots/terraform/all-types.js';
import { judged, type Judged } from './judged.js';
import { coverageTable, kindCoverage, UNMAPPED_KINDS } from './terraform-coverage.js';

/** A state, a raw state and a plan of one small account are judged alike where all of them know. */
const UIN = '100000000001';
const GIVEN = { account: { uin: UIN }, capturedAt: '2026-01-15T02:00:00Z' };

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'demarc-terraform-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Resource {
  readonly type: string;
  readonly name: string;
  readonly values: Readonly<Record<string, unknown>>;
  /** Attributes that only apply will tell, and those that are sensitive, in a plan. */
  readonly unknown?: Readonly<Record<string, unknown>>;
  readonly sensitive?: Readonly<Record<string, unknown>>;
}

const RESOURCES: readonly Resource[] = [
  { type: 'tencentcloud_cbs_storage', name: 'plain', values: { id: 'disk-plain', storage_name: 'plain', availability_zone: 'ap-guangzhou-6', encrypt: false } },
  { type: 'tencentcloud_cbs_storage', name: 'sealed', values: { id: 'disk-sealed', storage_name: 'sealed', availability_zone: 'ap-guangzhou-6', encrypt: true } },
  { type: 'tencentcloud_security_group', name: 'web', values: { id: 'sg-web00001', name: 'web' } },
  { type: 'tencentcloud_security_group_lite_rule', name: 'web', values: { id: 'sg-web00001', security_group_id: 'sg-web00001', ingress: ['ACCEPT#0.0.0.0/0#22#TCP'], egress: ['ACCEPT#0.0.0.0/0#ALL#ALL'] } },
  { type: 'tencentcloud_security_group', name: 'inner', values: { id: 'sg-inner001', name: 'inner' } },
  { type: 'tencentcloud_security_group_rule_set', name: 'inner', values: { id: 'sg-inner001', security_group_id: 'sg-inner001', ingress: [{ action: 'ACCEPT', cidr_block: '10.0.0.0/8', protocol: 'TCP', port: '443' }], egress: [] } },
  { type: 'tencentcloud_cos_bucket', name: 'open', values: { id: 'open-1250000000', bucket: 'open-1250000000', acl: 'public-read', versioning_enable: false, cos_bucket_url: 'open-1250000000.cos.ap-guangzhou.myqcloud.com' } },
  { type: 'tencentcloud_cos_bucket', name: 'kept', values: { id: 'kept-1250000000', bucket: 'kept-1250000000', acl: 'private', versioning_enable: true, encryption_algorithm: 'AES256', cos_bucket_url: 'kept-1250000000.cos.ap-guangzhou.myqcloud.com' } },
  { type: 'tencentcloud_cam_policy', name: 'all', values: { id: '77001', name: 'all', document: JSON.stringify({ version: '2.0', statement: [{ effect: 'allow', action: ['*'], resource: ['*'] }] }) } },
  { type: 'tencentcloud_private_dns_zone', name: 'other', values: { id: 'zone-1' } },
];

const SHOWN = { format_version: '1.0', terraform_version: '1.9.8', values: { root_module: { resources: RESOURCES.map(shown) } } };
const RAW = { version: 4, terraform_version: '1.9.8', serial: 3, lineage: 'x', outputs: {}, resources: RESOURCES.map(({ type, name, values }) => ({ mode: 'managed', type, name, provider: 'provider["registry.example/tencentcloudstack/tencentcloud"]', instances: [{ schema_version: 0, attributes: values, sensitive_attributes: [] }] })) };
const PLAN = planOf(RESOURCES);

function shown({ type, name, values }: Resource): object {
  return { address: `${type}.${name}`, mode: 'managed', type, name, provider_name: 'tencentcloud', schema_version: 0, values, sensitive_values: {} };
}

function planOf(resources: readonly Resource[], configuration: object = {}): object {
  return {
    format_version: '1.2',
    terraform_version: '1.9.8',
    planned_values: { root_module: {} },
    resource_changes: resources.map(({ type, name, values, unknown = {}, sensitive = {} }) => ({ address: `${type}.${name}`, mode: 'managed', type, name, provider_name: 'tencentcloud', change: { actions: ['create'], before: null, after: values, after_unknown: unknown, after_sensitive: sensitive } })),
    configuration,
    timestamp: '2026-01-15T02:00:00Z',
  };
}

let files = 0;
function file(document: unknown): string {
  const path = join(folder, `document-${files++}.json`);
  writeFileSync(path, typeof document === 'string' ? document : JSON.stringify(document));
  return path;
}

async function audited(document: unknown): Promise<Judged> {
  return judged(readSnapshot(file(document), GIVEN));
}

/** Outcomes by check and id of the resource. */
function verdicts({ verdicts: all }: Judged): Readonly<Record<string, Outcome>> {
  return Object.fromEntries([...all].map(([subject, outcome]) => [`${subject.split(' ')[0]} ${subject.split('/').slice(1).join('/')}`, outcome]));
}

test('what a state tells is judged, and what it does not tell is unknown', async () => {
  const audit = await audited(SHOWN);
  expect(verdicts(audit)).toMatchObject({
    'cbs-disk-encrypted disk-plain': 'fail',
    'cbs-disk-encrypted disk-sealed': 'pass',
    // Its access list lets everybody read; a policy that is not in the state may take that back.
    'cos-bucket-private open-1250000000': 'unknown',
    'cos-bucket-versioned open-1250000000': 'fail',
    'cos-bucket-versioned kept-1250000000': 'pass',
    'cos-bucket-encrypted kept-1250000000': 'pass',
    'cos-bucket-encrypted open-1250000000': 'unknown',
    'cos-bucket-access-logged kept-1250000000': 'unknown',
    'cam-custom-policy-not-wildcard 77001': 'fail',
    'security-group-no-open-admin-ports sg-web00001': 'fail',
    'security-group-no-open-admin-ports sg-inner001': 'pass',
  });
  // A type nobody reads is counted.
  expect(audit.inventory.unreadCalls).toBe(1);
});

test('no listing is complete: a state does not show what else the account has', async () => {
  for (const document of [SHOWN, RAW, PLAN]) {
    const { inventory } = await audited(document);
    expect(inventory.slices().filter(({ status }) => status.state === 'complete')).toEqual([]);
  }
});

test('state, raw state and plan of the same resources are judged alike', async () => {
  const [one, other, planned] = await Promise.all([SHOWN, RAW, PLAN].map(audited));
  expect(verdicts(other as Judged)).toEqual(verdicts(one as Judged));
  // A plan knows more of what it makes: what the state settles, it settles alike.
  const known = Object.entries(verdicts(one as Judged)).filter(([, outcome]) => outcome !== 'unknown');
  expect(known.length).toBeGreaterThan(10);
  expect(verdicts(planned as Judged)).toMatchObject(Object.fromEntries(known));
});

test('what only apply will tell, and what is sensitive, is unknown; sensitive values go nowhere', async () => {
  const audit = await audited(
    planOf([
      { type: 'tencentcloud_cbs_storage', name: 'later', values: { storage_name: 'later', availability_zone: 'ap-guangzhou-6', encrypt: true }, unknown: { id: true, encrypt: true } },
      { type: 'tencentcloud_cbs_storage', name: 'hidden', values: { storage_name: 'secret-words', availability_zone: 'ap-guangzhou-6', encrypt: true }, unknown: { id: true }, sensitive: { encrypt: true, storage_name: true } },
    ]),
  );
  expect(verdicts(audit)).toMatchObject({ 'cbs-disk-encrypted planned:tencentcloud_cbs_storage.later': 'unknown', 'cbs-disk-encrypted planned:tencentcloud_cbs_storage.hidden': 'unknown' });
  expect(JSON.stringify([audit.stored, audit.findings])).not.toContain('secret-words');
});

test('references between planned resources are resolved by the configuration, where they name one resource', async () => {
  const references = ['tencentcloud_security_group.web.id', 'tencentcloud_security_group.web'];
  const configuration = {
    provider_config: { tencentcloud: { name: 'tencentcloud', expressions: { region: { constant_value: 'ap-shanghai' } } } },
    root_module: {
      resources: [{ address: 'tencentcloud_security_group_lite_rule.web', type: 'tencentcloud_security_group_lite_rule', name: 'web', expressions: { security_group_id: { references } } }],
    },
  };
  const planned = (extra: readonly Resource[]) =>
    planOf([
      { type: 'tencentcloud_security_group', name: 'web', values: { name: 'web' }, unknown: { id: true } },
      { type: 'tencentcloud_security_group_lite_rule', name: 'web', values: { ingress: ['ACCEPT#0.0.0.0/0#22#TCP'], egress: [] }, unknown: { id: true, security_group_id: true } },
      ...extra,
    ], configuration);
  const audit = await audited(planned([]));
  expect(verdicts(audit)).toMatchObject({ 'security-group-no-open-admin-ports planned:tencentcloud_security_group.web': 'fail' });
  expect(audit.inventory.regions).toContain('ap-shanghai');
});

test('the report of a plan says that it is one, and that of a state what it was made of', async () => {
  const said = async (document: unknown) => {
    const { intake, inventory } = await audited(document);
    const results = new Results({ evaluated: () => undefined, finding: () => undefined }, { exceptions: [], now: intake.header.capturedAt, account: UIN });
    const result = new Evaluation(inventory, CHECKS, results).run();
    const request = { checks: CHECKS, statements: NO_STATEMENTS, exceptions: [], startedAt: GIVEN.capturedAt, sourceName: 'x' };
    const report = assess({ ...assessmentFacts({ request, intake, inventory, results, result, scanId: 'x', checksHash: 'x' }), framework: FRAMEWORKS[0]! });
    return report.warnings.map(({ code }) => code);
  };
  expect(await said(PLAN)).toContain('plan');
  expect(await said(SHOWN)).toContain('made-of-export');
});

test('a resource that the plan deletes is not judged', async () => {
  const plan = planOf([]) as { resource_changes: unknown[] };
  plan.resource_changes.push({ address: 'tencentcloud_cbs_storage.gone', mode: 'managed', type: 'tencentcloud_cbs_storage', name: 'gone', change: { actions: ['delete'], before: { id: 'disk-gone', encrypt: false }, after: null, after_unknown: {}, after_sensitive: {} } });
  expect(Object.keys(verdicts(await audited(plan))).filter((line) => line.includes('disk-gone'))).toEqual([]);
});

test('several groups of a set have no order, and the first match decides: they stay unknown', async () => {
  const { stored } = await audited({ ...SHOWN, values: { root_module: { resources: [shown({ type: 'tencentcloud_instance', name: 'web', values: { id: 'ins-1', availability_zone: 'ap-guangzhou-6', security_groups: ['sg-a', 'sg-b'] } })] } } });
  expect(stored).toContain('ins-1');
  expect(stored).not.toContain('sg-a');
});

test('fields left out, added or shuffled never turn an unknown into a verdict', async () => {
  const full = verdicts(await audited(SHOWN));
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray([...RESOURCES]), fc.array(fc.nat(20), { maxLength: 6 }), async (some, dropped) => {
      const resources = some.map((one) => {
        const entries = Object.entries(one.values).filter(([name], index) => name === 'id' || !dropped.includes(index));
        return shown({ ...one, values: { ...Object.fromEntries(entries), no_such_attribute: 'x' } });
      });
      const partial = verdicts(await audited({ ...SHOWN, values: { root_module: { resources } } }));
      // What is judged with less is judged as with everything, or not at all.
      for (const [subject, outcome] of Object.entries(partial)) expect({ subject, ok: outcome === 'unknown' || full[subject] === outcome || full[subject] === undefined }).toEqual({ subject, ok: true });
    }),
    { numRuns: 100 },
  );
});

test.each<[string, unknown, string]>([
  ['a state of an old Terraform', { version: 3, terraform_version: '0.11.0', modules: [] }, 'a state of version 3'],
  ['an empty state', { format_version: '1.0', terraform_version: '1.9.8' }, 'it holds no resources'],
  ['text that breaks off', '{"format_version":"1.0","terraform_version":"1.9.8","values":{"root', 'It looks like a Terraform state, but its JSON is cut off'],
])('%s is refused with what is wrong', async (_, document, message) => {
  await expect(audited(document)).rejects.toThrow(message);
});

test.each<[string, unknown, string]>([
  ['the log of a plan', '{"@level":"info","@message":"Terraform 1.9.8","@module":"terraform.ui","terraform":"1.9.8","type":"version","ui":"1.2"}\n', 'terraform show -json tfplan'],
  ['configuration', '# the shop\nterraform {\n  required_version = ">= 1.5"\n}\n', 'terraform show -json tfplan'],
  ['configuration of a resource', 'resource "tencentcloud_vpc" "shop" {\n  cidr_block = "10.0.0.0/16"\n}\n', 'terraform show -json tfplan'],
  ['a plan file as Terraform keeps it', 'PK\u0003\u0004rest', 'terraform show -json'],
  ['a plan whose changes are no list', { ...planOf([]), resource_changes: 7 }, 'terraform show -json'],
])('%s is told from a plan, with what to give instead', async (_, document, remedy) => {
  await expect(audited(document)).rejects.toMatchObject({ remedy: expect.stringContaining(remedy) as unknown });
});

test('ids that do not exist yet: what a plan makes is judged, within modules and through their inputs and outputs', async () => {
  const change = (address: string, values: Readonly<Record<string, unknown>>, unknown: Readonly<Record<string, unknown>> = {}): object => {
    const [type = '', name = ''] = address.replace(/^(module\.\w+(\[[^\]]*\])?\.)*/, '').split('.');
    return { address, mode: 'managed', type, name: name.replace(/\[.*/, ''), change: { actions: ['create'], before: null, after: values, after_unknown: { id: true, ...unknown }, after_sensitive: {} } };
  };
  const references = (...all: readonly string[]): object => ({ references: all });
  const group = { address: 'tencentcloud_security_group.own', type: 'tencentcloud_security_group', name: 'own', expressions: { name: { constant_value: 'own' } } };
  const rule = (expressions: object): object => ({ address: 'tencentcloud_security_group_rule.open', type: 'tencentcloud_security_group_rule', name: 'open', expressions });
  const open = { type: 'ingress', policy: 'ACCEPT', cidr_ip: '0.0.0.0/0', ip_protocol: 'tcp', port_range: '22' };
  const plan = (complete: boolean): object => ({
    format_version: '1.2',
    terraform_version: '1.9.8',
    complete,
    resource_changes: [
      change('module.net.tencentcloud_security_group.own', { name: 'own' }),
      change('module.rules["a"].tencentcloud_security_group_rule.open', open, { security_group_id: true }),
      change('tencentcloud_cam_policy.all', { name: 'all', document: JSON.stringify({ version: '2.0', statement: [{ effect: 'allow', action: ['*'], resource: ['*'] }] }) }),
    ],
    configuration: {
      provider_config: { tencentcloud: { name: 'tencentcloud', expressions: { region: { constant_value: 'ap-shanghai' } } } },
      root_module: {
        module_calls: {
          net: { module: { resources: [group], outputs: { group: { expression: references('tencentcloud_security_group.own.id', 'tencentcloud_security_group.own') } } } },
          rules: { expressions: { target: references('module.net.group', 'module.net') }, module: { resources: [rule({ security_group_id: references('var.target') })] } },
        },
      },
    },
    timestamp: '2026-01-15T02:00:00Z',
  });
  const subject = 'security-group-no-open-admin-ports planned:module.net.tencentcloud_security_group.own';
  expect(verdicts(await audited(plan(true)))).toMatchObject({ [subject]: 'fail', 'cam-custom-policy-not-wildcard planned:tencentcloud_cam_policy.all': 'fail' });
  // A plan of some targets may leave out a rule of the group.
  expect(verdicts(await audited(plan(false)))).toMatchObject({ [subject]: 'unknown' });
});

test('a part that does not say what it belongs to leaves all of its kind untold', async () => {
  const resources: readonly Resource[] = [
    { type: 'tencentcloud_security_group', name: 'web', values: { id: 'sg-web00001', name: 'web' } },
    { type: 'tencentcloud_security_group_rule', name: 'inner', values: { security_group_id: 'sg-web00001', type: 'ingress', policy: 'ACCEPT', cidr_ip: '10.0.0.0/8', ip_protocol: null, port_range: null } },
  ];
  const judgedAs = async (more: readonly Resource[]) => verdicts(await audited(planOf([...resources, ...more])))['security-group-no-open-admin-ports sg-web00001'];
  expect(await judgedAs([])).toBe('pass');
  expect(await judgedAs([{ type: 'tencentcloud_security_group_rule', name: 'somewhere', values: { type: 'ingress', policy: 'ACCEPT', cidr_ip: '0.0.0.0/0' }, unknown: { security_group_id: true } }])).toBe('unknown');
});

test('every type that is read names, tells more of, or is part of a resource', () => {
  const parts = new Set(COLLECTIONS.flatMap(({ parts: types }) => Object.keys(types)));
  for (const [name, { listing, item, details = [], additions = [] }] of Object.entries(TERRAFORM_TYPES)) {
    const tells = listing === undefined ? details.length + additions.length > 0 || parts.has(name) : item?.[listing.id] !== undefined;
    expect({ name, tells }).toEqual({ name, tells: true });
  }
});

test('every kind of the inventory has resources that become it, or a reason why it has none', () => {
  const coverage = kindCoverage();
  expect(coverage.filter(({ types, whyNot }) => (types.length === 0) === (whyNot === undefined))).toEqual([]);
  expect(Object.keys(UNMAPPED_KINDS).filter((kind) => !coverage.some((one) => one.kind === kind))).toEqual([]);
  expect(coverage.filter(({ types }) => types.length > 0).length).toBeGreaterThan(75);
});

test('the page says so, kind by kind', () => {
  expect(readFileSync('docs/terraform.md', 'utf8')).toContain(coverageTable());
});
