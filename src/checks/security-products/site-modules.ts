import { collected, known, type ResourceOf } from '../../inventory/resource.js';
import type { wafSite } from '../../inventory/services/waf-site.js';
import type { ExampleCall } from '../check.js';
import { fail, pass, type Verdict } from '../verdict.js';
import { wafDomains } from './security-calls.js';

type Modules = ResourceOf<typeof wafSite>['details']['modules'];

/** Judges whether one part of the web firewall's protection is on for a site. */
export function judgeModule(modules: Modules, name: 'CcProtection' | 'AntiLeakage' | 'AntiTamper'): Verdict {
  const path = `DescribeModuleStatus ${name}`;
  const on = known(collected(modules)?.[name] ?? undefined, path);
  const evidence = { path, observed: on ? 'on' : 'off', expected: 'on' };
  return on ? pass(evidence) : fail(evidence);
}

/** Complete listings of one site, `shop.example.com`, and the parts of its protection. */
export function siteModules(modules: { readonly [name: string]: unknown }): readonly ExampleCall[] {
  return [...wafDomains(), { call: 'waf.DescribeModuleStatus', params: { Domain: 'shop.example.com' }, response: { WebSecurity: 1, AccessControl: 1, ...modules } }];
}
