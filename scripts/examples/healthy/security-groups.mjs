import { idOf } from '../names.mjs';
import { GZ, owned, SH } from './account.mjs';
import { groupId, MACHINES } from './fleet.mjs';

const OFFICE = idOf('ipm', 'offices');
const OFFICES = idOf('ipmg', 'all-offices');
const WEB_PORTS = idOf('ppm', 'web');
const APP_PORTS = idOf('ppmg', 'application');

/** A rule as the API answers it: exactly one peer, everything else empty. */
function rule(action, protocol, port, peer, description = '') {
  return {
    Protocol: protocol,
    Port: port,
    CidrBlock: '',
    Ipv6CidrBlock: '',
    SecurityGroupId: '',
    AddressTemplate: { AddressId: '', AddressGroupId: '' },
    ServiceTemplate: { ServiceId: '', ServiceGroupId: '' },
    Action: action,
    PolicyDescription: description,
    ModifyTime: '2025-06-01 10:00:00',
    ...peer,
  };
}
const from = (CidrBlock) => ({ CidrBlock });
const from6 = (Ipv6CidrBlock) => ({ Ipv6CidrBlock });
const group = (name) => ({ SecurityGroupId: groupId(name) });
const template = (AddressId, more = {}) => ({ AddressTemplate: { AddressId, AddressGroupId: '' }, ...more });
const templates = (AddressGroupId) => ({ AddressTemplate: { AddressId: '', AddressGroupId } });
const service = (ServiceId) => ({ ServiceTemplate: { ServiceId, ServiceGroupId: '' } });
const services = (ServiceGroupId) => ({ ServiceTemplate: { ServiceId: '', ServiceGroupId } });

const OUT = [rule('ACCEPT', 'ALL', 'ALL', from('10.0.0.0/8'), 'inside'), rule('ACCEPT', 'tcp', '80,443', from('0.0.0.0/0'), 'updates and partners'), rule('ACCEPT', 'udp', '123', from('0.0.0.0/0'), 'time')];

/** Groups with what they let in, tried from the top. */
const GROUPS = {
  edge: { region: GZ, owner: 'shop', ingress: [rule('ACCEPT', 'tcp', '80,443', from('0.0.0.0/0'), 'shop'), rule('ACCEPT', 'tcp', '443', from6('::/0'), 'shop over IPv6'), rule('DROP', 'ALL', 'ALL', from('0.0.0.0/0'))] },
  web: { region: GZ, owner: 'shop', ingress: [rule('ACCEPT', '', '', { ...from('10.10.0.0/16'), ...service(WEB_PORTS) }, 'balancer'), rule('ACCEPT', 'tcp', '8443', from('198.51.100.0/24'), 'payment callbacks'), rule('ACCEPT', 'tcp', '22', group('bastion')), rule('DROP', 'ALL', 'ALL', from('0.0.0.0/0'))] },
  app: { region: GZ, owner: 'shop', ingress: [rule('ACCEPT', '', '', { ...group('web'), ...services(APP_PORTS) }, 'from the web tier 来自接入层'), rule('ACCEPT', 'tcp', '22', group('bastion'))] },
  data: { region: GZ, owner: 'operations', ingress: [rule('ACCEPT', 'tcp', '3306,5432,6379,9200', group('app')), rule('ACCEPT', 'tcp', '22', group('bastion'))] },
  monitoring: { region: GZ, owner: 'operations', ingress: [rule('ACCEPT', 'tcp', '9100', from('10.10.0.0/16'), 'exporters')] },
  bastion: { region: GZ, owner: 'operations', ingress: [rule('ACCEPT', 'tcp', '22', templates(OFFICES), 'offices only 仅限办公网'), rule('DROP', 'ALL', 'ALL', from('0.0.0.0/0'))] },
  finance: { region: GZ, owner: 'finance', ingress: [rule('ACCEPT', 'tcp', '3389', group('bastion'))] },
  staging: { region: GZ, owner: 'shop', ingress: [rule('ACCEPT', 'tcp', '22,8080', template(OFFICE)), rule('ACCEPT', 'icmp', '', from('10.0.0.0/8'))] },
  database: { region: GZ, owner: 'operations', ingress: [rule('ACCEPT', 'tcp', '3306', from('10.10.0.0/16')), rule('DROP', 'ALL', 'ALL', from('0.0.0.0/0'))] },
  // Nobody uses it any more, and it lets everyone in to SSH: a failure waiting for a machine.
  'migration-2024': { region: GZ, owner: 'operations', ingress: [rule('ACCEPT', 'tcp', '22', from('0.0.0.0/0'), 'remove after the migration')] },
  default: { region: GZ, owner: 'operations', isDefault: true, ingress: [] },
  'sh-app': { region: SH, owner: 'operations', ingress: [rule('ACCEPT', 'tcp', '22,443', from('10.10.0.0/16'), 'from Guangzhou')] },
  'sh-default': { region: SH, owner: 'operations', isDefault: true, ingress: [] },
};

