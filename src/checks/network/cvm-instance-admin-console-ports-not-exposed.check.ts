import { portFamilyCheck } from './port-family.js';

export default portFamilyCheck({
  id: 'cvm-instance-admin-console-ports-not-exposed',
  title: { en: 'CVM instance keeps administration consoles off the internet', zh: '云服务器管理控制台端口未暴露到公网' },
  failTitle: { en: 'CVM instance offers an administration console to the internet', zh: '云服务器管理控制台可从公网访问' },
  why: {
    en: 'Consoles such as Kibana, Jenkins, Consul or Nacos show data and run jobs, and their weaknesses are attacked on the day they become known. They belong behind the VPN or the bastion host.',
    zh: 'Kibana、Jenkins、Consul、Nacos 等控制台可查看数据并执行任务，其漏洞公布当天就会被利用。应将其置于 VPN 或堡垒机之后。',
  },
  severity: 'high',
  objectives: ['default-deny', 'inbound-exposure-admin-ports'],
  ports: ['3000', '4440', '4848', '5601', '7001-7002', '7180', '8086-8090', '8161', '8500', '8848', '8888', '9000-9001', '9043', '9060', '9090', '9200', '9848', '9990', '10000', '15672', '16010', '18080', '50070'],
  meaning: 'Ports of administration consoles (Grafana, Kibana, WebLogic, Jenkins, Consul, Nacos, Jupyter, Prometheus, Hadoop, Webmin and the like)',
  one: ['TCP', '5601'],
  other: ['TCP', '5600'],
  covers: { statements: ['WP-6.2.2-05a'], peers: ['config-cvm-sg-no-remote-access'] },
});
