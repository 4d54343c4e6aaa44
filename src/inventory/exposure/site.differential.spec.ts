import { instanceExposure } from './instance-exposure.js';
import { GRE, ICMP, servicePoint } from './service.js';
import { senders, simulate, type Service } from './site-simulator.fixture.js';
import { Draw, PORTS, siteOf } from './site.fixture.js';
import { viewOf } from './site-view.fixture.js';

/** Random sites tried; more find rarer mistakes. */
const SITES = 88_000;
const SERVICES_PER_SITE = 2;

function pointOf({ protocol, port }: Service): number {
  if (protocol === 'icmp') return ICMP;
  return protocol === 'gre' ? GRE : (servicePoint(protocol, port) as number);
}

test(`${SITES} random sites: a service is reached from the internet exactly where a simulator's packets arrive`, () => {
  const seen = { open: 0, undetermined: 0, closed: 0 };
  for (let seed = 1; seed <= SITES; seed++) {
    const site = siteOf(seed);
    const { view, instance } = viewOf(site);
    const draw = new Draw(seed ^ 0x5bd1e995);
    const everyone = senders(site);
    for (let round = 0; round < SERVICES_PER_SITE; round++) {
      const protocol = draw.from(['tcp', 'tcp', 'tcp', 'udp', 'icmp', 'gre'] as const);
      const service: Service = { protocol, port: draw.from(PORTS) - (draw.chance(25) ? 1 : 0) };
      const point = pointOf(service);
      const { state } = instanceExposure(instance, view, { services: [point, point + 1], prefix: 32 });
      const simulated = simulate(site, service, everyone);
      seen[simulated]++;
      if (state !== simulated) throw new Error(`seed ${seed}, ${protocol}/${service.port}: evaluated ${state}, simulated ${simulated}`);
    }
  }
  // The sites are only worth something when every verdict is common in them.
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(SITES / 20);
});