/** Security groups with their rules, and the templates the rules name. */
export function recordSecurityGroups(recording) {
  for (const region of recording.regions) {
    const groups = Object.entries(GROUPS).filter(([, one]) => one.region === region);
    recording.list('vpc.DescribeSecurityGroups', region, groups.map(([name, one]) => ({ SecurityGroupId: groupId(name), SecurityGroupName: name, SecurityGroupDesc: `for ${name}`, ProjectId: '0', IsDefault: one.isDefault ?? false, CreatedTime: '2024-03-05 02:30:00', TagSet: owned(one.owner) })));
    for (const [name, one] of groups) {
      const numbered = (rules) => rules.map((each, PolicyIndex) => ({ PolicyIndex, ...each }));
      recording.answer('vpc.DescribeSecurityGroupPolicies', region, { SecurityGroupId: groupId(name) }, { SecurityGroupPolicySet: { Version: '12', Ingress: numbered(one.ingress), Egress: numbered(one.isDefault ? [] : OUT) } });
    }
    recording.answer('vpc.DescribeSecurityGroupAssociationStatistics', region, { SecurityGroupIds: groups.map(([name]) => groupId(name)) }, {
      SecurityGroupAssociationStatisticsSet: groups.map(([name]) => {
        const machines = MACHINES.filter((machine) => machine.groups.includes(name)).length;
        const balancers = name === 'edge' ? 2 : 0;
        const databases = name === 'database' ? 2 : 0;
        return { SecurityGroupId: groupId(name), CVM: machines, CDB: databases, ENI: machines, SG: 0, CLB: balancers, InstanceStatistics: [], TotalCount: machines * 2 + balancers + databases };
      }),
    });
  }
  recording.list('vpc.DescribeAddressTemplates', GZ, [
    { AddressTemplateId: OFFICE, AddressTemplateName: 'offices 办公网', AddressSet: ['203.0.113.0/28', '203.0.113.32-203.0.113.40'], CreatedTime: '2024-03-05 02:30:00' },
    { AddressTemplateId: idOf('ipm', 'home'), AddressTemplateName: 'on-call', AddressSet: ['198.51.100.7'], CreatedTime: '2024-03-05 02:30:00' },
  ]);
  recording.list('vpc.DescribeAddressTemplateGroups', GZ, [{ AddressTemplateGroupId: OFFICES, AddressTemplateGroupName: 'all offices', AddressTemplateIdSet: [OFFICE, idOf('ipm', 'home')], CreatedTime: '2024-03-05 02:30:00' }]);
  recording.list('vpc.DescribeServiceTemplates', GZ, [
    { ServiceTemplateId: WEB_PORTS, ServiceTemplateName: 'web', ServiceSet: ['tcp:80,443', 'tcp:8443'], CreatedTime: '2024-03-05 02:30:00' },
    { ServiceTemplateId: idOf('ppm', 'app'), ServiceTemplateName: 'app', ServiceSet: ['tcp:8080-8089'], CreatedTime: '2024-03-05 02:30:00' },
  ]);
  recording.list('vpc.DescribeServiceTemplateGroups', GZ, [{ ServiceTemplateGroupId: APP_PORTS, ServiceTemplateGroupName: 'application', ServiceTemplateIdSet: [idOf('ppm', 'app')], CreatedTime: '2024-03-05 02:30:00' }]);
}
