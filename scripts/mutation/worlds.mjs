import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Random sites a mutant of the exposure evaluator is tried in; the tests compare far more. */
const SITES = 250;

/** By folder: whether what stands in it differs from its brute-force simulator anywhere in a number of random worlds. */
export async function worldsOf(dist) {
  const load = (...path) => import(pathToFileURL(join(dist, 'inventory', ...path)));
  const { instanceExposure } = await load('exposure', 'instance-exposure.js');
  const { GRE, ICMP, servicePoint } = await load('exposure', 'service.js');
  const { senders, simulate } = await load('exposure', 'site-simulator.fixture.js');
  const { PORTS, siteOf } = await load('exposure', 'site.fixture.js');
  const { viewOf } = await load('exposure', 'site-view.fixture.js');
  const pointOf = (protocol, port) => (protocol === 'icmp' ? ICMP : protocol === 'gre' ? GRE : servicePoint(protocol, port));

  // What the simulator says does not depend on any mutant: it is asked once.
  const sites = Array.from({ length: SITES }, (_, index) => {
    const site = siteOf(index + 1);
    const everyone = senders(site);
    const services = ['tcp', 'udp', 'icmp', 'gre'].map((protocol, round) => ({ protocol, port: PORTS[(index + round) % PORTS.length] }));
    return { site, services: services.map((service) => ({ ...service, simulated: simulate(site, service, everyone) })) };
  });
  const exposure = () =>
    sites.some(({ site, services }) => {
      // Evaluators remember what they found for a view: each mutant gets views of its own.
      const { view, instance } = viewOf(site);
      return services.some(({ protocol, port, simulated }) => {
        const point = pointOf(protocol, port);
        return instanceExposure(instance, view, { services: [point, point + 1], prefix: 32 }).state !== simulated;
      });
    });
  return new Map([['inventory/exposure/', exposure]]);
}
