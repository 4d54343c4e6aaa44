// Five of our checks as SQL in DuckDB over the same file: typed read_json, one scan, one thread. Prints the failing
// (check, resource) pairs as the SHA-256 of their sorted list, so that they can be compared with ours.
import { createHash } from 'node:crypto';
import { DuckDBInstance } from '@duckdb/node-api';

const instance = `STRUCT(InstanceId VARCHAR, InstanceState VARCHAR, LoginSettings STRUCT(KeyIds VARCHAR[]), SecurityGroupIds VARCHAR[], PublicIpAddresses VARCHAR[], OsName VARCHAR)`;
const disk = `STRUCT(DiskId VARCHAR, Encrypt BOOLEAN, AutoSnapshotPolicyIds VARCHAR[])`;
const eni = `STRUCT(NetworkInterfaceId VARCHAR, GroupSet VARCHAR[], PrivateIpAddressSet STRUCT(PublicIpAddress VARCHAR)[], Attachment STRUCT(InstanceId VARCHAR))`;
const machine = `STRUCT(InstanceId VARCHAR, AgentStatus VARCHAR, MachineStatus VARCHAR)`;
const policy = `STRUCT(AutoSnapshotPolicyId VARCHAR, IsActivated BOOLEAN, AutoSnapshotPolicyState VARCHAR)`;
const rule = `STRUCT(PolicyIndex BIGINT, Protocol VARCHAR, Port VARCHAR, CidrBlock VARCHAR, Action VARCHAR)`;
const response = `STRUCT(InstanceSet ${instance}[], DiskSet ${disk}[], NetworkInterfaceSet ${eni}[], Machines ${machine}[], AutoSnapshotPolicySet ${policy}[], SecurityGroupPolicySet STRUCT(Ingress ${rule}[]))`;
const columns = `{action: 'VARCHAR', params: 'STRUCT(SecurityGroupId VARCHAR)', response: '${response}'}`;

/** Statements in order; the last one yields the failing pairs. */
const statements = (file) => [
  'SET threads = 1',
  `CREATE TEMP TABLE calls AS SELECT action, params, response FROM read_json('${file}', format = 'newline_delimited', columns = ${columns})`,
  `CREATE TEMP TABLE instances AS SELECT unnest(response.InstanceSet, recursive := true) FROM calls WHERE action = 'DescribeInstances'`,
  `CREATE TEMP TABLE disks AS SELECT unnest(response.DiskSet, recursive := true) FROM calls WHERE action = 'DescribeDisks'`,
  `CREATE TEMP TABLE enis AS SELECT item.Attachment.InstanceId AS InstanceId, item.GroupSet AS GroupSet, list_filter(item.PrivateIpAddressSet, lambda a: a.PublicIpAddress <> '') AS public
     FROM (SELECT unnest(response.NetworkInterfaceSet) AS item FROM calls WHERE action = 'DescribeNetworkInterfaces')`,
  `CREATE TEMP TABLE machines AS SELECT unnest(response.Machines, recursive := true) FROM calls WHERE action = 'DescribeMachines'`,
  `CREATE TEMP TABLE policies AS SELECT unnest(response.AutoSnapshotPolicySet, recursive := true) FROM calls WHERE action = 'DescribeAutoSnapshotPolicies'`,
  // The first rule that names a port decides; the other ranges of the generated rules are no addresses of the internet.
  `CREATE TEMP TABLE open_groups AS
     WITH rules AS (SELECT params.SecurityGroupId AS id, unnest(response.SecurityGroupPolicySet.Ingress) AS rule FROM calls WHERE action = 'DescribeSecurityGroupPolicies'),
     met AS (
       SELECT id, port, rule.PolicyIndex AS no, rule.Action AS action
       FROM rules, (VALUES (22), (3389)) ports(port)
       WHERE (lower(rule.Protocol) = 'all' OR lower(rule.Protocol) = 'tcp' AND (upper(rule.Port) = 'ALL' OR list_contains(string_split(rule.Port, ','), port::VARCHAR))) AND rule.CidrBlock = '0.0.0.0/0'
     )
     SELECT DISTINCT id FROM (SELECT id, port, arg_min(action, no) AS decided FROM met GROUP BY ALL) WHERE upper(decided) = 'ACCEPT'`,
  `SELECT 'cbs-disk-encrypted ' || DiskId AS pair FROM disks WHERE NOT Encrypt
   UNION ALL SELECT 'cbs-disk-snapshot-scheduled ' || DiskId FROM disks
     WHERE NOT EXISTS (SELECT 1 FROM policies p WHERE list_contains(AutoSnapshotPolicyIds, p.AutoSnapshotPolicyId) AND p.IsActivated AND p.AutoSnapshotPolicyState = 'NORMAL')
   UNION ALL SELECT 'cvm-instance-key-login ' || InstanceId FROM instances WHERE KeyIds IS NULL OR len(KeyIds) = 0
   UNION ALL SELECT 'cvm-instance-host-security-agent ' || i.InstanceId FROM instances i LEFT JOIN machines m USING (InstanceId)
     WHERE i.InstanceState <> 'STOPPED' AND (m.InstanceId IS NULL OR upper(coalesce(nullif(m.AgentStatus, ''), m.MachineStatus)) <> 'ONLINE')
   UNION ALL SELECT DISTINCT 'cvm-instance-admin-ports-not-exposed ' || e.InstanceId FROM enis e, (SELECT unnest(GroupSet) AS id, InstanceId FROM enis) g
     WHERE e.InstanceId = g.InstanceId AND len(e.public) > 0 AND g.id IN (SELECT id FROM open_groups)`,
];

const [file] = process.argv.slice(2);
const connection = await (await DuckDBInstance.create(':memory:')).connect();
let pairs = [];
for (const statement of statements(file)) pairs = (await connection.runAndReadAll(statement)).getRows().map(([pair]) => pair);
const hash = createHash('sha256').update(pairs.sort().join('\n')).digest('hex');
const counts = {};
for (const pair of pairs) counts[pair.split(' ')[0]] = (counts[pair.split(' ')[0]] ?? 0) + 1;
process.stdout.write(JSON.stringify({ hash, count: pairs.length, counts }));
