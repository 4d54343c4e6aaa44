import type { InventoryView } from '../view.js';
import { lateralReach } from './lateral-reach.js';
import type { WholeRule } from './rule-reading.js';
import { wholeGroupRules } from './security-groups.js';
import { GRE, ICMP, servicePoint } from './service.js';
import { shadowedRules } from './shadowing.js';
import { matches, senders, type Service } from './site-simulator.fixture.js';
import { Draw, PORTS, siteOf, TEMPLATES, type Site, type SiteRule } from './site.fixture.js';
import { viewOf } from './site-view.fixture.js';

/** Random groups tried; more find rarer mistakes. */
const GROUPS = 12_000;

function rulesOf(view: InventoryView): readonly WholeRule[] {
  const rules = wholeGroupRules(view, 'ap-guangzhou', 'sg-0', 'ingress');
  if ('missing' in rules) throw new Error(rules.missing);
  return rules;
}

/** A list long enough that rules hide each other often. */
function siteWithLongGroup(seed: number): Site {
  const site = siteOf(seed);
  return { ...site, recorded: TEMPLATES, groups: [site.groups.flat().slice(0, 7), []], acls: [null, null], edge: null };
}

const SERVICES: readonly Service[] = [
  ...[...new Set([0, ...PORTS.flatMap((port) => [port, port + 1])])].filter((port) => port <= 65_535).flatMap((port) => [{ protocol: 'tcp', port } as const, { protocol: 'udp', port } as const]),
  { protocol: 'icmp', port: 0 },
  { protocol: 'gre', port: 0 },
];

/** Index of the rule that decides for a sender, -1 for none. */
function decider(rules: readonly SiteRule[], site: Site, source: number, service: Service, member: number | null): number {
  return rules.findIndex((rule) => matches(rule, source, service, site, member) === true);
}

test(`${GROUPS} random groups: rules that never decide are exactly those that no simulated packet gets to`, () => {
  let shadowed = 0;
  for (let seed = 1; seed <= GROUPS; seed++) {
    const site = siteWithLongGroup(seed);
    const [rules = []] = site.groups;
    const found = new Set(shadowedRules(rulesOf(viewOf(site).view)).map(({ rule }) => rule.index));
    shadowed += found.size;
    const everyone = senders(site, false);
    const deciding = new Set<number>();
    for (const service of SERVICES) for (const source of everyone) for (const member of [null, 0, 1]) deciding.add(decider(rules, site, source, service, member));
    rules.forEach((rule, index) => {
      // What names every protocol may decide for one that the simulator has none of.
      const namesAll = !('ports' in rule.service) || rule.service.ports.protocol === 'all';
      if (found.has(index) === deciding.has(index) && !namesAll) throw new Error(`seed ${seed}: rule ${index} ${found.has(index) ? 'decides and was called shadowed' : 'never decides and was not found'}`);
      if (found.has(index) && deciding.has(index)) throw new Error(`seed ${seed}: rule ${index} decides and was called shadowed`);
    });
  }
  expect(shadowed).toBeGreaterThan(GROUPS / 10);
});

test('who gets through from inside is who a simulated packet gets through for', () => {
  let admitted = 0;
  for (let seed = 1; seed <= GROUPS / 10; seed++) {
    const site = siteWithLongGroup(seed);
    const [rules = []] = site.groups;
    const draw = new Draw(seed);
    const service: Service = { protocol: draw.from(['tcp', 'udp', 'icmp', 'gre'] as const), port: draw.from(PORTS) };
    const point = service.protocol === 'icmp' ? ICMP : service.protocol === 'gre' ? GRE : (servicePoint(service.protocol, service.port) as number);
    const reach = lateralReach(rulesOf(viewOf(site).view), point);
    const inside = [0x0a000001, 0x0a000005, 0xc0a80101, 0xc0a80105].map((source) => rules[decider(rules, site, source, service, null)]?.accept ?? false);
    expect(reach.inside.sure.ipv4 > 0 || inside.every((one) => !one)).toBe(true);
    expect(reach.inside.sure).toEqual(reach.inside.possible);
    for (const { groupId } of reach.groups) {
      const member = Number(groupId.slice('sg-peer-'.length));
      expect(rules[rules.findIndex((rule) => 'group' in rule.peer && rule.peer.group === member && matches(rule, 0, service, site, member) === true)]?.accept).toBe(true);
      admitted++;
    }
  }
  expect(admitted).toBeGreaterThan(100);
});
